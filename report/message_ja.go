package report

import "adjourn/audit"

var messageJA = messageWords{
	Quote: "「{title}」", NoTitle: "件名のない会議", Decimal: ".", Colon: "：",
	Weekdays: [7]string{"日", "月", "火", "水", "木", "金", "土"},
	Months:   [12]string{"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"},
	On:       [7]string{"日", "月", "火", "水", "木", "金", "土"},
	Until:    [7]string{"日", "月", "火", "水", "木", "金", "土"},
	Day:      "{month}{day}日（{weekday}）", Date: "{year}年{month}{day}日（{weekday}）", Moment: "{date}{time}（{zone}）", Hours: "{n}時間", Minutes: "{n}分", And: "、",
	FirstDay: "1",

	SubjectRound:    "{title}：書面で試してみる場合の下書きです",
	SubjectAgenda:   "{title}：何を決める場でしょうか",
	SubjectQuestion: "会議の前に：{title}",
	Greeting:        "{name}さん",
	GreetingNoName:  "お世話になっております。",
	OpenRound: "{title}は、書面でもやり取りできるかもしれないと思い、下書きを用意しました。" +
		"会議の目的を一番よくご存じなのは、主催者の方だと思います。以下は、私のカレンダーから見えることだけです。",
	OpenAgenda: "{title}の案内からは、何を準備すればよいかがまだわかりませんでした。" +
		"会議の目的を一番よくご存じなのは、主催者の方だと思います。以下は、私のカレンダーから見えることだけです。",

	People: "人数", Length: "長さ", PersonTime: "全員の合計時間", Saving: "書面にすると", Invitation: "案内",
	AtLeast: "{n}人以上", InFourWeeks: "4週間で{hours}", About: "約{hours}の節約になります",
	Cadences: map[audit.Cadence]string{
		audit.Once: "1回", audit.Daily: "毎日", audit.Weekly: "毎週", audit.Biweekly: "2週間ごと",
		audit.Monthly: "毎月", audit.Irregular: "ときどき",
	},
	TimesAWeek:  [4]string{"週1回", "週2回", "週3回", "週4回"},
	TimesAMonth: "4週間で{n}回",
	NoAgenda:    "件名のほかには、まだ何もありません", OnlyPurpose: "目的はありますが、準備する項目はまだありません",

	Cancel:       "{deadline}までに全員の回答がそろえば、{first}の会議は中止できます。そろわなければ、残った質問だけで開催します。",
	TrialTwo:     "次の2回（{first}と{second}）で試してから、続けるかどうかを決めてはいかがでしょうか。回答がそろうまで、予定はカレンダーに残します。",
	TrialOne:     "次の1回（{first}）で試してから、続けるかどうかを決めてはいかがでしょうか。回答がそろうまで、予定はカレンダーに残します。",
	TrialMorning: "2日間（{first}と{second}）で試してみてはいかがでしょうか。質問は両日とも同じで、回答は当日の{time}までです。どうするかをその後に決めるまで、予定はカレンダーに残します。",
	Prepare:      "{first}の会議はそのままです。先に回答を集めることで、残ったことだけを話せます。",
	Hold:         "今回は日が近いため、書面での質問には間に合いません。質問は議題としてお使いいただけます。",

	Sooner:         "その前の{sooner}の回は日が近いため、そのままにします。",
	SoonerMany:     "その前の回（{sooner}）は日が近いため、そのままにします。",
	NothingChanges: "ご自身で変更されない限り、何も変わりません。",
	MoveDeadline:   "期限は営業日だけで数えています。祝日や不在の方がいる場合は、期限を変更してください。",

	PromptsLead: "案内に3行あれば十分です。",
	Prompts: [3]string{
		"終わったあとに、何が変わっているべきですか？",
		"どの質問に答えが出れば、それが決まりますか？",
		"答えを知っているのは誰ですか？",
	},
	PromptsQuestion: [3]string{
		"考えられる答えは何ですか？どれに傾いていますか？",
		"決めるために、何がわかっている必要がありますか？",
		"それを知っているのは誰で、決めるのは誰ですか？",
	},
	PromptsReady: "これがあれば、全員が準備して臨めます。",
	PromptsAfter: "3つとも簡単に書けるなら、回答も書けるかもしれません。その場合、会議は不要になります。",

	Others: "次の会議も同じかもしれません：{titles}。",
	Reply: "ひとことの返信で十分です。「継続」なら、この会議はそのままにします。「停止」なら、今後は会議についてお送りしません。" +
		"そのほかの内容でもかまいません。返信は私が読みます。",
	Footer: "このメールは、{name}がadjournを使って送りました。adjournは、書面での質問に置き換えられそうな会議をカレンダーから探すプログラムです。" +
		"ほかの人には送っていません。",

	Draft: "下書き（転送・編集できます）", Outcome: "得られる結果", ReplyBy: "回答期限", Decides: "決める人",
	Agenda: "議題", Known: "案内に書かれていること", Documents: "資料", Questions: "質問", Later: "次回に回す質問",
	ToAdd: "（追記してください：{what}）", For: "対象", Answer: "回答の形", EachOfYou: "皆さんそれぞれ", PutName: "（名前を入れてください）",
	Silence: "未回答の扱い", AtHand: "ご不明な点", AtHandText: "{onday}{from}〜{to}は、すぐにお答えします",
	Result: "結果", ResultText: "{when}までに、決まったこと、残ったこと、次に誰が何をするかをお知らせします",
	Meeting: "会議", Live: "話したほうがよいこと",
	MeetingCancel:  "期限までに全員の回答がそろえば中止します。そろわなければ、{onfirst}に残った質問だけで開催します",
	MeetingTwo:     "{first}と{second}は書面で試します。回答がそろうまで予定は残し、その後どうするかを決めます",
	MeetingMorning: "{first}と{second}は書面で試します。質問は両日とも同じで、回答は当日の{time}までです。予定は残し、その後どうするかを決めます",
	MeetingOne:     "{first}は書面で試します。回答がそろうまで予定は残し、その後どうするかを決めます",
	MeetingPrepare: "{onfirst}に、残ったことだけを話します",
	Forms: map[audit.Form]string{
		audit.FormNumber: "数字", audit.FormChoice: "1つ選び、理由も", audit.FormYesNo: "はい・いいえと、その条件",
		audit.FormName: "名前", audit.FormDate: "日付", audit.FormOthers: "1、2行で。ほかの人が知らないかもしれないこと",
		audit.FormLines: "1、2行で", audit.FormWho: "名前と日付", audit.FormWhat: "1行と日付", audit.FormStill: "はい、または新しい日付",
	},
}
