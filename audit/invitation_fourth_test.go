package audit

// fourthInvitations show what a second set of companies taught: rules that hold
// for texts that nobody had in mind.
var fourthInvitations = []invited{
	// a stated purpose is not asked for again
	{"Seed order", "Time to place the order for spring; prices go up on Monday.", 5, 45, Once, AgendaPurpose, KindOther, Keep, nil},
	{"Brainstorming Schaufenster", "Alles rund um Winter, nur kein Kunstschnee.", 6, 60, Once, AgendaPurpose, KindBrainstorm, Keep, nil},
	{"Atelier costumes", "On finit les ourlets du deuxième acte.", 6, 120, Once, AgendaPurpose, KindWorkingSession, Keep, nil},
	{"Which of the two ovens do we get?", "", 6, 45, Once, AgendaPurpose, KindDecision, AskAgenda, nil},
	// a regular round that says neither its points nor how it runs can't be judged
	{"Harbour / depot sync", "To keep both ends in the picture.", 9, 60, Weekly, AgendaPurpose, KindStatus, AskAgenda, nil},
	{"Jour fixe Brückensanierung", "Das Projekt saniert bis 2028 drei Brücken. Auftraggeber ist der Landkreis.", 9, 60, Weekly, AgendaPurpose, KindStatus, AskAgenda, nil},
	// where the title says it all
	{"Handover night / day", "", 6, 15, Daily, AgendaNone, KindStatus, Keep, nil},
	{"Einführungstag Küche", "", 4, 120, Once, AgendaNone, KindOnboarding, Keep, nil},
	{"Retrospectiva do sprint", "", 7, 60, Biweekly, AgendaNone, KindRetrospective, Keep, nil},
	{"Supplier planning", "", 7, 60, Weekly, AgendaNone, KindPlanning, AskAgenda, nil},
	{"Revue des stocks", "", 7, 60, Weekly, AgendaNone, KindReview, AskAgenda, nil},
	// the text is the announcement
	{"New roster tool – information session", "From 1 March the paper roster goes away. You find your shifts in the app, swaps are confirmed by your lead. Leave that is granted already is carried over. Please check yours. I will show the screens.", 34, 40, Once, AgendaFull, KindBroadcast, Async, nil},
	{"Cambio de taquillas: lo que hay que saber", "El lunes cambian todas las taquillas del vestuario. Vaciad la vuestra antes del viernes. La llave nueva se recoge en recepción. Lo que quede dentro se guarda un mes.", 31, 30, Once, AgendaPurpose, KindBroadcast, Async, nil},
	{"Déménagement du dépôt", "Le dépôt ferme le 3 mai. Les commandes partent de Tours dès le 6. Étiquetez vos caisses avant jeudi, les badges restent les mêmes.", 40, 45, Once, AgendaPurpose, KindBroadcast, Async, nil},
	{"Cambio de oficina", "Hay que decidir si nos vamos a la calle Mayor. ¿Qué gana tu equipo? ¿Qué pierde?", 5, 45, Once, AgendaFull, KindDecision, Keep, nil},
	{"Oficina de escrita", "Cada um traz um texto e reescrevemos juntos.", 6, 120, Once, AgendaPurpose, KindWorkingSession, Keep, nil},
	// groups that report in turn are speakers, not topics
	{"Department round", "Reports from the groups (foundry, paint, dispatch, night shift), about 7 minutes each.", 14, 75, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Estado de las salas", "Cada sala (urgencias, pediatría, quirófano, laboratorio) enseña su tablero. 10 min por equipo.", 12, 60, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Runde der Filialen", "Berichte aus den Filialen (Nord, Süd, Hafen), je ca. 5 Minuten.", 12, 60, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Depot weekly", "Roof repair (Ida, 10 min), night shift rota, the new forklift (5 min).", 6, 45, Weekly, AgendaFull, KindStatus, Keep, nil},
	{"Daily yard round", "Trucks / gates / weather, then who helps whom.", 9, 15, Daily, AgendaFull, KindStatus, Keep, nil},
	// requests that can be answered in writing
	{"Closing days 2027", "I need from each branch, by Friday, a yes or a no on:\n1/ closed on 2 January\n2/ half staff in August\n3/ open on Easter Saturday", 7, 30, Once, AgendaFull, KindDecision, Async, nil},
	{"Réponse à l'assureur", "Il me manque pour le dossier :\n- nombre de bidons, p1\n- date du contrôle, p2\n- photos du quai, p3\nPar retour de mail ça me va très bien.", 4, 45, Once, AgendaFull, KindOther, Async, nil},
	{"Anhang Versicherung", "Mir fehlen von euch: Kilometer 2026, Anzahl Fahrer, Schäden ja/nein. Am besten als Antwort hier, dann sag ich den Termin ab.", 6, 30, Once, AgendaFull, KindDecision, Async, nil},
	{"Menu texts", "Need by Wed from all of you, one line is enough:\n- p1: crayfish or crab?\n- p2: may we print the vineyard's name?", 5, 30, Once, AgendaFull, KindDecision, Async, nil},
	{"Rota gaps", "I need two of you on Sunday. We draw straws and then fill the rest of the week.", 6, 30, Once, AgendaFull, KindPlanning, Keep, nil},
	{"Poster: A or B?", "Both proofs hang on the wall, come and look. We vote at the end.", 6, 30, Once, AgendaFull, KindDecision, Keep, nil},
	// its own text asks for fewer people or less time
	{"Change round", "Approval of the changes on the list, one by one. Only those who have a change on the list need to come.", 18, 60, Weekly, AgendaFull, KindDecision, Trim, nil},
	{"Lagerrunde", "Paletten, Retouren, Inventur. Meist sind wir nach 20 Minuten fertig.", 7, 60, Weekly, AgendaFull, KindStatus, Trim, nil},
	{"Reunión de almacenes", "Roturas, devoluciones, precios. Las tiendas solo tienen que estar en el primer punto.", 11, 60, Weekly, AgendaFull, KindStatus, Trim, nil},
	{"Lagerrunde Süd", "Paletten, Retouren, Inventur. Wir sind nach 60 Minuten pünktlich fertig.", 7, 60, Weekly, AgendaFull, KindStatus, Keep, nil},
	// the whole company, in person
	{"All hands", "September: Ida on the new wing, figures for the half-year, then any question.", 34, 60, Once, AgendaFull, KindBroadcast, Keep, nil},
}
