package audit

// precedenceCases hold two pieces of evidence that point to different verdicts.
var precedenceCases = []judgedCase{
	// everybody shows something, or has to explain it: nobody tells the others
	{"Pumpe 2 vibriert", "Alle an die Pumpe, jede Schicht zeigt was sie verstellt hat.", 6, 45, Once, Keep, nil},
	{"Open studio", "Residents show their pieces, visitors wander from room to room.", 30, 120, Once, Keep, nil},
	{"Late delivery, second letter", "We have to explain to the schools why the desks aren't there.", 5, 45, Once, Keep, nil},
	// carrying and packing, with something that is read out beside
	{"Relocation Saturday", "Each office packs its own cupboards, I read out the lorry numbers.", 20, 60, Once, Keep, nil},
	// a course stays one, whatever is done in it
	{"First aid training", "Hands-on with the dolls: bring comfortable clothes, we practise in pairs.", 12, 90, Once, Keep, nil},
	{"Schulung Lagersoftware", "Praktische Übung am eigenen Laptop, wir buchen gemeinsam einen Wareneingang.", 10, 90, Once, Keep, nil},
	{"Formation tableur", "Travaux pratiques, apportez vos portables.", 9, 90, Once, Keep, nil},
	// … and what only collects the wishes for courses is none
	{"Schulungsbedarf 2027", "Jede Abteilung nennt ihre Kurse und ich trage sie in die Liste ein.", 9, 60, Once, Async, nil},
	{"Cursos de idiomas 2027", "Cada departamento dice cuántas plazas quiere y las apunto en la tabla.", 9, 60, Once, Async, nil},
	// together or by mail: then by mail
	{"Landlord's questionnaire", "I need answers to: 1. desks in use? (Ana) 2. parking spaces? (Tom) 3. keys out? (Bea). We fill it in together or by mail.", 6, 45, Once, Async, nil},
	{"Cuestionario de la aseguradora", "Necesito: 1. metros del local? (Paco) 2. alarmas? (Lola) 3. llaves? (Eva). Lo rellenamos juntos o por correo.", 6, 45, Once, Async, nil},
	// the whole company, told without a question
	{"Half-year results for all staff", "The director presents the half-year. No questions this time, the recording is on the intranet the same day.", 60, 45, Once, Async, nil},
	{"Half-year party for all staff", "Thank you all, and time to meet the new colleagues.", 60, 90, Once, Keep, nil},
	{"FW: FW: gate code", "Can we sort this quickly?\n\n-----Original Message-----\nFrom: Ina\nSent: Monday\nTo: Per\nSubject: gate code\n\nPer, which code do the drivers use at night?", 5, 30, Once, Async, nil},
}
