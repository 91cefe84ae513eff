package audit

// fifthInvitations were read before the rules for them were written, and most of
// them were right at once.
var fifthInvitations = []invited{
	{"Greenhouse walk-in", "Anyone with questions about the new irrigation can drop by, no need to stay.", 6, 60, Weekly, AgendaPurpose, KindOther, Keep, nil},
	{"Brewery sales round", "Each rep gives last week's visits and orders, three minutes a head.", 11, 45, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Team meeting", "Our weekly team meeting.", 8, 60, Weekly, AgendaNone, KindStatus, AskAgenda, nil},
	{"Wohngruppe 3 – Fallbesprechung", "Lukas (Schule, Medikamente), danach Neuzugang ab 1.11. Bitte Akten lesen.", 7, 60, Weekly, AgendaFull, KindReview, Keep, nil},
	{"Neue Kassensoftware ab Montag", "Ab Montag kassieren alle Filialen mit der neuen Software. Die alten Geräte werden eingesammelt. Gutscheine gelten weiter, Storno nur noch mit PIN. Das Handbuch liegt im Intranet. Wir gehen es kurz durch.", 45, 30, Once, AgendaFull, KindBroadcast, Async, nil},
	{"Jour fixe Küche", "Was diese Woche schief ging, was nächste Woche ansteht, wer Urlaub hat.", 6, 30, Weekly, AgendaFull, KindStatus, Keep, nil},
	{"Werkstattgespräch Lea", "", 2, 30, Once, AgendaNone, KindOneOnOne, Keep, nil},
	{"Conseil de classe 4e B", "Résultats, comportement, orientation. Les délégués parlent en premier.", 12, 60, Once, AgendaFull, KindDecision, Keep, nil},
	{"Point logistique", "On fait le point sur la semaine.", 7, 45, Weekly, AgendaPurpose, KindStatus, AskAgenda, nil},
	{"Inventaire : j'ai besoin de vos chiffres", "Merci de m'envoyer avant mercredi : stock palettes (Luc), retours (Inès), casse (Omar). Si tout arrive par mail, j'annule la réunion.", 5, 30, Once, AgendaFull, KindOther, Async, nil},
	{"Panne du four n°2 – analyse", "Chronologie, cause probable, ce qu'on change dans la maintenance.", 6, 60, Once, AgendaFull, KindIncident, Keep, nil},
	{"Reparto de turnos de Navidad", "Primero los festivos, luego las noches; quien tenga niños pequeños elige antes.", 8, 60, Once, AgendaFull, KindPlanning, Keep, nil},
	{"Feedback da temporada", "O que funcionou, o que não repetimos, uma ideia por pessoa.", 8, 60, Once, AgendaFull, KindRetrospective, Keep, nil},
	{"Mudança de fornecedor de luvas", "A partir de 1 de maio as luvas vêm de outra marca. Os tamanhos mudam: o M passa a ser grande. Devolvam as antigas ao armazém.", 40, 30, Once, AgendaFull, KindBroadcast, Async, nil},
	{"Porada mistrů", "Stav zakázek, absence, nářadí. Většinou jsme hotoví za 20 minut.", 6, 60, Weekly, AgendaFull, KindStatus, Trim, nil},
	{"Výběr školní kuchyně", "Máme tři nabídky, projdeme je a na konci hlasujeme.", 6, 60, Once, AgendaFull, KindDecision, Keep, nil},
	{"新メニュー試食会", "5品を試食し、その後に原価と提供時間を確認して2品に絞ります。", 7, 60, Once, AgendaFull, KindDecision, Keep, nil},
	{"店長会議", "各店の売上とクレームを順番に報告(各3分)。", 10, 60, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Quarterly catch-up with Ferrylines", "", 4, 60, Once, AgendaNone, KindExternal, AskAgenda, outsiderGuests},
	// many who do something together only look like listeners
	{"Strategy day", "We start with breakfast at the mill. Groups of six work on one question each, at four we come together.", 40, 420, Once, AgendaPurpose, KindBroadcast, Keep, nil},
	{"Autumn hike", "Up the east ridge, soup at the hut. Dogs are fine. The bus back leaves at five.", 32, 300, Once, AgendaPurpose, KindBroadcast, Keep, nil},
	{"Probe Kantate", "Alle Stimmen, erster Teil. Danach nur die Bässe mit Frau Lorenz.", 35, 120, Once, AgendaFull, KindBroadcast, Keep, nil},
	{"Relocation of the archive", "The archive closes on 3 May. Boxes are labelled by shelf. Orders go to the annex until June.", 33, 30, Once, AgendaPurpose, KindBroadcast, Async, nil},
}
