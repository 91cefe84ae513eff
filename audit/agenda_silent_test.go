package audit

import "testing"

// TestShortPurpose reads short sentences that say what is done or what about:
// each is a purpose at least, whatever of the appointment it mentions, too.
func TestShortPurpose(t *testing.T) {
	for _, c := range []struct{ title, text string }{
		{"Branch call", "Three minutes per branch, numbers only."},
		{"Tuesday call", "We go through late deliveries."},
		{"Room planning", "Who gets which room in the new building."},
		{"Parking", "Too many badges, too few spaces at the north gate."},
		{"Half hour", "Late invoices from March."},
		{"Calendar clean-up", "Cancel or keep: the recurring meetings of the unit."},
		{"Weekly", "Half an hour on returns."},
		{"Call", "Camera for the north entrance: which one."},
		{"Short one", "Change requests since Monday."},
		{"Meeting", "Salary round."},
		{"Catch up", "About the move to Leeds."},
		{"Sync", "New hires and who looks after them."},
		{"Call", "Your application for the night desk."},
		{"Jour fixe", "Wir gehen die offenen Tickets durch."},
		{"Runde", "Neue Termine für die Impfungen."},
		{"Team", "Vertretung im Dezember."},
		{"Kurz", "Verspätete Lieferungen aus Graz."},
		{"Regeltermin", "Anmeldungen zum Herbstkurs."},
		{"Abstimmung", "Kameras im Parkhaus."},
		{"Besprechung", "Es geht um den Helm von gestern."},
		{"Gespräch", "Dein Wunsch nach weniger Stunden."},
		{"Termin", "Änderungen am Dienstplan."},
		{"Point hebdo", "Retards de livraison."},
		{"Point", "Remplaçants pour novembre."},
		{"Réunion", "Changement de logiciel de caisse."},
		{"Équipe", "On regarde les absences de la semaine."},
		{"Point", "L'accueil du samedi."},
		{"Rendez-vous", "Ton retour de congé."},
		{"Seguimiento", "Repasamos los retrasos."},
		{"Reunión", "Cambios en el horario de verano."},
		{"Equipo", "Asistencia a las clases de tarde."},
		{"Semanal", "Averías de la línea 2."},
		{"Llamada", "Tu solicitud de teletrabajo."},
		{"Alinhamento", "Atrasos na entrega do lote 4."},
		{"Reunião", "Substitutos para a semana da feira."},
		{"Semanal", "Mudança de fornecedor."},
		{"Equipa", "Faltas e férias."},
		{"Conversa", "O teu pedido de horário reduzido."},
		{"Porada", "Projdeme otevřené úkoly."},
		{"Schůzka", "Změny v ceníku."},
		{"Týdenní", "Záskoky na svátky."},
		{"Tým", "Kamery na parkovišti."},
		{"Krátce", "Pozdní dodávky z Ostravy."},
		{"Weekly", "Urgent orders."},
		{"Call", "Whom we invite to the summer fair."},
		{"Team", "Online booking."},
		{"Weekly", "Mandatory training in spring."},
		{"Sync", "Access rights."},
		{"Catch up", "Notice periods and leavers."},
		{"Team", "Shared desks."},
		{"Weekly", "Video for the trade fair."},
		{"Call", "Cancelled orders of the week."},
		{"Meeting", "Early shift in August."},
		{"Jour fixe", "Kurzfristige Ausfälle."},
		{"Runde", "Anwesenheit in der Nachtschicht."},
		{"Team", "Neue Uhrzeiten für die Sprechstunde."},
		{"Treffen", "Moderation beim Sommerfest."},
		{"Kurz", "Alte Bestände."},
		{"Point", "Horaires d'été du magasin."},
		{"Équipe", "Les inscriptions au stage."},
		{"Hebdo", "Qui remplace Léa."},
		{"Point", "Rendez-vous annulés du mois."},
		{"Reunión", "Enlaces rotos en la web."},
		{"Equipo", "Quién cubre el turno de tarde."},
		{"Semanal", "Obras en la entrada."},
		{"Reunião", "Gravações das chamadas."},
		{"Equipa", "Quem fica no balcão à tarde."},
		{"Semanal", "Acesso ao armazém."},
		{"Porada", "Kdo zastoupí Janu."},
		{"Tým", "Nové termíny zkoušek."},
		{"Týdenní", "Přístup do skladu."},
		{"定例", "延期案件の確認"},
		{"定例", "開始時間の見直し"},
		{"打ち合わせ", "予約システムの変更点"},
		{"定例", "出欠管理のやり方"},
		{"打ち合わせ", "会議室の割り当てを見直します。"},
		{"週次", "遅れている注文について"},
		{"ミーティング", "駐車場の料金改定"},
		{"朝会", "欠勤と代わりの人"},
		{"相談", "来年の時短勤務について"},
		{"定例会", "受付の人数を決めます"},
	} {
		if r := agendaOf(c.title, Clean(c.text), nil, september.From); r.Agenda == AgendaNone {
			t.Errorf("%q %q says nothing, want a purpose", c.title, c.text)
		}
	}
}

