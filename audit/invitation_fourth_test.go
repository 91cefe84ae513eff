package audit

// fourthInvitations show what a second set of companies taught: rules that hold
// for texts that nobody had in mind.
var fourthInvitations = []invited{
	// a stated purpose is not asked for again
	{"Seed order", "Time to place the order for spring; prices go up on Monday.", 5, 45, Once, AgendaPurpose, KindOther, Keep, nil},
	{"Brainstorming Schaufenster", "Alles rund um Winter, nur kein Kunstschnee.", 6, 60, Once, AgendaPurpose, KindBrainstorm, Keep, nil},
	{"Atelier costumes", "On finit les ourlets du deuxième acte.", 6, 120, Once, AgendaPurpose, KindWorkingSession, Keep, nil},
	{"Which of the two ovens do we get?", "", 6, 45, Once, AgendaPurpose, KindOther, AskAgenda, nil},
	// a regular round that says neither its points nor how it runs can't be judged
	{"Harbour / depot sync", "To keep both ends in the picture.", 9, 60, Weekly, AgendaPurpose, KindStatus, AskAgenda, nil},
	{"Jour fixe Brückensanierung", "Das Projekt saniert bis 2028 drei Brücken. Auftraggeber ist der Landkreis.", 9, 60, Weekly, AgendaPurpose, KindStatus, AskAgenda, nil},
	// where the title says it all
	{"Handover night / day", "", 6, 15, Daily, AgendaNone, KindWorkingSession, Keep, nil},
	{"Einführungstag Küche", "", 4, 120, Once, AgendaNone, KindOnboarding, Keep, nil},
	{"Retrospectiva do sprint", "", 7, 60, Biweekly, AgendaNone, KindRetrospective, Keep, nil},
	{"Supplier planning", "", 7, 60, Weekly, AgendaNone, KindPlanning, AskAgenda, nil},
	{"Revue des stocks", "", 7, 60, Weekly, AgendaNone, KindReview, AskAgenda, nil},
	// the text is the announcement
	{"New roster tool – information session", "From 1 March the paper roster goes away. You find your shifts in the app, swaps are confirmed by your lead. Leave that is granted already is carried over. Please check yours. I will show the screens.", 34, 40, Once, AgendaPurpose, KindBroadcast, Async, nil},
	{"Cambio de taquillas: lo que hay que saber", "El lunes cambian todas las taquillas del vestuario. Vaciad la vuestra antes del viernes. La llave nueva se recoge en recepción. Lo que quede dentro se guarda un mes.", 31, 30, Once, AgendaPurpose, KindBroadcast, Async, nil},
	{"Déménagement du dépôt", "Le dépôt ferme le 3 mai. Les commandes partent de Tours dès le 6. Étiquetez vos caisses avant jeudi, les badges restent les mêmes.", 40, 45, Once, AgendaPurpose, KindBroadcast, Async, nil},
	{"Cambio de oficina", "Hay que decidir si nos vamos a la calle Mayor. ¿Qué gana tu equipo? ¿Qué pierde?", 5, 45, Once, AgendaFull, KindDecision, Keep, nil},
	{"Oficina de escrita", "Cada um traz um texto e reescrevemos juntos.", 6, 120, Once, AgendaPurpose, KindWorkingSession, Keep, nil},
}
