package audit

import "testing"

// leftovers are what calls, booking tools, mail programs, gateways and empty
// templates leave in a description.
var leftovers = []string{
	"<b>Microsoft Teams</b> <a href=\"https://aka.ms/JoinTeamsMeeting?omkt=de-DE\">Benötigen Sie Hilfe?</a><br><a href=\"https://teams.microsoft.com/l/meetup-join/x\">Jetzt an der Besprechung teilnehmen</a><br>Besprechungs-ID: 384 112 331 90<br>Passcode: aB12cd<br><hr>Per Telefon einwählen<br><a href=\"tel:+4969123456\">+49 69 123456,,99881#</a> Germany, Frankfurt<br>Für Organisatoren: <a href=\"https://teams.microsoft.com/meetingOptions\">Besprechungsoptionen</a>",
	"Réunion Microsoft Teams\nRejoindre sur votre ordinateur, application mobile ou appareil de salle\nCliquez ici pour rejoindre la réunion\nID de réunion : 312 555 889 10\nCode secret : pQ8xYz\nTélécharger Teams | Rejoindre sur le web\nOu composer le numéro (audio seulement)\n+33 1 70 99 00 00,,123456# France, Paris",
	"Reunión de Microsoft Teams\nÚnase a través de su PC, aplicación móvil o dispositivo de sala\nHaga clic aquí para unirse a la reunión<https://teams.microsoft.com/l/meetup-join/abc>\nId. de reunión: 377 001 222 5\nCódigo de acceso: 7uYtRe\nDescargar Teams | Unirse en la web",
	"Reunião do Microsoft Teams\nIngresse pelo computador, aplicativo móvel ou dispositivo da sala\nClique aqui para ingressar na reunião\nID da Reunião: 299 111 223 44\nSenha: hJk2Lm\nBaixar o Teams | Participar na Web",
	"Schůzka Microsoft Teams\nPřipojte se z počítače, mobilní aplikace nebo zařízení v místnosti\nKlikněte sem a připojte se ke schůzce\nID schůzky: 345 112 009 1\nPřístupový kód: xYz12a",
	"Microsoft Teams 会議\nコンピューター、モバイル アプリ、またはルーム デバイスで参加する\nここをクリックして会議に参加してください\n会議 ID: 412 331 889 07\nパスコード: Qw3RtY\nTeams のダウンロード | Web に参加",
	"You have been invited to the following Webex meeting.\nMeeting number (access code): 2345 678 9012\nMeeting password: Xy7Zq (when dialing from a phone)\nJoin by video system\nDial 23456789012@acme.webex.com\nYou can also dial 173.243.2.68 and enter your meeting number.",
	"What: 30 Minute Meeting\nInvitee Time Zone: Europe/Berlin\nWho:\nJana Kraus - Organizer\njana@firm.example\nPer Lind\nper@kunde.example\nWhere: Cal Video\nNeed to reschedule or cancel? https://cal.com/booking/xyz",
	"Event Name: Intro 30\n\nLocation: This is a Google Meet web conference. You can join this meeting from your computer, tablet, or smartphone.\n\nNeed to make changes to this event?\nCancel: https://calendly.com/cancellations/a\nReschedule: https://calendly.com/reschedulings/a\n\nPowered by Calendly.com",
	"HubSpot Meetings: This meeting was booked through a HubSpot meeting link.\nReschedule: https://meetings.hubspot.com/r",
	"Paired by Donut 🍩 — say hi! Skip this week: https://donut.example/s",
	"Reclaim.ai: This smart meeting may be rescheduled. View in Reclaim",
	"Von: Maria Kunz\nGesendet: Montag, 7. September 2026 10:12\nAn: Team Einkauf\nBetreff: Termin\n\nHallo, können wir uns dazu mal treffen? Die Preise von Kolb steigen.\nMaria",
	"De : Paul Roux <p.roux@x.example>\nEnvoyé : lundi 7 septembre 2026 10:12\nÀ : Équipe\nObjet : Point\n\nBonjour, peut-on se voir ?",
	"-----Původní zpráva-----\nOd: Jan Novák\nKomu: Tým\nPředmět: Schůzka\nMůžeme to probrat?",
	"差出人: 山田\n送信日時: 2026年9月7日\n宛先: 営業部\n件名: 打合せの件\n\n来週お時間いただけますか。",
	"<div><br></div><div><i>Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.</i></div>",
	"Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de le détruire.",
	"Este mensaje y sus adjuntos son confidenciales. Antes de imprimir piense en el medio ambiente.",
	"Tento e-mail je určen pouze adresátovi.",
	"-- \nJ. Smith\nHead of Things",
	"—\nMarta Gil | Operaciones\n+34 600 000 000\nwww.firma.example",
	"Best,\nJo\n\nJo Miller (she/her)\nProgram Manager, Northwind\n📞 555 0100",
	"VG\nTina",
	"Cdt,\nLuc",
	"Sds,\nRui Alves\nDiretor Comercial",
	"S pozdravem\nIng. Petr Malý\nvedoucí výroby\ntel. 777 000 111",
	"以上\n--------------------\n株式会社サンプル\n営業部 山田太郎\nTEL: 03-0000-0000\n--------------------",
	"Agenda:\n1.\n2.\n3.",
	"Purpose:\nAgenda:\nDesired outcome:\nPre-read:",
	"Ziel der Besprechung: \nThemen: \nVorbereitung: ",
	"<h3>Agenda</h3><ul><li>[Add topic]</li><li>[Add topic]</li></ul><h3>Notes</h3>",
	"Objetivo: (rellenar)\nTemas: (rellenar)",
	"目的:\n議題:\n参加者:",
	"Please add agenda items here: \n- \n- ",
	"Title: Review\nHost: Ana\nWhen: Tuesdays 10:00\nWhere: Room 4",
	"https://www.notion.so/acme/8d7f6a5b",
	"https://teams.microsoft.com/l/channel/19%3a",
	"[EXTERNAL EMAIL] Do not click links unless you recognise the sender.",
	"⚠ Diese Nachricht stammt von einem externen Absender.",
	"Sie erhalten diese Einladung, weil Sie Mitglied der Gruppe Vertrieb sind.",
	"Invitation générée automatiquement, merci de ne pas répondre.",
	"AI notes will be taken by Fireflies Notetaker. View meeting notes: https://app.fireflies.ai/x",
	"🔒 Private",
	"FYI",
	".",
	"asap",
	"Reminder!",
	"Zur Info",
	"wie besprochen :)",
	"Hi both, finding a time was hard, hope this works!",
	"Hallo, anbei der Termin. LG Eva",
	"Hola a todas, os pongo esto en el calendario. Besos",
	"Salut, je vous mets ce créneau. Dites-moi si ça ne va pas.",
	"Ahoj, dávám vám to do kalendáře, ozvěte se, kdyby to nešlo.",
	"Oi gente, coloquei aqui na agenda, me avisem se não der.",
	"カレンダーに入れておきます。都合が悪ければ教えてください。",
}

