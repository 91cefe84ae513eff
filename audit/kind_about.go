package audit

import (
	"slices"
	"strings"
)

// wholeTeam is how many people may be told what concerns one of them: more are a
// department's meeting, not a talk about somebody.
const wholeTeam = 4

// departments are guard words that also name those who deal with the matter.
var departments = []string{
	"hr", "rh", "rrhh", "comp", "conflict", "conflicto", "conflito", "conflit", "crisis", "crise", "emergency", "notfall*", "emergencia",
	"緊急", "給与", "salari*", "gehalt*", "mzd*", "salaire", "salario", "salary", "compensation",
}

// aboutIt are words beside a guard word that make it a topic: a training in
// interviews is none.
var aboutIt = phrases(
	`\b(?:interview|incident|emergency|crisis|salary|hiring|accident|recall|compensation|outage|grievance|layoff|probation|crash)s? (?:department|`+
		`room|medicine|exits?|lighting|contacts?|stock|numbers?|services?|course|training|process|guides?|`+
		`templates?|prep\w*|plans?|planning|policy|policies|questions|workshop|kit|tool\w*|software|system|budget|survey|statistics|stats|trends|`+
		`report\w*|`+
		`playbook|procedures?|handbook|course|forms?|schedul\w+|drill|exercise|simulation|management|response plan)\b`,
	`\b(?:training|workshop|policy|process|guide|guidelines|handbook|course|procedures?) (?:for|on|about|of) (?:\w+ )?(?:interview|incident|`+
		`emergenc|crisis|`+
		`salar|accident|recall|outage|hiring)`,
	`\b(?:notfall(?:plan|konzept|handbuch|koffer|ubung|kurs|vorsorge)\w*|krisen(?:plan|kommunikation|ubung|handbuch)\w*|storungs(?:statistik|`+
		`liste|prozess)\w*|`+
		`interview(?:leitfaden|training|technik|fragen)\w*|unfall(?:verhutung|statistik|versicherung|pravention)\w*|gehalts(?:abrechnung|lauf|`+
		`struktur|modell|system)\w*|`+
		`kundigungs(?:frist|welle|prozess)\w*|beurteilungs(?:bogen|system|schulung|prozess)\w*|bewerber(?:portal|management|tag)\w*|`+
		`ausfall(?:statistik|plan|konzept)\w*)`,
	`\b(?:plan|procedure|procedures|exercice|formation|protocole|processus|grille|guide|logiciel)s? (?:\w+ )?(?:d'urgence|de crise|d'entretien|`+
		`d'incidents?|salariale?s?)\b|`+
		`\bgrille (?:salariale|des salaires)`,
	`\b(?:plan|protocolo|procedimiento|formacion|curso|guia|simulacro|tabla|proceso)s? (?:\w+ )?de (?:emergencias?|crisis|entrevistas?|`+
		`incidentes?|incidencias|salarios?)\b`,
	`\b(?:plano|protocolo|procedimento|formacao|curso|guia|simulacro|tabela|processo) (?:\w+ )?de (?:emergencia|crise|entrevistas?|incidentes?|`+
		`salarios?)\b`,
	`\b(?:krizovy plan|havarijni plan|skoleni pohovoru|mzdovy system|mzdova uctarna|zpracovani mezd)\b`,
	`\b(?:what (?:happens|to do) (?:if|when)|was (?:passiert|tun),? wenn|que faire (?:si|en cas)|que hacer si|o que fazer se|co (?:delat,? )?kdyz)\b`,
	`緊急(?:連絡網|時対応|時の)|面接(?:官研修|官トレーニング|研修|マニュアル|質問)|給与(?:計算|システム|規程)|障害(?:訓練|対応訓練|者)|事故防止|退職金`,
)

