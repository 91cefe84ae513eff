package audit

// The words of sentences that speak of an appointment, and of any sentence. All
// folded.

// invitationWords are about the invitation, the way in, and who comes. Most are
// singular: links and invitations may be what a meeting is about.
var invitationWords = set(
	`invite invitation link dial dialin placeholder rsvp reminder series recurring recreate recreated resend resent resending reschedule `+
		`rescheduled rescheduling forwarded beforehand livestream recording lasts tentative attend attending skip apologies apologise apologize `+
		`sorry clash collide collides noted punctual punctually mute muted login accept decline rsvps visibility`,
	`einladung link einwahl einwahldaten termin serientermin regeltermin platzhalter erinnerung vorlaufig vorlaufiger verhindert kollidiert `+
		`teilnehmen absagen zusagen entschuldigung entschuldigt sorry kurzfristig punktlich dauert weiterleiten findet stattfinden hochstens`,
	`invitation lien rdv rappel convocation excusez desole desolee empeche dure inchange inchangee`,
	`convocatoria invitacion enlace recordatorio disculpas disculpad disculpen perdon perdonad dura puntualidad ruego rogamos`,
	`convite link lembrete desculpa desculpas desculpem peco lamento dura pontualidad pontualidade chego reencaminhar`,
	`pozvanka pozvanku odkaz pripominka predbezne predbezny omlouvam omluva omluvte trva potrva dochvilnost preposlat dejte vedet prijdu`,
)

// placeWords are where, when and with what people meet. They may as well be what
// a meeting is about: the rooms, the cameras, who stands in for whom.
var placeWords = set(
	`hour hours quarter minutes half time town stream replay capacity vest boots badge substitute deputy delegate room rooms links invitations `+
		`attendance lateness entry calendar change changes connection video camera cameras audio location venue door entrance host hosting `+
		`availability reply respond page portal screen credentials parking park arrive arrival move`,
	`stunde stunden minuten viertel viertelstunde dauer saal helm weste zugang zufahrt anmeldung vertreter vertretung raum raume einladungen `+
		`termine serie teilnahme teilnehmer anwesenheit absage zusage kalender verschiebung anderung anderungen ort eingang treffpunkt uhr uhrzeit `+
		`kamera kameras mikro parken parkplatz protokoll moderation benennen wunsch bescheid bestatigung ausfall verspatung`,
	`duree heure heures minutes quart retard titre information enregistrement acces casque gilet inscription remplacant suppleant suppleants `+
		`salle salles liens connexion invitations presence participation agenda calendrier changement changements horaire horaires lieu entree fin `+
		`micro telephone accueil stationnement parking erreur`,
	`hora horas minutos cuarto salon acceso casco chaleco grabacion inscripcion sustituto suplente sala salas enlaces conexion convocatorias `+
		`invitaciones asistencia asistir calendario calendarios cambio horario lugar entrada camara micro telefono aparcamiento acreditacion portal `+
		`error`,
	`hora horas minutos quarto acesso capacete colete gravacao inscricao substituto suplente sala salas ligacao convites convocatoria presenca `+
		`participar atraso calendario mudanca alteracao horario local entrada camara camera microfone telefone estacionamento`,
	`hodina hodiny hodinu hodin minut minuty ctvrt kapacita pristup prilba vesta zaznam prihlaska ucast ucasti zastupce nahradnik mistnost `+
		`mistnosti odkazy pripojeni pozvanky pozvani kalendar zmena zmenu zmene zmeny cas misto vchod kamera kamery mikrofon parkovani datum`,
)

