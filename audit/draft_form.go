package audit

import "strings"

// formOf is how a question of the invitation wants to be answered, by its
// interrogatives in the question's own language, else in the round's; one
// without any wants a yes or a no.
func formOf(question, language string) Form {
	low := strings.ToLower(question)
	if name, rest, ok := strings.Cut(low, ":"); ok && len(name) <= 40 && strings.Trim(rest, " ?") != "" {
		low = rest // "Eva: what …", "The crane: which …"
	}
	if wantsYesNo(question) {
		return FormYesNo
	}
	if form := clauseForms(low, language); form != "" {
		return form
	}
	if own := languageBy(low, nil); own != "" && own != language {
		if form := clauseForms(low, own); form != "" {
			return form
		}
	}
	if strings.ContainsAny(question, "?？") && strings.Count(question, "/") < 2 && len(wordSet(low)) > 2 { // not "yesterday / today / stuck?"
		return FormYesNo
	}
	if asksNumber(low) {
		return FormNumber
	}
	return FormLines
}

// clauseForms is the form that answers every clause of a question: "Who does
// it, and by when?" wants a name and a date.
func clauseForms(low, language string) Form {
	if and := formAnd[language]; and != "" {
		low = strings.ReplaceAll(low, " "+and+" ", " , ")
	}
	found := map[Form]bool{}
	last := Form("")
	for clause := range strings.FieldsFuncSeq(low, func(r rune) bool { return strings.ContainsRune(",;?、？。", r) }) {
		form := clauseForm(clause, language)
		if form == "" && asksNumber(clause) && !strings.Contains(low, "?") {
			form = FormNumber
		}
		if form != "" && !found[form] {
			found[form], last = true, form
		}
	}
	switch {
	case len(found) < 2:
		return last
	case len(found) == 2 && found[FormName] && found[FormDate]:
		return FormWho
	case len(found) == 2 && (found[FormOthers] || found[FormChoice]) && found[FormDate]:
		return FormWhat
	case found[FormChoice]:
		return FormChoice
	}
	return FormLines
}

// formAnd is what joins two clauses.
var formAnd = map[string]string{"en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e", "cs": "a"}

// clauseForm goes by the interrogative of one clause.
func clauseForm(low, language string) Form {
	words := wordSet(low)
	for _, form := range []Form{FormNumber, FormDate, FormName, FormChoice, FormOthers} {
		for clue := range strings.SplitSeq(formClues[form][language], "|") {
			if opening, ok := strings.CutPrefix(clue, "^"); ok {
				if len(words) > 0 && words[0] == opening {
					return form
				}
			} else if hasClue(words, low, clue) {
				return form
			}
		}
	}
	return ""
}

// asksNumber says whether a point that is no question names a quantity.
func asksNumber(low string) bool {
	words := wordSet(low)
	return strings.ContainsAny(low, "%±€$£¥") || anyClue(words, low, quantities)
}

// quantities are words for what is counted or paid.
var quantities = []string{"number of", "volume", "volumes", "price", "prices", "cost", "costs", "amount", "headcount", "hours of", "anzahl", "menge", "volumen", "preis", "preise", "kosten", "porto",
	"stückzahl*", "nb", "nombre", "effectif*", "prix", "coût*", "montant", "consommation*", "número de", "cantidad", "precio*", "coste*", "costo*", "importe", "quantidade", "preço*", "custo*", "valor de",
	"počet", "množství", "cena", "ceny", "náklady", "台数", "人数", "個数", "金額", "価格", "費用", "数量"}

// formClues are the interrogatives, in the notation of hasClue; after "^" it
// must open the question. A form before another in the list of formOf wins:
// "how many" over "how".
var formClues = map[Form]map[string]string{
	FormNumber: {
		"en": "how many|how much|how long|how often", "de": "wie viel*|wieviel*|wie lange|wie oft", "fr": "combien",
		"es": "cuánto*|cuánta*", "pt": "quanto*|quanta*", "cs": "kolik|jak dlouho|jak často",
		"ja": "いくつ|いくら|何人|何時間|何日|何件|何枚|何個|何回",
	},
	FormDate: {
		"en": "when|by when|which date|what date", "de": "wann", "fr": "quand|quelle date", "es": "cuándo|qué fecha",
		"pt": "^quando|até quando|que data|qual data", "cs": "kdy|do kdy|odkdy", "ja": "いつ",
	},
	FormName: {
		"en": "who|whom|whose", "de": "wer|wen|wem|wessen", "fr": "^qui|à qui|de qui|avec qui|pour qui|par qui",
		"es": "quién|quiénes", "pt": "^quem|de quem|para quem|com quem", "cs": "kdo|komu|koho|kým|čí", "ja": "誰|どなた|だれ",
	},
	FormChoice: {
		"en": "or|which", "de": "oder|welche*", "fr": "ou|quel|quelle|quels|quelles|lequel|laquelle", "es": "o|u|cuál|cuáles",
		"pt": "ou|qual|quais", "cs": "nebo|anebo|který|která|které|kterou|kterého", "ja": "どちら|どれ|どの|それとも",
	},
	FormOthers: {
		"en": "what|why|how", "de": "was|warum|wie|wieso|weshalb|wo|woran", "fr": "^que|^qu|quoi|pourquoi|comment|où",
		"es": "qué|por qué|cómo|dónde", "pt": "o que|por que|como|onde", "cs": "co|proč|jak|jaký|jaká|jaké|kde", "ja": "何|なぜ|どう|どこ",
	},
}
