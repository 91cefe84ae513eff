package audit

import "strings"

// lettersIn are the letters beyond ASCII, with the languages that write them.
// Some are in two or more: an "à" alone decides little.
var lettersIn = func() map[rune][]string {
	in := map[rune][]string{}
	for _, lang := range languages {
		for _, r := range letters[lang] {
			in[r] = append(in[r], lang)
		}
	}
	return in
}()

var letters = map[string]string{
	"de": "äöüß", "fr": "àâçèéêëîïôœùû", "es": "áéíñóúü¿¡", "pt": "àáâãçéêíóôõú", "cs": "áčďéěíňóřšťúůýž",
}

// wordsIn lists by word which languages it is frequent in.
var wordsIn = byWord(common)

func byWord(lists map[string]string) map[string][]string {
	in := map[string][]string{}
	for _, lang := range languages {
		for w := range strings.FieldsSeq(lists[lang]) {
			in[w] = append(in[w], lang)
		}
	}
	return in
}

// common are frequent short words of each language, and the words that
// invitations are made of. They are folded, but where the accent matters:
// "está" isn't "esta".
var common = map[string]string{
	"en": "a about after all am an and any are as at be been before both but by can d day desk do does e each engineering everybody everyone for from " +
		"go have hiring hold how i if in into is it just last me meeting more need new next no not now of off on one only or other our out over per " +
		"please point policy quarterly read roadmap rota round s sales see service so stand support that the their then there they this to together " +
		"up us was we what when where which who whom why will with work you your",
	"de": "ab aber abteilung alle aller als also am an auf aus bei besprechung bis bitte da dann das dass dem den der des die dienstag dies diese doch " +
		"donnerstag du durch e ein eine einen einer einkauf er es euch euer fehlt fertigung fixe freitag fur für geht gerne gestern gibt gilt gruppe " +
		"habe haben hat heute hier ich ihr im in ist ja jede jeder jetzt jour kein keine klemmts konnen kunden kurz leitung man meeting mehr mir mit " +
		"mittwoch montag morgen nach nicht nichts noch nur ob oder ohne projekt raum raumung runde schaden schnittstelle sein seit sich sie sind " +
		"sitzung so sonst stand stelle tag tage termin uber um umzug und uns unser unsere vertrieb vom von vor wann war was weil wenn wer werden wie " +
		"wieder wir wird wo woche wochen z zahlen zu zum zur zwei über",
	"fr": "a ai au aux avant avec bilan bonjour ce cela celles ces cette chacun chaque chef chiffres comite comité d dans de des donc du elle en entre " +
		"equipe est et faire fait fermetures fin fixe hebdo ici il ils j je jeudi jour journee jours l la le les leur leurs lui lundi mais mardi me " +
		"merci mercredi mes moi mois n ne non nos notre nous on ont ou où par pas peut plus point pour prochain qu que quel quelle qui quoi retour " +
		"reunion revue réunion s sa salle sans se semaine sera service ses si soir son sont sous suivi sur tous tout toute toutes tu un une va " +
		"vendredi venez ventes vers vos votre vous y à équipe être",
	"es": "a al algo ante antes aquí aún cada cambio cierre como con cosas cuando cuentas cuál cuándo cuánto cómo de definitivos del desde dia donde " +
		"día dónde el ella ellos en entre equipo es esa ese eso esta estado este esto está están facturas fin fuentes gracias hablamos hablar hace " +
		"hacer hago han hasta hay hemos hola jefe jueves junta la las le les lo los luego lunes martes me mejor mes mi mientras mirar miércoles muy " +
		"más nada ni no nombre nos nuestra nuestro nueva nuevo nuevos o obra oficina os otra otro para pero poner por porque proveedor puesta que " +
		"quien quién qué reunion reunión riesgos se sea seguimiento semana semanal ser si sin sobre solo son su sus sí también te tenemos tiene todo " +
		"todos tu un una uno unos usted va vamos verano ventas viernes vino y ya él",
	"pt": "a acompanhamento alinhamento antes ao aonde aos aqui as até cada com como conversa da dar das de dela dele depois dia dias do dos e ela ele " +
		"eles em entre equipa equipe era escritório esta este está foi há isso isto já lhe ligação lo lá mais mas me mensais mesmo meu minha muito " +
		"mês na nada nas nem no nos nossa nosso nova novo num numa não nós o obrigada obrigado olá onde os ou para pela pelo pode ponto por porque " +
		"pouco qual quando quarta que quem quinta reuniao reunião se segunda seja sem semana semanal ser serviço seu seus sexta situação sua suas são " +
		"só também te tem temos ter terça todos tudo um uma vai vem vendas você à é",
	"cs": "a aby ale ano asi až bez bude budeme by být co cíl další den dne dnes do ho i jak jako je jeden jejich jen jestli ještě jich jiný jsem jsme " +
		"jsou já k kazdy každý kde kdo když ke která které který me mezi mi má máme mít může na nad nasazeni naše ne nebo než nic nám nás o od " +
		"ohledně on pak plán po pod podle pokud pondělí porada pro prosím proč pátek před při připravte s schuzka schůze schůzka se si skladu smlouva " +
		"statusová stav středa ta tak také tam ten tento to tu ty tym týden tým týmu u už v ve vám vás všichni z za zakazka ze úkolů úterý čtvrtek že",
}

// endings are what long words of a language end in, folded; for German also
// what its compounds do.
var endings = map[string][]string{
	"en": {"ness", "ings", "ously"},
	"de": {"ung", "ungen", "heit", "keit", "schaft", "lich", "liche", "lichen", "isch", "ische", "treffen", "besprechung", "runde", "termin", "sitzung", "abschluss", "austausch",
		"gesprach", "status", "meeting", "workshop", "bericht", "kreis", "zahlen", "plan", "stelle", "daten", "rechte", "gruppe", "projekt", "ubergabe",
		"richtlinie", "richtlinien", "dienst", "dienste", "dienstleister", "umzug", "thema", "themen", "fragen", "kauf", "trieb", "probe", "team", "markt",
		"woche", "tag", "stunde", "abend", "konferenz", "verein", "raum"},
	"fr": {"aux", "eux", "euse", "euses", "oire", "ais"},
	"es": {"cion", "ciones", "siones", "dad", "dades", "miento", "mientos", "ando", "iendo", "amos", "emos", "imos", "anza"},
	"pt": {"cao", "coes", "sao", "soes", "dade", "dades", "mento", "mentos", "ando", "endo", "amos", "emos", "imos", "agem", "agens", "encia", "ais"},
	"cs": {"ani", "eni", "ovani", "ovka", "ovky", "osti", "stvi", "cka", "cky"},
}

// onlyChinese are frequent characters that Japanese doesn't write, and
// chineseWords words of characters that it does.
const onlyChinese = "议项讨论汇报进总结团评审计划产发时间们这为关经验门问题电话视频说请谢让还给从样应业务专东动开师图书员长场处备对导级组线网规订训设识课调谈资运选销队阶难预顾须领馆习话會們這說對關發從專區"

var chineseWords = []string{"周会", "周例", "周报", "月会", "晨会", "早会", "站会", "例行", "沟通"}
