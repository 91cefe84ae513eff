package audit

import (
	"strings"
	"testing"
	"time"
)

var spring = time.Date(2026, 9, 8, 10, 0, 0, 0, time.UTC)

func TestAgendaOf(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        Agenda
	}{
		// nothing beyond the title
		{"Ward round", "", AgendaNone},
		{"Weekly team meeting", "Weekly team meeting", AgendaNone},
		{"Budget", "Agenda: TBD", AgendaNone},
		{"Budget", "see title", AgendaNone},
		{"Jury de stage", "Ordre du jour à venir.", AgendaNone},
		{"Redaktionskonferenz", "Agenda folgt", AgendaNone},
		{"Claustro", "Pendiente", AgendaNone},
		{"Reunião de pais", "Pauta a definir", AgendaNone},
		{"Porada učitelů", "Program bude doplněn", AgendaNone},
		{"編集会議", "議題：未定", AgendaNone},
		{"Curators", "https://museum.example/room/99", AgendaNone},
		{"Crew briefing", "Hi everyone, moved to Thursday because of the strike. Same room.", AgendaNone},
		{"Teamrunde", "Termin wurde verschoben, Raum 4.12 im Neubau.", AgendaNone},
		{"Point labo", "Réunion déplacée à jeudi, salle 203.", AgendaNone},
		{"Seguimiento", "Hola, cambiado al jueves, misma sala.", AgendaNone},
		{"週次定例", "週次の定例会議です。よろしくお願いします。", AgendaNone},
		{"Harvest call", "Agenda:\n-\n-\n-", AgendaNone},
		{"Harvest call", "Topic:\nOwner:\nNotes:", AgendaNone},
		{"Harvest call", "Agenda 3 May 2024\n- fence\n- new silo", AgendaNone},
		// a purpose
		{"Partners", "So that both offices hear what the other one is up to.", AgendaPurpose},
		{"Pflegeteam", "Damit wir uns einmal im Monat über die Stimmung auf Station austauschen können.", AgendaPurpose},
		{"Commission travaux", "Pour faire connaissance avec la nouvelle équipe de l'architecte.", AgendaPurpose},
		{"Biblioteca", "Queremos entender por qué bajan los préstamos este año.", AgendaPurpose},
		{"Safra", "Conversa sobre como a seca afetou a colheita.", AgendaPurpose},
		{"Divadlo", "Chci slyšet, jak se vám hraje na nové scéně.", AgendaPurpose},
		{"図書館", "新しい貸出システムの導入について話し合いたいと思います。", AgendaPurpose},
		{"Meet the new dean", "An informal hour to get to know Professor Okafor before term starts.", AgendaPurpose},
		// an agenda
		{"Ward round", "- bed 4: discharge today?\n- bed 9: new antibiotics", AgendaFull},
		{"Partners", "1. Lease of the Leeds office\n2. Two trainees\n3. AOB", AgendaFull},
		{"Redaktion", "Tagesordnung:\nHeftplanung November\nTitelbild\nHonorare", AgendaFull},
		{"Conseil d'école", "Ordre du jour : cantine, sorties, effectifs", AgendaFull},
		{"Comunidad", "Orden del día:\n1. Derrama del ascensor\n2. Piscina", AgendaFull},
		{"Condomínio", "Pauta: portão, fundo de reserva, eleição do síndico", AgendaFull},
		{"Výbor SVJ", "Program:\n1. Střecha\n2. Rozpočet\n3. Různé", AgendaFull},
		{"編集会議", "議題\n・11月号の特集\n・表紙の候補", AgendaFull},
		{"Crew", "09:00 weather\n09:10 fuel\n09:20 passengers", AgendaFull},
		{"Vet practice", "Should we stop night calls? And who covers Easter?", AgendaFull},
		{"Chor", "Singen wir an Ostern auswärts oder nehmen wir die Matthäuspassion?", AgendaFull},
		{"Kitchen", "Menu / suppliers / rota", AgendaFull},
		{"Farm co-op", "Milk price, the new lorry, who takes the stall in May.", AgendaFull},
		{"Lab", "We go sample by sample.", AgendaFull},
		{"Lektorat", "Wir gehen Kapitel für Kapitel durch.", AgendaFull},
		{"Atelier", "5' bilan / 20' commandes / 10' planning", AgendaFull},
		{"Equipo", "@Marta: ¿llegan las sillas antes del 12?\n@Iker: precio del toldo", AgendaFull},
		{"Obra", "1) fundação 2) telhado 3) prazo do alvará", AgendaFull},
		{"Dílna", "@Jana: stojany na kola\n@Petr: kdy přijde barva?", AgendaFull},
		{"店長会", "今月の議題：レジの入替、制服、年末のシフト", AgendaFull},
		{"Curators", `<a href="https://docs.museum.example/d/77">Meeting notes and agenda</a>`, AgendaFull},
		{"Curators", "Notes: https://docs.museum.example/d/77", AgendaFull},
		{"Chor", `<p>Protokoll und Punkte im <a href="https://wolke.example/p/1">laufenden Dokument</a></p>`, AgendaFull},
		// the title again, with meeting words around it
		{"Orchard data", "Weekly sync to align on orchard numbers.", AgendaNone},
		{"Physio check", "Standing slot to talk about physiotherapy.", AgendaNone},
		{"Netzausbau", "Regelmäßiger Termin zur Abstimmung Netzausbau Nord.", AgendaNone},
		{"Dairy call", "Dear all, please find below the conference bridge for our monthly call.", AgendaNone},
		{"Tarif", "Können wir kurz sprechen?", AgendaNone},
		{"Etiquetas", "¿Lo hablamos un momento?", AgendaNone},
		{"Netzausbau", "Termin, weil die Gemeinde den Trassenplan abgelehnt hat.", AgendaPurpose},
		// steps in running prose
		{"Choir committee", "Report of the treasurer, then questions to the conductor.", AgendaFull},
		{"Gemeindeabend", "Vortrag der Pfarrerin zum Umbau, danach Fragen an das Bauamt.", AgendaFull},
		{"Menu de printemps", "On goûte en silence, ensuite on note, puis on retire deux plats.", AgendaFull},
		{"Plán osevu", "Stav strojů, potom pole u řeky, nakonec kdo jede na školení.", AgendaFull},
		{"Logo", "Round 1 everybody draws, round 2 we swap, round 3 two are left.", AgendaFull},
		{"Vendimia", "Primero las parcelas altas, luego quién conduce el tractor.", AgendaFull},
		{"Chor", "Wenn es regnet, dann treffen wir uns in der Halle am Markt.", AgendaPurpose},
		{"Choir", "If it rains we move inside, and then the picnic is cold.", AgendaPurpose},
		// what must be there at the end
		{"Discharge letter", "Three of us, one keyboard. We aim to leave with a version for the printer.", AgendaFull},
		{"Preisliste", "Wir gehen erst, wenn die neue Liste steht, also bis alle Artikel durchlaufen.", AgendaFull},
		{"Cartel", "Salimos con un lema elegido.", AgendaFull},
		{"Affiche", "On choisit le visuel entre les trois maquettes (10 min chacune).", AgendaFull},
		{"Discharge letter", "We have one keyboard for the three of us.", AgendaPurpose},
		// topics behind or before a colon, with a question among them
		{"Fire service visit", "Our list: the second exit, foam stock, when is the next drill.", AgendaFull},
		{"Season launch", "Posters, press night, the radio spot: shift them until nothing collides.", AgendaFull},
		{"Town meeting", "October: Lena on the bypass, figures for the pool, then your questions.", AgendaFull},
		{"Willkommen Imre", "Rundgang durchs Lager, Schlüssel und Spind, Essen mit der Schicht, und am Nachmittag zum ersten Mal am Packtisch stehen", AgendaFull},
		{"Season launch", "The posters are late: the printer's machine broke down on Monday.", AgendaPurpose},
		// pairs
		{"Retro feria", "Qué nos ayudó / qué nos frenó, y votamos una acción.", AgendaFull},
		// one after another
		{"Baustellenfreigabe", "Die Anträge laut Liste, einer nach dem anderen.", AgendaFull},
		// numbers of other scripts
		{"取引先会議", "一、八月の納品\n二、来期の単価\n三、倉庫の移転", AgendaFull},
		// the text that is worked on
		{"Acto primero", "Paramos donde no se entienda. Texto: https://docs.example/d/77", AgendaFull},
		{"Marta et Lou", "document partagé, on y met nos sujets au fil de l'eau : https://docs.example/d/12", AgendaFull},
	} {
		got := agendaOf(c.title, Clean(c.text), nil, spring)
		if got.Agenda != c.want {
			t.Errorf("%q, %q: %s, want %s (%s %q)", c.title, c.text, got.Agenda, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}

func TestAgendaInAnAttachment(t *testing.T) {
	for _, c := range []struct {
		text, attachment string
		want             Agenda
	}{
		{"", "Agenda vestry 14 September.docx", AgendaFull},
		{"", "Notes by Gemini", AgendaNone},
		{"", "IMG_2231.jpg", AgendaNone},
		{"Please find the lease attached, we have to answer the landlord by Friday.", "lease.pdf", AgendaFull},
		{"", "議事録と議題.pdf", AgendaFull},
	} {
		got := agendaOf("Vestry", Clean(c.text), []Attachment{{Title: c.attachment}}, spring)
		if got.Agenda != c.want {
			t.Errorf("%q with %s: %s, want %s", c.text, c.attachment, got.Agenda, c.want)
		}
	}
}

func TestPointsAreWrittenWithoutTheirMarks(t *testing.T) {
	text := "Hello all,\n* roof\n2) walls\n(c) floor\nTOP 4 garden\n☐ fence\n- \n10:30 lunch plans"
	got := strings.Join(agendaOf("House", Clean(text), nil, spring).Items, "|")
	if want := "roof|walls|floor|garden|fence|10:30 lunch plans"; got != want {
		t.Errorf("points %s, want %s", got, want)
	}
}

func TestQuestionsAreForTheGuests(t *testing.T) {
	for text, want := range map[string]int{
		"Which of the two printers do we buy? Who returns the old one?": 2,
		"Does this time work for everyone?":                             0,
		"Any questions?":                                                0,
		"https://forms.example/x?y=1":                                   0,
		"Nehmen wir das Angebot aus Ulm an?":                            1,
		"どちらの案で進めますか？":                                                  1,
	} {
		if got := agendaOf("Printers", Clean(text), nil, spring).Questions; got != want {
			t.Errorf("%q: %d questions, want %d", text, got, want)
		}
	}
}
