package audit

import "strings"

// appointmentWords speak of the appointment itself: its room, link, time,
// change, invitation, who comes. A sentence made of them tells nothing of what
// it is about, in whatever order they stand.
var appointmentWords = set(
	`placeholder hour hours quarter lasts takes arrive recreate recreated resend resent resending corrected clash collide collides booked  hold `+
		`visibility town livestream stream recording replay live required requested lateness noted reserved booked capacity helmet vest `+
		`boots substitute deputy delegate rescheduling room rooms link links dial dialin in-person invite invites invitation invitations recurring `+
		`optional mandatory attend attendance attending skip urgent apologies apologise apologize sorry short notice late later early confirmed `+
		`confirm tentative reminder remind entry series calendar cancel cancelled canceled forward forwarded beforehand change changed changes moved `+
		`move moving rescheduled connection connect video camera cameras audio online onsite remote hybrid location venue door entrance `+
		`hosting host hosted feel clash available availability accept decline reply respond page portal shared screen login mute `+
		`muted credentials badge parking park arrive arrival punctual punctually starts started ends`,
	`dauert dauer stunde stunden minuten viertel viertelstunde verspate verspatung komme hochstens gebucht buche bescheid kollidiert melden meldet `+
		`alte alten alter falsche falschen richtige korrigiert vorgezogen wunsch  livestream reserviert saal helm weste zugang zufahrt anmeldung `+
		`vorlaufig vorlaufiger bestatigt vertreter vertretung verhindert `+
		`benennen raum raume link einwahl einwahldaten einladung einladungen termin termine serie serientermin wiederkehrend optional pflicht `+
		`teilnahme teilnehmen teilnehmer anwesenheit absage absagen zusage zusagen entschuldigung entschuldigt sorry kurzfristig kurzfristige `+
		`kurzfristigen spat spater fruher bestatigt bestatigung erinnerung kalender verschoben verschiebung geandert anderung anderungen `+
		`online prasenz hybrid ort eingang treffpunkt stattfinden findet statt ausfallen ausfall beginnt endet uhr uhrzeit kamera `+
		`kameras mikro unten siehe oben punktlich weiterleiten parken parkplatz protokoll fuhrt moderation moderiert`,
	`dure duree heures minutes quart retard commencez arrive arrivons invite invites titre voici promis ancien ancienne corrige corrigee erreur `+
		`mauvaise mauvais fonctionne  information rdv enregistrement reserve reservee acces casque gilet inscription remplacant suppleant empeche `+
		`provisoire salle `+
		`salles lien liens connexion invitation invitations convocation recurrente recurrent facultatif facultative obligatoire presence participation `+
		`participer excuses excusez desole desolee tardif tardive dernier moment confirme confirmee rappel agenda calendrier deplace deplacee decale `+
		`decalee changement changements horaire horaires heure ligne presentiel distanciel hybride lieu entree annule annulee commence fin `+
		`camera micro telephone dessous ci attention noter notez ponctuels transferer accueil stationnement parking`,
	`dura hora horas minutos cuarto empezamos empezad llego error borrad antiguo antigua correcta correcto error funciona  salon reservado reservada `+
		`acceso casco chaleco grabacion inscripcion sustituto suplente provisional sala salas enlace enlaces conexion `+
		`convocatoria convocatorias invitacion invitaciones recurrente opcional obligatoria obligatorio asistencia asistir disculpas disculpad `+
		`disculpen perdon perdonad tarde tardia ultima confirmar confirmada confirmado recordatorio calendario cambio cambios cambiado horario hora `+
		`linea presencial remoto hibrido lugar entrada cancelada cancelado anular empieza camara micro telefono abajo puntualidad `+
		`puntuales ruego rogamos reenviar aparcamiento acreditacion portal formal`,
	`dura horas minutos quarto comecamos comecem chego atraso atrasado atrasada antigo antiga correto correta errado errada deixou usem  reservado `+
		`reservada acesso capacete colete gravacao inscricao substituto suplente provisorio sala salas ligacao acesso convite convites `+
		`convocatoria recorrente opcional obrigatoria obrigatorio presenca participar desculpa desculpas desculpem peco lamento atraso confirmar `+
		`confirmada confirmado lembrete calendario mudanca alteracao alterada alterado horario hora linha presencial remoto hibrido local entrada `+
		`cancelada cancelado adiada comeca camara camera microfone telefone abaixo pontualidade reencaminhar estacionamento mantem `+
		`mantemos formal`,
	`trva hodiny hodinu hodin minut minuty ctvrt zacneme pozdeji prijdu obsazena obsazeno stary stara stare opravena opravenou opravene spravne spatne `+
		`spatny datum minula  kapacita pristup prilba vesta zaznam prihlaska potvrdit ucasti ucasten zastupce nahradnik predbezne predbezny mistnost `+
		`mistnosti `+
		`odkaz odkazy pripojeni pozvanka pozvanky pozvani opakovana opakovany nepovinne nepovinna povinna povinny ucast zucastnit omlouvam omluva `+
		`omluvte pozde pozdni potvrzeni potvrzeno pripominka upozorneni kalendar zmena zmenu zmene zmeny presunuto cas hodina hodinu online osobne `+
		`hybridne misto vchod zruseno odpadla zaciname kamera kamery mikrofon nize dole dochvilnost preposlat parkovani `+
		`tentokrat vedet dejte`,
)

