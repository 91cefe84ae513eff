package audit

import "slices"

// sensitiveWordings show that the talk is about one of those who work there.
var sensitiveWordings = []wording{
	{"people_sensitive", 4, phrases(
		`\b(?:trial|probation(?:ary)?) period\b|\b(?:warning|disciplinary) letter\b|\boccupational (?:health|physician)\b|\bphased return\b|`+
			`\bback (?:from|after) (?:sick|parental|maternity) leave\b|`+
			`\bsick(?:ness)? (?:leave|note|record)\b.{0,60}\b(?:return|back|plan)\b|\bcomplaint (?:about|against) (?:a |him|her|you|one of)|`+
			`\bunion rep(?:resentative)?\b.{0,40}\b(?:present|attend|bring)`,
		`\b(?:wieder)?eingliederung\b|\bbetriebs?arzt\w*\b.{0,60}\b(?:stunden|wieder|ruckkehr)|\babmahnung\b|\bkundigungs(?:gesprach|schreiben)\b|`+
			`\baufhebungsvertrag\b|\bzeugnis\b.{0,30}\baustritt|`+
			`\bmobbing\b|\bbelastigung\b|\bvertrauensperson\b|\blohnerhohung\b|\bgehaltserhohung\b`,
		`\breprise a \d+|\bmi-temps therapeutique\b|\bmedecin (?:du travail|conseil)\b|\bmedecin-conseil\b|\bavertissement\b.{0,30}\b(?:ecrit|`+
			`salarie)|\blicenciement\b|\bharcelement\b|`+
			`\brupture conventionnelle\b|\bposte amenage\b|\bfin de (?:la )?periode d'essai\b`,
		`\bperiodo de prueba\b|\bbaja (?:medica|laboral)\b|\breincorporacion\b|\bexpediente disciplinario\b|\bacoso\b|\bamonestacion\b|`+
			`\bsubida (?:de sueldo|salarial)\b|\bmediador\w*\b`,
		`\bperiodo experimental\b|\bbaixa medica\b|\bprocesso disciplinar\b|\bassedio\b|\baumento (?:salarial|de ordenado)\b|`+
			`\bmedicina do trabalho\b|\brescisao\b`,
		`\bzkusebni (?:dob|lhut)\w+|\bvytk[auy]\b|\bvypoved\b|\bnavrat (?:z|po) (?:nemocensk|materske|rodicovske)\w*|\bzvyseni (?:platu|mzdy)\b|`+
			`\bsikan\w+`,
		`試用期間|復職|休職|懲戒|産業医|ハラスメント|昇給|退職(?:の|に関)`,
	)},
	{"people_sensitive", 4, phrases(`\b(?:stays? in (?:this|the) room|what is said (?:here )?stays|bleibt (?:im raum|unter uns|in diesem raum)|` +
		`reste (?:ici|entre nous|dans cette piece)|` +
		`se queda (?:aqui|entre nosotros)|fica (?:aqui|entre nos)|zustane mezi nami|nevyjde odsud|mediat(?:or|rice|eur|ion)|mediador[ae]?|` +
		`mediatork?a?)\b|ここだけの話|調停`)},
	{"people_sensitive", 2, hushed},
	{"interview", 4, phrases(`\b(?:cv|lebenslauf|resume|curriculum|curriculo|zivotopis)\b[^.\n]{0,12}\b(?:hangt an|liegt bei|liegt an|below|` +
		`in the folder|dans le dossier|en la carpeta|na pasta|ve slozce|attached)\b|` +
		`\b(?:motivation letter|cover letter|trial shift|notice period|salary expectations?|second round|first round)\b.{0,120}\b(?:candidate|` +
		`applicant|role|position|vacancy|cv)\b|` +
		`\b(?:candidate|applicant)\b.{0,80}\b(?:questions|panel|arrives|exercise)\b|\b(?:kandidat(?:in)?|bewerber(?:in)?)\b.{0,80}\b(?:fragen|` +
		`runde|aufgabe|kommt|vorstell\w+)\b|` +
		`\b(?:le candidat|la candidate)\b|\b(?:del candidato|de la candidata|candidat[ao]: )|\b(?:d[oa] candidat[oa])\b|\buchazec\w*\b|志望動機|評価シート|` +
		`候補者|履歴書|職務経歴`)},
}

// pay is talked about with one person at a time.
var pay = phrases(`\b(?:salary|pay rise|pay|bonus|lohn|gehalt|salaire|prime|sueldo|salario|nomina|ordenado|plat|mzda|penize|odmen\w*|vergutung|` +
	`remuneration|retribucion|remuneracao)\b|給与|賞与|昇給|年収`)

// yearTalk is what else belongs to somebody's yearly talk.
var yearTalk = phrases(`\b(?:(?:the|this|last|past|your) (?:past )?year|goals?|targets?|development|next steps|career|review form|jahr|ziele|` +
	`entwicklung|bogen|annee|objectifs|evolution|formulaire|ano|objetivos|desarrollo|` +
	`desenvolvimento|formulario|rok\w*|cile|rozvoj|formular|ohlednuti)\b|目標|評価|振り返り|キャリア`)

// whispered is how few people a matter is talked about among that others mustn't see.
const whispered = 4

// aboutSomebody says whether shape and text together show a talk about one of
// those who work there: a few people behind a private entry, or two who speak of
// the year and of pay.
func aboutSomebody(in kindInput, title, text clue, folded string) (kindReading, bool) {
	clear := title.kind != "" && !title.vague
	if in.Outside || in.People < 2 || in.People > whispered || in.AtLeast {
		return kindReading{}, false
	}
	confidential := hushed.FindString(folded)
	switch {
	case in.People > 2 && in.Private && (!clear || confidential != "" && !slices.Contains(guardTypes, title.kind)):
		return reading("people_sensitive", fromShape, "a few people, and the entry is private"), true
	case in.People > 2 && !clear && confidential != "" && text.kind == "":
		return reading("people_sensitive", fromShape, "a few people, and nobody else is to know", confidential), true
	case in.People <= 3 && in.Cadence == Once && !clear:
		q, year := pay.FindString(folded), yearTalk.FindString(folded)
		if q != "" && year != "" {
			return reading("people_sensitive", fromDescription, "pay and the year are talked about among very few", q), true
		}
	}
	return kindReading{}, false
}

// hushed asks that nobody else hears of it.
var hushed = phrases(`\b(?:confidential(?:ly)?|strictly between us|(?:please )?don'?t forward|do not forward|vertraulich|nicht weiterleiten|unter uns|` +
	`confidentiel(?:le)?|ne pas transferer|confidencial|reservad[ao]|no reenviar|nao reencaminhar|nao encaminhar|duvern\w+|nepreposil\w+|` +
	`neposilejte dal)\b|親展|他言無用|転送(?:しないで|禁止|不可)|部外秘|極秘`)