// TestSaysNothing reads sentences about the appointment alone.
func TestSaysNothing(t *testing.T) {
	for _, c := range []struct{ title, text string }{
		{"Budget", "Moved to Thursday because half of us are away."},
		{"Budget", "Link in the calendar entry."},
		{"Budget", "Sorry for the short notice!"},
		{"Budget", "Room 4.12 is booked, please be on time."},
		{"Budget", "Just holding the slot."},
		{"Budget", "Invite recreated because the old one had the wrong link."},
		{"Budget", "Takes half an hour at most."},
		{"Haushalt", "Raum ist gebucht, Einwahl wie immer."},
		{"Haushalt", "Dauert höchstens eine Viertelstunde."},
		{"Haushalt", "Alte Einladung war falsch, sorry."},
		{"Haushalt", "Ich komme zehn Minuten später."},
		{"Chantier", "Le lien est dans l'invitation."},
		{"Chantier", "Désolé pour le changement d'horaire."},
		{"Chantier", "Salle réservée, entrée par la cour."},
		{"Obra", "Duración: media hora."},
		{"Obra", "Perdón por el cambio de hora."},
		{"Obra", "Confirmad la asistencia, por favor."},
		{"Verba", "Sala reservada, acesso pelo portão 2."},
		{"Verba", "Chego uns minutos atrasada."},
		{"Rozpočet", "Omlouvám se za pozdní pozvánku."},
		{"Rozpočet", "Potrvá půl hodiny."},
		{"予算", "会議室は3階です。"},
		{"予算", "リンクはカレンダーにあります。"},
		{"予算", "開始が10分遅れます。"},
		{"予算", "お忙しいところ恐れ入りますが、よろしくお願いいたします。"},
	} {
		if r := agendaOf(c.title, Clean(c.text), nil, september.From); r.Agenda != AgendaNone {
			t.Errorf("%q %q is %v, want none", c.title, c.text, r.Agenda)
		}
	}
}