// wishedFor are courses that somebody wants, plans or pays: none is held.
var wishedFor = phrases(`\b(?:training|course|seminar|workshop|talk)s? (?:wishes|needs|requests|plans?|planning|budget|catalogue|calendar|` +
	`requirements)\b|` +
	`\b(?:schulungs|fortbildungs|weiterbildungs|kurs|seminar)-?(?:bedarf|wunsch|wunsche|plan|planung|budget|katalog|kalender)\w*|` +
	`\b(?:besoins?|plan|demandes?|budget|voeux|catalogue)(?: \w+)? (?:de|en) formations?\b|\b(?:necesidades|plan|peticiones|presupuesto|` +
	`catalogo)(?: \w+)? (?:de|en) (?:formacion|cursos)\b|` +
	`\b(?:necessidades|plano|pedidos|orcamento|catalogo)(?: \w+)? (?:de|em) (?:formacao|cursos|treinamento)\b|\b(?:plan|potreby|rozpocet|` +
	`nabidka)(?: \w+)? (?:skoleni|kurzu|vzdelavani)\b|研修(?:希望|計画|予算)`)

// notAbout says whether a guard word in a title is not what the meeting is: it is
// its topic, or the department that deals with it.
func notAbout(h hit, in kindInput, title string) bool {
	if h.kind == "kb_share" {
		return wishedFor.MatchString(fold(title))
	}
	if !slices.Contains(guardTypes, h.kind) {
		return false
	}
	if h.raw == "hr" && strings.HasPrefix(title[h.to:], ".") {
		return true // Mr in German
	}
	if h.raw == "comp" && (strings.HasPrefix(title[h.to:], ".") || afterNumber.MatchString(title[:h.from])) {
		return true // tablets, or a component
	}
	if aboutIt.MatchString(fold(title)) {
		return true
	}
	return in.People > wholeTeam && in.Cadence != Once && h.kind != "interview" && slices.Contains(departments, h.raw)
}

// sold are words beside something to eat, drink or celebrate with that make it a
// product: for a baker, cake is work.
var sold = phrases(
	`\bthird.?part(?:y|ies)\b|\b(?:menus?|machines?|suppliers?|deliver(?:y|ies)|pric(?:e|es|ing)|orders?|sales|service|stock|production|recipes?|`+
		`ovens?|kitchen|campaigns?|promotions?|launch|`+
		`marketing|bookings|suppl(?:y|ies)|beans|roast\w*|margins?|packaging|counter|shop|station|quality|contract)\b`,
	`\b\p{L}*(?:maschinen?|automat\w*|lieferant\w*|lieferung\w*|preise?|bestellung\w*|karte|rezept\w*|aktion|verkauf|verpackung|bohnen|rosterei|`+
		`sortiment|buchung\w*|absatz|theke|kalkulation|anlieferung)\b`,
	`\b(?:machines?|fournisseurs?|carte|prix|commandes?|livraisons?|recettes?|campagne|vente|emballage|stocks?|production|rayon|marges?)\b`,
	`\b(?:maquinas?|proveedor\w*|carta|precios?|pedidos?|recetas?|campana|ventas?|envases?|existencias|produccion|margen\w*)\b`,
	`\b(?:fornecedor\w*|ementa|cardapio|precos?|pedidos?|encomendas?|receitas?|campanha|vendas?|embalagem|estoque|producao)\b`,
	`\b(?:kavovar\w*|dodavatel\w*|cen[ya]|objednavk\w+|jidelnicek|recept\w*|kampan|prodej\w*|obal\w*|vyrob\w+)\b|メニュー|仕入|価格|発注|売上|キャンペーン|レシピ|原価|納品`,
)

// cognates are words of other languages that are English words too, and mean
// something else there or nothing in particular.
var cognates = []string{
	"pot", "grill", "taller", "probe", "commission", "validation", "vote", "resolution", "transmission", "transmissions", "conference",
	"balance", "disposition", "escalade",
	"tribunal", "demonstration", "permanence", "restitution", "simulation", "plan", "point", "info", "information", "presentation",
	"inspection", "mediation", "accident", "incident", "incident*", "crisis", "forecast",
	"client*", "candidat*", "seminar*", "budget*", "conflict", "estimation", "preparation", "coordination", "vaccination", "shooting",
	"formation*", "decision", "expose", "fat", "sat", "cockpit", "audition",
}

// anEnglishWord says whether a keyword of another language is only an English
// word here.
func anEnglishWord(h hit, language func() string) bool {
	return h.lang != "en" && slices.Contains(cognates, h.raw) && language() == "en"
}

// afterNumber is a number in front of what is counted.
var afterNumber = phrases(`\d ?$`)
