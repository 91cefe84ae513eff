package audit

import "testing"

// TestFormsAndLetters reads booking forms, older mails, projects' backgrounds,
// promised agendas and dailies in seven languages.
func TestFormsAndLetters(t *testing.T) {
	for _, c := range []struct {
		want        Agenda
		title, text string
	}{
		// a booking tool's form
		{AgendaPurpose, "Viewing flat 12", "Meeting type: Viewing, on site, 20 min\nPhone: +44 20 555 0101\nAnything we should know? We come with two dogs, a pram and my mother.\nReschedule: https://book.example/r/1\nCancel: https://book.example/c/1"},
		{AgendaPurpose, "Beratung Küche", "Art des Termins\n60 Minuten, vor Ort, Studio Süd\n\nIhre Nachricht an uns: Wir haben Grundriss, Fotos und Maße dabei.\n\nTermin verschieben: https://termin.example/v/3\nGebucht mit Kalendino"},
		{AgendaPurpose, "Visite école", "Type de rendez-vous : visite, 45 min, sur place\nPortable : 06 55 55 55 55\nQue souhaitez-vous nous dire avant ? Mon fils est timide, il dessine, il parle peu.\nAnnuler : https://rdv.example/a/2"},
		{AgendaPurpose, "Visita piso", "Tipo de cita: visita, presencial, 30 min\nMóvil: 600 000 111\nComentarios: vengo con mi hermana, mi padre y una cinta métrica.\nCambiar la cita: https://cita.example/m/9"},
		{AgendaPurpose, "Visita à creche", "Tipo de visita: presencial, 30 min\nTelemóvel: 910 000 111\nHá algo que devamos saber? A menina usa óculos, é tímida, come pouco.\nRemarcar: https://marca.example/r/4"},
		{AgendaPurpose, "Prohlídka bytu", "Typ schůzky: prohlídka, osobně, 30 min\nTelefon: 777 000 222\nJe něco, co bychom měli vědět? Přijdeme s kočárkem, psem a babičkou.\nZrušit: https://termin.example/z/8"},
		{AgendaPurpose, "見学", "ご予約内容:園見学 30分\nお名前:青木 様\n事前にお伝えになりたいこと:下の子も一緒に伺います。\nキャンセルはこちら:https://yoyaku.example/x"},
		{AgendaFull, "Consultation", "Name: J. Hale\nWhat would you like to talk about? the archive in the cellar, the licence for branch two\nCancel: https://book.example/c/7"},
		{AgendaPurpose, "Intro chat", "Event name\nIntro – 30 min, by phone\n\nWhat should we know before we speak?\nI am in the lab, on and off, until noon.\n\nCancel: https://book.example/c/7"},
		{AgendaFull, "Herbst", "Ort: Halle 3\nDauer: 60 min\nTelefon: 0341 555 01\nLagerplatz, Aushilfen, Tor 2."},
		{AgendaFull, "Autumn", "Location: hall 3\nDuration: 60 min\nStorage space, temps, gate 2."},
		{AgendaNone, "Demo", "Phone: +44 20 555 0101\nCompany: Hale & Sons\nReschedule: https://book.example/r/1\nBooked with Slotbird"},
		// a line above an older mail
		{AgendaPurpose, "FW: RE: gate code", "Can somebody check this before the driver is back?\n\nFrom: yard@haul.example\nSent: 3 May 2027 07:10\nTo: Office\nSubject: RE: gate code\n\nThe code fails again."},
		{AgendaPurpose, "WG: AW: Rechnung 771", "Kann sich das jemand bis Freitag ansehen?\n\nVon: buchhaltung@holz.example\nGesendet: Montag, 3. Mai 2027\nAn: Einkauf\nBetreff: AW: Rechnung 771\n\nDie Mahnung kam heute."},
		{AgendaPurpose, "TR: clés du local", "Quelqu'un peut regarder ça avant jeudi ?\n\nDe : gardien@site.example\nEnvoyé : lundi 3 mai 2027\nÀ : Accueil\nObjet : clés du local\n\nIl en manque deux."},
		{AgendaFull, "FW: roof", "Two things to settle: 1) who calls the roofer 2) do we close room 4\n\nFrom: a@b.example\nSent: 3 May 2027\nTo: Us\nSubject: roof\n\nIt leaks."},
		// a project's background
		{AgendaPurpose, "HERON core group", "What is it about?\nHERON moves payroll, leave and sick notes to one system. The project is led by Ines and sponsored by the board. The core team consists of one person each from HR, finance, works council and IT. Documents are in the HERON folder, access is granted by Jo."},
		{AgendaPurpose, "LOTSE Projektrunde", "Hintergrund. LOTSE ersetzt Papierakten, Faxe und Laufzettel. Auftraggeber ist die Pflegedirektion, geleitet wird es von Frau Kern. Das Team besteht aus Pflege, Medizin, Technik und Einkauf. Die Unterlagen liegen in Ordner L."},
		{AgendaPurpose, "Projet GALET", "Contexte : GALET remplace les badges, les clés et les registres. Le pilotage est confié à Maud. L'équipe projet est composée de la sécurité, des RH, de l'informatique et du syndicat. Les documents sont sur le serveur."},
		{AgendaPurpose, "Projeto MARÉ", "Contexto. O MARÉ junta stocks, vendas e devoluções. O projeto é coordenado pela Rita. A equipa é formada por loja, armazém, compras e finanças. Os documentos estão no portal."},
		{AgendaPurpose, "Projekt JILM", "Kontext. JILM nahrazuje papírové výkazy, razítka a obálky. Garantem je ekonomický úsek, projekt vede Hana. Tým tvoří mzdy, sklad, provoz a IT. Podklady jsou na disku P."},
		{AgendaPurpose, "楓プロジェクト定例", "概要\n楓は受注、在庫、出荷を一つにまとめます。責任者は大野さんです。チームは営業、物流、経理、情報システムの各1名で構成されています。資料は共有フォルダにあります。"},
		{AgendaFull, "HERON core group", "The project is led by Ines. Documents are in the HERON folder.\nToday: test results, cut-over weekend, training rooms."},
		{AgendaFull, "LOTSE Projektrunde", "Auftraggeber ist die Pflegedirektion, die Unterlagen liegen in Ordner L.\n- Stand Scanner\n- Schulung Station 3"},
		// drop-ins with examples
		{AgendaPurpose, "Ask payroll", "We sit here anyway. Missing hours, wrong bonus, \"who is my tax office\"? Nobody has to come."},
		{AgendaPurpose, "IT-Sprechstunde", "Drucker, Passwort, „das Bild ist weg“? Kommt vorbei."},
		{AgendaPurpose, "Permanence RH", "Mutuelle, congés, « ma fiche est fausse » ? Passez."},
		// dailies in a few words
		{AgendaFull, "Früh", "erledigt? heute? blockiert?"},
		{AgendaFull, "Daily", "done? next? stuck?"},
		{AgendaFull, "Mêlée", "Fini ? En cours ? Bloqué ?"},
		{AgendaFull, "Diaria", "¿hecho? ¿hoy? ¿bloqueos?"},
		{AgendaFull, "朝会", "終わった？ 今やってる？ 困ってる？"},
		// promised, or about the entry
		{AgendaNone, "Beirat", "Themen folgen noch"},
		{AgendaNone, "Rat", "TOPs schicke ich am Freitag"},
		{AgendaNone, "Board", "Agenda: I'll add it on Sunday night"},
		{AgendaNone, "Comité", "Ordre du jour : je complète dimanche soir"},
		{AgendaNone, "Consejo", "Orden del día: lo mando el jueves"},
		{AgendaNone, "Conselho", "Pauta: envio na quinta"},
		{AgendaNone, "Rada", "Body doplním zítra večer"},
		{AgendaNone, "委員会", "議題：後ほど追記します"},
		{AgendaNone, "Alma/Piet", "(The name is historical, it is the whole team now.)"},
		{AgendaNone, "Alma/Piet", "Titel wurde nie angepasst"},
		{AgendaNone, "Alma/Piet", "Le titre est historique."},
		{AgendaNone, "Alma/Piet", "El nombre es antiguo."},
		{AgendaPurpose, "Legal", "The title of the deed was never changed after the sale, the bank asks for it."},
		{AgendaPurpose, "Board", "Topics from the audit of the north site."},
		// topics in a row
		{AgendaFull, "Leitstand", "Auslastung je Linie, Störungen über 30 Minuten, geplante Wartung. Danach Schluss."},
		{AgendaFull, "Loja", "Faltas nos turnos, devoluções, montra nova."},
		{AgendaFull, "Turno", "Averías de esta semana, pedidos urgentes, vacaciones."},
		// who tells whom what
		{AgendaFull, "Site call", "The foreman tells us what is delivered, we tell him which doors stay shut."},
		{AgendaFull, "Baustelle", "Der Polier sagt, was heute kommt, wir sagen, welche Türen zu bleiben."},
		{AgendaFull, "Chantier", "Il dit ce qui arrive, nous disons quelles portes restent fermées."},
		{AgendaFull, "Obra", "Él dice qué entra hoy, nosotros decimos qué puertas se cierran."},
		{AgendaFull, "Stavba", "Mistr řekne, co dnes přijde, my řekneme, které dveře zůstanou zavřené."},
		// a farewell
		{AgendaPurpose, "Olga's last day", "Cake and bubbles in the yard, then a short speech by Tom."},
		{AgendaPurpose, "Verabschiedung Frau Lenz", "Sekt, Schnittchen und Blumen im Foyer, danach Kegeln."},
		{AgendaPurpose, "Pot de départ Yann", "Cidre, crêpes et caramels, puis on joue aux palets."},
		// a yes or no
		{AgendaPurpose, "Go / no-go", ""},
		{AgendaPurpose, "Lift: ja oder nein", ""},
		{AgendaPurpose, "Camion : oui ou non", ""},
		// legal footers
		{AgendaNone, "Call", "This message and its attachments are intended solely for the use of the addressee.\nHale Ltd."},
		{AgendaNone, "Termin", "Diese Nachricht ist ausschließlich für den genannten Empfänger bestimmt.\nHolz Kern GmbH"},
		{AgendaNone, "Point", "Ce courriel et ses annexes sont réservés à leur seul destinataire. Galet SARL."},
		{AgendaNone, "Cita", "Este correo y sus anexos van dirigidos exclusivamente a su destinatario."},
		{AgendaNone, "Chamada", "Esta mensagem e os seus anexos destinam-se exclusivamente ao destinatário."},
		{AgendaNone, "Hovor", "Tato zpráva a její přílohy jsou určeny výhradně adresátovi."},
		{AgendaNone, "定例", "青木さんがあなたを予約された Zoom ミーティングに招待しています。"},
		{AgendaPurpose, "Call", "We compare the offers of\nHale Ltd."},
	} {
		if got := agendaOf(c.title, Clean(c.text), nil, spring); got.Agenda != c.want {
			t.Errorf("%q %q: %s, want %s (%s %q)", c.title, c.text, got.Agenda, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}

// TestSharedTopics reads links that are called the place for topics.
func TestSharedTopics(t *testing.T) {
	for _, label := range []string{"topics", "Themen / temas", "notes & zápisky", "our topics", "apuntes", "apontamentos", "sujets", "body", "話題"} {
		text := `<a href="https://docs.google.com/document/d/1xyz/edit">` + label + `</a>`
		if got := agendaOf("Ana / Bo", Clean(text), nil, spring); got.Agenda != AgendaFull {
			t.Errorf("%q: %s", label, got.Agenda)
		}
	}
	for _, label := range []string{"website", "our channel", "map", "Anfahrt"} {
		text := `<a href="https://docs.google.com/document/d/1xyz/edit">` + label + `</a>`
		if got := agendaOf("Ana / Bo", Clean(text), nil, spring); got.Agenda == AgendaFull {
			t.Errorf("%q: %s", label, got.Agenda)
		}
	}
}