// stateWords are what becomes of an appointment, and how people come to it.
var stateWords = set(
	`urgent required helmet confirmation notice mandatory optional takes booked hold reserved hosted moved moving moves changed cancelled `+
		`canceled cancel corrected confirmed confirm requested started starts ends shared late later early short online onsite remote hybrid live `+
		`available bring bad wrong feel attention`,
	`melden meldet wiederkehrend optional komme kommt buche gebucht reserviert bestatigt vorgezogen verschoben geandert korrigiert verspate `+
		`spat spater fruher beginnt endet fuhrt moderiert ausfallen statt online prasenz hybrid alte alten alter falsch falsche falschen richtige `+
		`unten siehe oben bringt mitbringen achtung pflicht`,
	`facultatif facultative obligatoire provisoire invites commencez commence arrive arrivons promis voici corrige corrigee mauvais mauvaise `+
		`fonctionne reserve reservee deplace deplacee decale decalee annule annulee confirme confirmee noter notez dernier moment ligne presentiel `+
		`distanciel hybride ancien ancienne tardif tardive dessous ci apportez attention`,
	`provisional opcional empezamos empezad empieza llego borrad antiguo antigua correcta correcto funciona reservado reservada confirmar `+
		`confirmad confirmada confirmado cambiado cancelada cancelado anular tarde tardia ultima linea presencial remoto hibrido abajo formal `+
		`reenviar obligatoria obligatorio traed`,
	`provisorio opcional comecamos comecem comeca atrasado atrasada antigo antiga correto correta errado errada deixou usem reservado reservada `+
		`confirmar confirmada confirmado alterada alterado cancelada cancelado adiada linha presencial remoto hibrido abaixo mantem mantemos formal `+
		`obrigatoria obrigatorio tragam`,
	`nepovinne nepovinna zacneme zaciname pozde pozdeji pozdni obsazena obsazeno stary stara stare opravena opravenou opravene spravne spatne `+
		`spatny minula potvrdit potvrzeni potvrzeno presunuto zruseno odpadla zmenen zmenena online osobne hybridne nize dole opakovana opakovany `+
		`povinna povinny zucastnit upozorneni tentokrat prineste nahradni`,
)

// fillers are words that carry none of the content by themselves.
var fillers = set(
	`two three four five ten fifteen twenty thirty zwei drei vier funf zehn funfzehn zwanzig dreissig deux trois quatre cinq dix quinze vingt `+
		`trente dos tres cuatro cinco diez veinte treinta dois duas quatro dez vinte trinta dve tri ctyri pet deset patnact dvacet par uns unas `+
		`algunos pul media meia demi`,
	`if not nothing from by as so but can cannot will would should may might must do does did have has had been was were who when where what `+
		`which how than then there their they them he she his her my me all any some no yes out up down over only just also again still very too `+
		`more most one once per until till due because since while during before after above now soon new please kindly re ll ve m t don didn doesn `+
		`isn last try trying know this small`,
	`neuer neue neuen neues neu wenn nicht nichts sonst von vom nach bei beim bis aus auf an am um als wie so aber kann konnen wird werden `+
		`wurde soll muss hat haben war waren wer wo was welche sich ich du er sie es ihr euch uns man mir mich dich diesmal immer auch noch schon `+
		`sehr nur mehr ab bitte hier da dann dass weil gilt sage ist sind herr herrn frau kleine kleinen`,
	`nouveau nouvelle nouveaux si ne pas rien que qui quoi dont de des du par sur dans sans sous a y se ce cet cette ces son sa ses leur leurs `+
		`vous votre vos je tu il elle ils elles on merci bien tres petite petit plus moins tous toute toutes toujours aussi encore seulement partir `+
		`c d l s n qu jusqu apres avant etre sera seront sont ont fait peut bonne`,
	`nueva nuevo si no nada que quien cuando donde como de por sin sobre a se su sus lo le les me te nos os yo mi tu este esta esto estos ese `+
		`eso mas menos muy todo todos toda todas siempre tambien solo aun ya partir hasta desde antes despues ser sera son han puede favor gracias `+
		`pequeno pequena`,
	`nova novo se nao nada que quem quando onde como por pela pelo sem sobre ao aos as lhe me te nos eu meu minha seu sua este esta isto esse `+
		`mais menos muito tudo todos toda todas sempre tambem so ainda ja partir ate desde antes depois ser sera sao tem pode favor obrigado `+
		`obrigada pequeno pequena`,
	`novy nova nove kdyz nic co kdo kde jak od do bez nad pod pri se si to ten ta te ty toto tento tato muj tvuj svuj vas vam vami vic mene `+
		`velmi vse vsichni vzdy take jen jeste uz az pred po byt bude budou jsou je ma maji muze nemuze prosim diky dekuji ze aby pokud mala maly`,
)

// dayName are the days of the week and the months.
var dayName = set(
	`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august `+
		`september october november december today tomorrow morning afternoon evening noon`,
	`montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november `+
		`dezember heute morgen vormittag nachmittag abend`,
	`lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre `+
		`matin midi soir demain`,
	`lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre `+
		`diciembre hoy manana tarde`,
	`segunda terca quarta quinta sexta feira janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro hoje amanha manha`,
	`pondeli utery streda stredu ctvrtek patek sobota nedele ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu `+
		`prosince dnes zitra rano`,
)
