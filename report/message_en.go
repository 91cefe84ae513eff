package report

import "adjourn/audit"

var messageEN = messageWords{
	Quote: "“{title}”", NoTitle: "a meeting without a title", Decimal: ".", Colon: ": ",
	Weekdays: [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	Months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
		"November", "December"},
	On:    [7]string{"on Sunday", "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday"},
	Until: [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	Day:   "{weekday} {day} {month}", Date: "{weekday} {day} {month} {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1",

	SubjectRound:    "{title}: a draft, in case you'd like to try it in writing",
	SubjectAgenda:   "{title}: what should it settle?",
	SubjectQuestion: "Before we meet: {title}",
	Greeting:        "Hi {name},",
	FirstName:       true,
	GreetingNoName:  "Hello,",
	OpenRound: "{title} looks like something that people could answer in writing, so here is a finished draft. " +
		"You know best what it is for; this is only what my calendar shows:",
	OpenAgenda: "From the invitation to {title} I can't tell yet how to prepare. " +
		"You know best what it is for; this is only what my calendar shows:",

	People: "People", Length: "Length", PersonTime: "Everybody's time", Saving: "In writing", Invitation: "Invitation",
	AtLeast: "at least {n}", InFourWeeks: "{hours} in four weeks", About: "gives back about {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "once", audit.Daily: "every day", audit.Weekly: "every week", audit.Biweekly: "every two weeks",
		audit.Monthly: "every month", audit.Irregular: "now and then",
	},
	TimesAWeek:  [4]string{"once a week", "twice a week", "three times a week", "four times a week"},
	TimesAMonth: "{n} times in four weeks",
	NoAgenda:    "nothing beyond the title yet", OnlyPurpose: "says why; no points to prepare yet",

	Cancel:       "If every answer is in by {deadline}, the meeting on {first} can be cancelled. If not, it takes place, with only the open questions.",
	TrialTwo:     "You could try it for the next two, {first} and {second}, and then decide. Their slots stay in the calendar until the answers are in.",
	TrialOne:     "You could try it for the next one, {first}, and then decide. Its slot stays in the calendar until the answers are in.",
	TrialMorning: "You could try it on two days, {first} and {second}: the same questions on both, with answers by {time} on the day itself. Then you decide; until then the slots stay in the calendar.",
	Prepare:      "The meeting on {first} stays. The answers come before it, so that it only holds what is still open.",
	Hold:         "It is too close for a round this time; the questions can serve as its agenda.",

	Sooner:         "The one on {sooner} is too close and stays as it is.",
	SoonerMany:     "Those before it ({sooner}) are too close and stay as they are.",
	NothingChanges: "Nothing changes unless you change it.",
	MoveDeadline:   "The deadline counts working days only; please move it for holidays, and if somebody is away.",

	PromptsLead: "Three lines in the invitation would be enough:",
	Prompts: [3]string{
		"What should be different afterwards?",
		"Which questions would settle that?",
		"Who knows the answers?",
	},
	PromptsQuestion: [3]string{
		"Which answers are possible, and which one do you lean towards?",
		"What has to be known to decide?",
		"Who knows that, and who decides?",
	},
	PromptsReady: "With these, everybody can come prepared.",
	PromptsAfter: "If all three are easy to write down, the answers may be too, and then it needs no meeting.",

	Others: "The same may be true of: {titles}.",
	Reply: "A plain reply is enough: “keep”, and I leave it alone; “stop”, and I won't write to you about meetings again; " +
		"or anything else. I read it myself.",
	Footer: "{name} sent this with adjourn, a program that looks through a calendar for meetings that could be a round of written questions. " +
		"Nobody else got this mail.",

	Draft: "The draft, to forward or to change", Outcome: "Outcome", ReplyBy: "Reply by", Decides: "Who decides",
	Agenda: "Agenda", Known: "What the invitation says", Documents: "Documents", Questions: "Questions", Later: "For a next round",
	ToAdd: "(to add: {what})", For: "for", Answer: "answer", EachOfYou: "each of you", PutName: "(put a name)",
	Silence: "Silence", AtHand: "Anything unclear", AtHandText: "is answered at once {onday}, {from} to {to}",
	Result: "Result", ResultText: "by {when}: what is decided, what is open, who does what next",
	Meeting: "The meeting", Live: "Better live",
	MeetingCancel:  "is cancelled if every answer is in by then; if not, it takes place {onfirst}, with only the open questions",
	MeetingTwo:     "{first} and {second} are tried in writing; their slots stay until the answers are in, then we decide",
	MeetingMorning: "{first} and {second} are tried in writing: the same questions on both days, answers by {time} each; the slots stay, then we decide",
	MeetingOne:     "{first} is tried in writing; its slot stays until the answers are in, then we decide",
	MeetingPrepare: "takes place {onfirst}, with only what is still open",
	Forms: map[audit.Form]string{
		audit.FormNumber: "a number", audit.FormChoice: "pick one, and why", audit.FormYesNo: "yes or no, and on what condition",
		audit.FormName: "a name", audit.FormDate: "a date", audit.FormOthers: "a line or two: what the others may not know",
		audit.FormLines: "a line or two", audit.FormWho: "a name and a date", audit.FormWhat: "a line, and a date", audit.FormStill: "yes, or the new date",
	},
}