// fillers are words that carry none of the content by themselves.
var fillers = set(
	`if not nothing from by as so but can cannot will would should may might must do does did have has had been was were who when where what which how `+
		`than then there their they them he she his her my me all any some no yes out up down over only just also again still very too more most one `+
		`once per until till due because since while during before after above now soon new please kindly re ll ve m t don didn doesn isn last try `+
		`trying too after all know need half this`,
	`neuer neue neuen neues neu wenn nicht nichts sonst von vom nach bei beim bis aus auf an am um als wie so aber kann konnen wird werden wurde soll `+
		`muss hat haben war waren `+
		`wer wo was welche sich ich du er sie es ihr euch uns man mir mich dich diesmal immer auch noch schon sehr nur mehr ab bitte hier da dann dass `+
		`weil gilt sage ist sind kommt kommen herr herrn frau`,
	`nouveau nouvelle nouveaux si ne pas rien que qui quoi dont de des du par sur dans sans sous a y se ce cet cette ces son sa ses leur leurs vous `+
		`votre vos je tu il elle ils `+
		`elles on merci bien tres plus moins tous toute toutes toujours aussi encore seulement partir c d l s n qu jusqu apres avant etre sera seront `+
		`sont ont fait peut bonne`,
	`nueva nuevo si no nada que quien cuando donde como de por sin sobre a se su sus lo le les me te nos os yo mi tu este esta esto estos ese eso mas `+
		`menos muy `+
		`todo todos toda todas siempre tambien solo aun ya partir hasta desde antes despues ser sera son han puede por favor gracias`,
	`nova novo se nao nada que quem quando onde como por pela pelo sem sobre ao aos as lhe me te nos eu meu minha seu sua este esta isto esse mais `+
		`menos muito `+
		`tudo todos toda todas sempre tambem so ainda ja partir ate desde antes depois ser sera sao tem pode favor obrigado obrigada`,
	`novy nova nove kdyz nic co kdo kde jak od do bez nad pod pri se si to ten ta te ty toto tento tato muj tvuj svuj vas vam vami vic mene velmi vse `+
		`vsichni vzdy `+
		`take jen jeste uz az pred po byt bude budou jsou je ma maji muze nemuze prosim diky dekuji ze aby pokud`,
)

// silent says whether a sentence speaks of nothing but the appointment: one of
// its words is about that, and at most one word is left beside those, the
// title's and what any sentence has; two beside the invitation or its link; or up to three, if no more than those.
func silent(s string, known map[string]bool) bool {
	asking := 0
	for _, part := range strings.FieldsFunc(fold(s), func(r rune) bool { return strings.ContainsRune(",;/", r) }) {
		if asksPart.MatchString(part) {
			asking++
		}
	}
	if asking >= 2 {
		return false // what changed, what didn't
	}
	if label, rest, ok := strings.Cut(strings.ReplaceAll(s, "：", ":"), ":"); ok {
		if strings.Contains(rest, ",") || len(strings.Fields(rest)) > 5 || rest == "" {
			return false
		}
		s = label // Neuer Ort: Gasthof Post
	}
	about, left, most := 0, 0, 1
	for _, w := range wordsOf(s) {
		switch {
		case japanese(w.raw):
			return false
		case appointmentWords[w.folded], appointmentWords[strings.TrimSuffix(w.folded, "s")]:
			about++
			if itself[w.folded] {
				most = 2
			}
		case knows(known, w.folded), genericWord(w.folded), fillers[w.folded], dayName[w.folded]:
		default:
			left++
		}
	}
	return about > 0 && (left <= most || left <= min(about, 3)) && !strings.ContainsAny(s, "?？")
}

// itself are the words for the invitation and how to get there.
var itself = set(`invite invitation link dial room einladung termin raum einwahl lien invitation salle convocation enlace convocatoria invitacion sala ` +
	`convite link ligacao pozvanka pozvanku odkaz mistnost`)

// dayName are the days of the week and the months.
var dayName = set(
	`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september `+
		`october november december today tomorrow morning afternoon evening noon`,
	`montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember `+
		`heute morgen vormittag nachmittag abend`,
	`lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin `+
		`midi soir demain`,
	`lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy `+
		`manana tarde`,
	`segunda terca quarta quinta sexta feira janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro hoje amanha manha`,
	`pondeli utery streda stredu ctvrtek patek sobota nedele ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince dnes `+
		`zitra rano`,
)
