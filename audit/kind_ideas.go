package audit

// ideasWordings show that thinking is free: anything may be said, much is wanted.
var ideasWordings = []wording{
	{"brainstorm", 4, phrases(
		`\b(?:wild|crazy|silly|mad|weird|stupid|outlandish|half.baked) (?:ideas?|stuff|thoughts?|suggestions?)\b|\bno (?:bad ideas|wrong answers|`+
			`criticism|idea is too)\b|`+
			`\b(?:clean|blank) (?:sheet|page|canvas|slate)\b|\bthink(?:ing)? (?:big|freely|wild)\b|\bas many (?:\w+ )?(?:ideas|names|options|`+
			`headlines)\b|`+
			`\bquantity (?:over|before|beats) quality\b|\bif (?:nothing|money) (?:was|were) (?:given|fixed|no)\b|\bdream (?:up|big)\b|`+
			`\bwithout (?:judging|criticism)\b`,
		`\bspinnen (?:erlaubt|erwunscht)|\bherumspinnen\b|\bverruckte?[rns]? (?:ideen?|einfalle?|vorschlag\w*)|\bwilde[rns]? ideen?\b|`+
			`\b(?:keine )?denkverbote?\b|\bgrune(?:n|r)? wiese\b|`+
			`\bohne schere im kopf\b|\b(?:ideen|gedanken|einfalle) (?:sammeln|spinnen|ausspucken)\b|\balles ist erlaubt\b|\bweisse[sn]? blatt\b|`+
			`\bins unreine\b|\bje verruckter\b`,
		`\bidees? (?:folles?|farfelues?|saugrenues?|en vrac)\b|\btout est permis\b|\bsans (?:censure|filtre|tabou)\b|\b(?:page|feuille) blanche\b|`+
			`\bpas de mauvaises? idees?\b|`+
			`\baucune idee n'est\b|\bon (?:jette|lance|note) (?:\w+ )?idees\b|\blaissez libre cours\b|`+
			`\brever? (?:en grand|tout haut)\b`,
		`\bideas? (?:locas?|descabelladas?|raras?|disparatadas?)\b|\b(?:todo vale|vale todo)\b|\bsin (?:filtros?|censura|vetos)\b|\b(?:hoja|`+
			`pagina|folio) en blanco\b|`+
			`\bno hay (?:malas ideas|ideas malas)\b|\bcuantas mas mejor\b|\bsonar en (?:alto|grande)\b|\bsin limites\b|\bdisparates?\b`,
		`\bideias? (?:malucas?|loucas?|disparatadas?|doidas?)\b|\bvale tudo\b|\bsem (?:filtros?|censura|vetos|limites)\b|\b(?:folha|`+
			`pagina) em branco\b|\bnao ha mas ideias\b|`+
			`\bquanto mais melhor\b|\bpensar em grande\b|\bsonhar alto\b`,
		`\b(?:blazniv|silen|divok|uletl)\w+ napad\w*|\bzadny napad neni\b|\b(?:cisty|prazdny) (?:list|papir|stul)\b|\bbez cenzury\b|`+
			`\bcokoli\w* (?:jde|projde|je povoleno)\b|`+
			`\bcim (?:vic|silenejsi)\b|\bzadna kritika\b|\bna zelene louce\b`,
		`自由に(?:発想|出し|アイデア)|何でもあり|突拍子|白紙(?:から|で)|(?:批判|ダメ出し|否定)(?:は)?(?:禁止|なし|しない)|質より量|思いつき|妄想`,
	)},
	{"brainstorm", 4, phrases(`\b(?:\d{2,}|hundred|hundert|cent|cien|cem|sto) (?:\w+ )?(?:ideas|names|suggestions|vorschlage|ideen|namen|idees|` +
		`noms|propositions|propuestas|nombres|ideias|nomes|` +
		`propostas|napadu|navrhu|jmen)\b|\d{2,}案`)},
	{"brainstorm", 4, phrases(`\bbring (?:along )?(?:two|three|four|five|\d+|your|some|at least one) (?:\w+ )?(?:ideas?|stories|pitches|` +
		`suggestions|names|headlines|sketches)\b|\btoo (?:small|odd|silly|wild|mad|big)\b|` +
		`\b(?:bringt|bring) (?:\w+ )?(?:zwei|drei|\d+|eure|eine) (?:\w+ )?(?:ideen?|vorschlage|einfalle|themenideen)\b|\b(?:apporte[zr]?|` +
		`venez avec) (?:deux|trois|\d+|vos|une) (?:\w+ )?(?:idees?|propositions|pistes)\b|` +
		`\b(?:traed|traigan|venid con) (?:dos|tres|\d+|vuestras|una) (?:\w+ )?(?:ideas?|propuestas)\b|\b(?:tragam|venham com) (?:duas|tres|\d+|` +
		`uma) (?:\w+ )?(?:ideias?|propostas)\b|\b(?:prineste|vymyslete) (?:si )?(?:dva|tri|\d+)? ?napad\w*|案を\d+つ`)},
	{"brainstorm", 2, phrases(`\bpost.?its?\b|\bsticky notes\b|\bwhiteboard\b|\bpizarra\b|\bflip.?chart\b|\btableau blanc\b|\bquadro branco\b|` +
		`\bnalepk\w+|\bhow (?:might|could) we\b|付箋|ホワイトボード`)},
}

// openTitle asks how, or what if, without a word for what will be done.
var openTitle = phrases(
	`^(?:how (?:do|can|could|might|should) we|what if|what could|where else|wie (?:kommen|konnen|schaffen|kriegen|bekommen|gewinnen|machen|werden|`+
		`holen) wir|was ware,? wenn|`+
		`comment (?:faire|attirer|gagner|donner|rendre|mieux|reussir)|et si (?:on|nous)|como (?:hacemos|podemos|conseguimos|atraer|fazer|podemos|`+
		`conseguimos|atrair|trazer)|`+
		`e se (?:a gente|fizessemos|nos)|jak (?:dostat|prilakat|ziskat|na|bychom|udelat)|co kdyby(?:chom)?)\b.*\?`,
	`\b(?:y si|what if|et si|e se|co kdyby|was ware wenn|was ware, wenn)\b.*\?`, `(?:どうすれば|どうしたら|もし).*[?？か]$|には[?？]$`)
