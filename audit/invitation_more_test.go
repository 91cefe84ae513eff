package audit

// moreInvitations are written after the rules of the first were.
var moreInvitations = []invited{
	// English: an airport, a law firm, a games studio, a charity
	{"Ramp sync", "delays, equipment down, anything for ATC", 6, 30, Daily, AgendaFull, KindStatus, Keep, nil},
	{"Matter list", "Partners run down the list, file by file. Fifteen seconds each if nothing moved.", 12, 60, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Playtest debrief", "Bring the three moments where testers stopped smiling.", 7, 60, Once, AgendaPurpose, KindRetrospective, Keep, nil},
	{"Trustees' meeting", "Agenda and papers: https://charity.example/board/sept", 9, 120, Once, AgendaFull, KindDecision, Keep, nil},
	{"Level design critique", "Two levels, 20 min each: Sunken Mill (Aki), Rooftops (Bo). Builds are on the share.", 6, 45, Weekly, AgendaFull, KindReview, Keep, nil},
	{"Weekly", "tbc", 8, 60, Weekly, AgendaNone, KindStatus, AskAgenda, nil},
	{"Show and tell", "Whoever finished something shows it. Ten minutes, no slides.", 20, 45, Weekly, AgendaPurpose, KindBroadcast, Keep, nil},
	{"Pick a venue", "A) the old brewery, B) the boathouse, C) stay here. Prices in the sheet.", 5, 30, Once, AgendaFull, KindDecision, Keep, nil},
	{"Risk register", "We read through all 140 lines, owner confirms or changes the rating.", 9, 90, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Volunteers' coffee", "", 12, 30, Weekly, AgendaNone, KindSocial, Keep, nil},
	{"FYI: new badge readers", "From Monday the doors on level 2 only open with the new badges. Collect yours at the desk, bring photo ID, old ones stop on the 30th.", 60, 30, Once, AgendaFull, KindBroadcast, Async, nil},
	{"Mentoring – Aki and Bo", "", 2, 45, Weekly, AgendaNone, KindOneOnOne, Keep, nil},
	// German: Stadtwerke, Verlag, Klinik
	{"Störungslage Netz", "nur offene Störungen, Rest steht im System", 8, 20, Daily, AgendaPurpose, KindStatus, Keep, nil},
	{"Programmkonferenz Frühjahr", "Titel 1–14 in der Liste, pro Titel 5 Minuten, am Ende Ja/Nein", 9, 120, Once, AgendaFull, KindDecision, Keep, nil},
	{"OP-Koordination", "", 6, 30, Weekly, AgendaNone, KindStatus, AskAgenda, nil},
	{"Rundlauf Zahlen", "Reihum: Umsatz, Storno, Personalstand. Folien vorab ablegen.", 10, 45, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Konzept Lesereise besprechen", "Entwurf hängt an, bitte vorher lesen und mit Anmerkungen kommen", 5, 60, Once, AgendaFull, KindReview, Keep, attached("Lesereise_Entwurf.docx")},
	{"Sprechstunde IT", "Wer Fragen zum neuen Mailprogramm hat, kommt vorbei.", 4, 60, Weekly, AgendaPurpose, KindOther, Keep, nil},
	{"Abstimmung Umzug", "Wie besprochen", 5, 30, Once, AgendaNone, KindStatus, AskAgenda, nil},
	// French: mairie, vignoble, théâtre
	{"Bureau municipal", "1. Budget école\n2. Marché de Noël\n3. Questions diverses", 9, 90, Weekly, AgendaFull, KindDecision, Keep, nil},
	{"Débrief vendanges", "Ce qui a marché, ce qui a coincé, ce qu'on change l'an prochain", 8, 60, Once, AgendaFull, KindRetrospective, Keep, nil},
	{"Point régie", "on fait le tour : son, lumière, plateau", 6, 30, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Atelier d'écriture du dossier", "On rédige la partie budget à quatre mains", 4, 120, Once, AgendaPurpose, KindWorkingSession, Keep, nil},
	{"Choix du prestataire", "Devis en pièce jointe, on tranche entre Durand et Noiret", 5, 45, Once, AgendaFull, KindDecision, Keep, attached("devis.pdf")},
	// Spanish: bodega, hospital, colegio
	{"Pase de planta", "cama por cama", 8, 45, Daily, AgendaFull, KindStatus, Async, nil},
	{"Junta de evaluación", "Grupo 3ºB: notas, repetidores, tutorías", 9, 90, Once, AgendaFull, KindDecision, Keep, nil},
	{"Novedades en la nómina", "Desde enero cambian tres cosas: fecha de pago, formato del recibo y anticipos. Lo explico y mando el PDF.", 35, 30, Once, AgendaFull, KindBroadcast, Async, nil},
	{"Revisión etiquetas", "", 5, 45, Once, AgendaNone, KindReview, AskAgenda, nil},
	{"Sync proveedores", "como siempre", 6, 45, Weekly, AgendaNone, KindStatus, AskAgenda, nil},
	// Portuguese: fazenda, banco, clínica
	{"DDS", "", 15, 15, Daily, AgendaNone, KindBroadcast, Keep, nil},
	{"Comitê de crédito", "Propostas 118 a 124, parecer de cada analista, voto", 7, 60, Weekly, AgendaFull, KindDecision, Keep, nil},
	{"Resultados do mês", "Cada filial apresenta 3 slides, 5 minutos.", 11, 90, Weekly, AgendaFull, KindStatus, Async, nil},
	{"Retrospectiva colheita", "- o que deu certo\n- o que atrasou\n- próxima safra", 7, 60, Once, AgendaFull, KindRetrospective, Keep, nil},
	// Czech: nemocnice, divadlo, obec
	{"Provozní porada", "Obejdeme všechny úseky, každý řekne, co se děje.", 9, 60, Weekly, AgendaPurpose, KindStatus, Async, nil},
	{"Dramaturgická rada", "Program:\n- jaro: Višňový sad nebo Racek?\n- hosté\n- vstupné", 6, 90, Weekly, AgendaFull, KindDecision, Keep, nil},
	{"Kontrolní den stavby", "", 7, 90, Weekly, AgendaNone, KindReview, Keep, nil},
	{"Zpětná vazba k návrhu vyhlášky", "Návrh v příloze, prosím přečtěte předem a přineste připomínky", 5, 60, Once, AgendaFull, KindReview, Keep, attached("vyhlaska_navrh.docx")},
	// Japanese: 病院, 出版社, 工場
	{"病棟カンファレンス", "1. 田中様 退院の時期\n2. 転倒の件\n3. 当直表", 7, 30, Weekly, AgendaFull, KindStatus, Keep, nil},
	{"営業会議", "各担当が今週の訪問件数と見込みを報告", 9, 60, Weekly, AgendaPurpose, KindStatus, Async, nil},
	{"5S巡回", "", 5, 30, Weekly, AgendaNone, KindReview, Keep, nil},
	{"企画書レビュー", "添付の企画書を事前に読み、コメントを持ってきてください。", 5, 60, Once, AgendaFull, KindReview, Keep, attached("企画書.pdf")},
	{"打ち合わせ", "", 4, 60, Weekly, AgendaNone, KindStatus, AskAgenda, nil},
	{"新人歓迎会", "会費4,000円、駅前の居酒屋です。", 14, 120, Once, AgendaPurpose, KindSocial, Keep, nil},
}