// TestFacilityTopic reads sentences in which what invitations say of a place is
// what the meeting is about.
func TestFacilityTopic(t *testing.T) {
	for _, c := range []struct{ title, text string }{
		{"Facilities", "Parking fees for next year."},
		{"Facilities", "New badge system for the lab wing."},
		{"Front office", "Reception rota for December."},
		{"Open day", "Registration desk and who staffs it."},
		{"Hausdienst", "Parkplätze werden neu verteilt."},
		{"Hausdienst", "Wer besetzt den Empfang über die Feiertage."},
		{"Services", "Partage du parking avec le voisin."},
		{"Rentrée", "Inscriptions des nouveaux élèves."},
		{"Servicios", "Reparto del aparcamiento entre las plantas."},
		{"Secretaria", "Inscrições para o torneio da primavera."},
		{"Provoz", "Posun termínu dostavby."},
		{"Provoz", "Recepce o svátcích."},
		{"総務", "駐車場の料金改定"},
		{"講座", "申込みの状況を見ます"},
	} {
		if r := agendaOf(c.title, Clean(c.text), nil, september.From); r.Agenda == AgendaNone {
			t.Errorf("%q %q says nothing, want a purpose", c.title, c.text)
		}
	}
	for _, text := range []string{
		"Parking is behind the mill.", "Please collect your badge at reception.", "Registration closes on Friday.", "Parkplätze sind im Hof.",
		"Bitte am Empfang melden.", "Le parking est derrière la halle.", "Inscription obligatoire avant jeudi.", "Hay aparcamiento detrás.",
		"Inscrições até quinta.", "Parkování je za halou.", "Registrace je nutná do pátku.", "駐車場はありません。", "会議室は3階です。", "今回は延期します。",
	} {
		if r := agendaOf("Budget", Clean(text), nil, september.From); r.Agenda != AgendaNone {
			t.Errorf("%q is %v, want none", text, r.Agenda)
		}
	}
}

// TestContentInLogisticsWords reads sentences whose words invitations use of
// themselves, said of the work.
func TestContentInLogisticsWords(t *testing.T) {
	for _, c := range []struct{ title, text string }{
		{"Weekly", "Why we don't deliver on time."},
		{"Weekly", "On-time rate per depot."},
		{"Call", "Let me know which supplier you prefer."},
		{"Clean-up", "We remove old accounts and unused licences."},
		{"Service", "New dress code for waiters."},
		{"Yard", "The yard that used to be ours."},
		{"Hotel", "Guests asking for another room."},
		{"Help desk", "More details on the outage."},
		{"OP-Runde", "Welche Eingriffe verschoben werden."},
		{"Regeltermin", "Warum wir nicht pünktlich liefern."},
		{"Einkauf", "Sicherheitsschuhe vom neuen Lieferanten."},
		{"IT", "Alte Konten löschen, Rechte aufräumen."},
		{"Dépôt", "Pourquoi les camions ne partent pas à l'heure."},
		{"Qualité", "Les défauts ponctuels de la ligne."},
		{"Chantier", "Travaux reportés au printemps."},
		{"Transporte", "Autobuses que no llegan puntuales."},
		{"Compras", "Calzado de seguridad: cambio de proveedor."},
		{"TI", "Apagar contas antigas e rever acessos."},
		{"Obra", "Entregas adiadas e quem avisa o cliente."},
		{"Sklad", "Smazat staré položky v ceníku."},
		{"Doprava", "Proč spoje nejezdí včas."},
		{"配送", "遅延の多い路線について"},
		{"安全", "安全靴の更新"},
		{"IT", "古いアカウントの整理"},
	} {
		if r := agendaOf(c.title, Clean(c.text), nil, september.From); r.Agenda == AgendaNone {
			t.Errorf("%q %q says nothing, want a purpose", c.title, c.text)
		}
	}
	for _, text := range []string{
		"Please be on time.", "We start on time!", "Let me know if you can't make it.", "Please delete the old invite.", "Dress code: smart casual.",
		"Bitte pünktlich sein.", "Sicherheitsschuhe mitbringen!", "Alte Einladung bitte löschen.", "Soyez ponctuels.", "Merci d'être à l'heure.",
		"Sed puntuales, por favor.", "Borrad la convocatoria anterior.", "Sejam pontuais.", "Apaguem o convite antigo.", "Starou pozvánku prosím smažte.",
		"安全靴を着用してください。", "Réunion reportée à lundi.", "Termin auf Montag verschoben.",
	} {
		if r := agendaOf("Budget", Clean(text), nil, september.From); r.Agenda != AgendaNone {
			t.Errorf("%q is %v, want none", text, r.Agenda)
		}
	}
}