// beside are texts that say something beside such leftovers.
var beside = map[string]Agenda{
	"What do you want to talk about?: pricing for 40 seats, SSO, data export from our old tool\n\nPowered by Calendly.com":                                               AgendaFull,
	"<table><tr><th>Time</th><th>Topic</th><th>Who</th></tr><tr><td>10:00</td><td>Budget</td><td>Ana</td></tr><tr><td>10:20</td><td>Hiring</td><td>Bo</td></tr></table>": AgendaFull,
	"<p><b>Topics</b></p><p>Leak in cellar<br>New tenant flat 3<br>Chimney sweep</p>":                                                                                    AgendaFull,
	"<p>Hi all,</p><p>&nbsp;</p><p>for Thursday please think about:</p><p>– which stands we keep</p><p>– the band</p><p>Cheers<br>Mo</p>":                                AgendaFull,
	"Tagesordnung siehe Anlage: https://cloud.example/s/top-2026-09.pdf":                                                                                                 AgendaFull,
	"Notes & agenda → https://www.notion.so/acme/Weekly-1234":                                                                                                            AgendaFull,
	"Minutes of last time: https://intranet.example/doc/55, open actions are marked yellow":                                                                              AgendaFull,
	"Event Name: Intro 30\n\nAnything we should know?: We are 12 people in two offices and lose track of keys.\n\nPowered by Calendly.com":                               AgendaPurpose,
}

func TestLeftoversTellNothing(t *testing.T) {
	for _, text := range leftovers {
		if got := agendaOf("Review", Clean(text), nil, spring); got.Agenda != AgendaNone {
			t.Errorf("%q: %s (%s %q)", text, got.Agenda, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
	for text, want := range beside {
		if got := agendaOf("Intro call", Clean(text), nil, spring); got.Agenda != want {
			t.Errorf("%q: %s, want %s (%s %q)", text, got.Agenda, want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}
