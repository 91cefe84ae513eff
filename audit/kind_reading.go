package audit

// readingWordings show a text being gone through, clause by clause, with remarks
// that were made before.
var readingWordings = []wording{
	// not [partByPart]: who goes through a table line by line may only report
	{"review_doc", 4, phrases(`\b(?:paragraph|clause|article|section|sentence|chapter) by (?:paragraph|clause|article|section|sentence|chapter)\b|` +
		`\b(?:absatz|artikel|satz|abschnitt|kapitel|paragraf) fur (?:absatz|artikel|satz|abschnitt|kapitel|paragraf)\b|` +
		`\b(?:article|paragraphe|clause|chapitre) par (?:article|paragraphe|clause|chapitre)\b|\b(?:articulo|apartado|parrafo|capitulo|` +
		`clausula) (?:por|a) (?:articulo|apartado|parrafo|capitulo|clausula)\b|` +
		`\b(?:artigo|paragrafo|capitulo|clausula) (?:a|por) (?:artigo|paragrafo|capitulo|clausula)\b|\b(?:odstavec|clanek|kapitolu|` +
		`bod) po (?:odstavci|clanku|kapitole|bodu)\b|条文ごと|(?:章|項目|段落|一文)ごとに(?:確認|見)`)},
	{"review_doc", 3, phrases(`\b(?:tell (?:us|me) what you think|your (?:honest )?opinion|first impressions|sagt (?:uns|` +
		`mir),? was ihr (?:davon )?(?:denkt|haltet)|eure meinung|votre avis|vos avis|dites.nous ce que vous en pensez|que os parece|que les parece|` +
		`vuestra opinion|o que acham|a vossa opiniao|co si (?:o tom )?myslite|vas nazor)\b|ご意見|感想を`)},
	{"review_doc", 3, phrases(`\b(?:comments?|remarks|edits|mark.?ups?) (?:beforehand|in advance|by (?:mon|tues|wednes|thurs|fri)day|` +
		`before (?:the meeting|then))\b|\bmark (?:it )?up (?:beforehand|before)\b|\bwe take (?:the |your )?(?:comments|remarks)\b|` +
		`\b(?:anmerkungen|anderungswunsche|kommentare|korrekturen) (?:bitte )?(?:vorher|vorab|bis)\b|\b(?:vos )?(?:remarques|commentaires|` +
		`corrections) (?:avant|d'ici|en amont)\b|\b(?:vuestros |sus )?(?:comentarios|correcciones) (?:antes|por adelantado)\b|` +
		`\b(?:comentarios|correcoes) (?:antes|ate)\b|\bpripominky (?:predem|do|pred)\b|(?:コメント|指摘|意見)を事前`)},
}
