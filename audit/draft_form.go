package audit

import "strings"

// formOf is how a question of the invitation wants to be answered, by its
// interrogative in this language; one without any wants a yes or a no.
func formOf(question, language string) Form {
	low := strings.ToLower(question)
	if name, rest, ok := strings.Cut(low, ":"); ok && len(name) <= 40 {
		low = rest // "Eva: what …", "The crane: which …"
	}
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
	if strings.ContainsAny(question, "?？") && strings.Count(question, "/") < 2 { // not "yesterday / today / stuck?"
		return FormYesNo
	}
	return FormOthers
}

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
