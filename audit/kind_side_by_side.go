package audit

// sideBySideWordings show one writing and the others dictating, and lists that
// are filled before anybody leaves.
var sideBySideWordings = []wording{
	{"workshop", 5, phrases(
		`\b(?:types?|writes?|projects|i'll type|shares? the screen|at the keyboard)\b[^.\n]{0,40}\b(?:others|rest|everybody|everyone|you|`+
			`we) (?:else )?(?:dictates?|calls? out|shouts?)\b`,
		`\b(?:projiziert|tippt|schreibt|teilt den bildschirm)\b[^.\n]{0,40}\b(?:diktier\w+|sagen an)\b`,
		`\b(?:projette|tape|ecrit|saisit)\b[^.\n]{0,40}\b(?:dict\w+)\b`, `\b(?:proyecta|teclea|escribe)\b[^.\n]{0,40}\bdict\w+\b`,
		`\b(?:projeta|digita|escreve)\b[^.\n]{0,40}\b(?:dita\w*|ditamos)\b`, `\b(?:promita|pise|tuka)\b[^.\n]{0,40}\b(?:diktuj\w+)\b`, `(?:映し|`+
			`入力し)[^。]{0,15}口述`,
		`\b(?:everyone|everybody|each) (?:brings|comes with) (?:their|his|her|the) [^.\n]{0,40}\bi(?:'ll)? type\b`,
		`\bjede\w* (?:bringt|kommt mit) [^.\n]{0,50}\bich tippe\b`, `\b(?:chacune?|tous) (?:vient|viennent|arrive|`+
			`apporte) [^.\n]{0,50}\b(?:moi )?je (?:tape|saisis)\b`,
		`\bcada (?:uno|una|cual) (?:trae|viene con) [^.\n]{0,50}\byo (?:tecleo|escribo)\b`, `\bcada um (?:traz|vem com) [^.\n]{0,50}\beu (?:escrevo|`+
			`digito)\b`,
		`\bkazdy (?:prinese|prijde s) [^.\n]{0,50}\bja (?:pisu|tukam)\b`,
		`\b(?:we (?:don't|won't) (?:get up|leave|stop|break) (?:before|until)|wir (?:stehen|gehen|horen) nicht (?:auf|raus|`+
			`weg)?[^.\n]{0,15}\b(?:bevor|bis|ehe)|`+
			`on ne (?:se leve|part|sort|s'arrete) pas (?:avant|tant)|no (?:nos levantamos|salimos|paramos) (?:hasta|antes)|`+
			`nao (?:nos levantamos|saimos|paramos) (?:ate|antes|enquanto)|(?:neodchazime|nevstaneme|nekoncime),? (?:dokud|drive))\b[^.\n]{0,60}`+
			`\b(?:line|row|page|answers?|text|zeile|seite|antwort\w*|text|ligne|page|reponses?|linea|fila|pagina|respuestas?|linha|pagina|respostas?|`+
			`rad\w+|stran\w+|odpoved\w*|text\w*)\b`,
	)},
}

// doneHere is what follows a dash in a title: we write it, we fill it in.
var doneHere = phrases(
	`[–—:-] ?(?:we (?:write|fill|draft|type|build)|let's (?:write|fill|draft|build))\b`, `[–—:-] ?(?:wir (?:schreiben|fullen|tippen|bauen)|`+
		`jetzt schreiben wir)\b`,
	`[–—:-] ?on (?:l[ae]s? )?(?:remplit|ecrit|redige|complete|construit)\b`, `[–—:-] ?(?:l[aoe]s? )?(?:rellenamos|escribimos|redactamos|montamos)\b`,
	`[–—:-] ?(?:preenchemos|escrevemos|redigimos|montamos)\b`, `[–—:-] ?(?:piseme|vyplnujeme|vyplnime|sepisujeme|napiseme)\b`, `[–—:：-] ?みんなで(?:書|埋|作)`)
