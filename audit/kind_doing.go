package audit

// doingWordings show people at work on one thing: at one screen, table or bench,
// with what they bring, or walking through it for practice.
var doingWordings = []wording{
	{"workshop", 4, phrases(
		`\bwe (?:\w+ )?(?:do|build|write|fix|sort|clear|clean|finish|test|try|solve|classify|label|debug|assemble|pack|fill (?:in|out)|work (?:on|`+
			`through)|`+
			`go through|tackle|repair|draft|edit|measure|map) [^.\n]{0,60}\b(?:together|side by side|as a pair|in pairs)\b`,
		`\b(?:classify|sort|solve|build|fix|write|debug|work (?:on|through)|measure|test|edit|draft|finish|tidy|label|repair|sketch|code|rewrite|`+
			`reconcile|`+
			`untangle)\b[^.\n]{0,40}\b(?:together|side by side|jointly|in pairs)\b`,
		`\bside by side\b|\bhands.on\b|\bscreen.?shar(?:e|ing)\b,? ?(?:and )?we\b|\bshared? screen\b[^.\n]{0,40}\b(?:fix|edit|write|build|change|`+
			`correct)|`+
			`\bsits? (?:down )?(?:with|next to|beside) (?:you|whoever|anyone|each|the)|\b(?:one|same|a single) (?:bench|spreadsheet|document|file|`+
			`whiteboard)\b|`+
			`\blive (?:editing|coding|debugging)\b|\bun(?:block|stick)\b[^.\n]{0,30}\b(?:what|cases|files|orders|tickets|things|whatever)|`+
			`\bwe (?:call|ring|phone) [^.\n]{0,40}\b(?:together|from (?:here|the (?:same )?(?:table|desk|room|meeting)))\b|`+
			`\bbring (?:along )?(?:your |the |a |any )(?:own )?(?:laptops?|stuck|open|tricky|hard|cases?|samples?|aliquots?|scripts?|tools?)\b`,
		`\b(?:tricky|stuck|thorny|knotty) (?:cases?|ones|files?|tickets?|orders?|claims?|records?)\b`,
	)},
	{"workshop", 4, phrases(
		`\b(?:zusammen|gemeinsam|miteinander)\b[^.\n]{0,40}\b(?:fertig|bauen|losen|sortieren|testen|bearbeiten|anrufen|aufraumen|erledigen|`+
			`einrichten|`+
			`programmieren|uberarbeiten|rechnen|messen|packen|tippen|basteln|abarbeiten|formulieren|erstellen|korrigieren)\b`,
		`\bwir (?:bauen|losen|sortieren|testen|bearbeiten|schreiben|rechnen|messen|basteln|arbeiten|formulieren|programmieren|reparieren|tufteln|`+
			`raumen)\b`+
			`[^.\n]{0,50}\b(?:zusammen|gemeinsam|miteinander|zu zweit|zu dritt)\b`,
		`\b(?:zusammen|gemeinsam|zu zweit|zu dritt) (?:am|an der|vor dem) (?:rechner|bildschirm|werkbank|maschine|computer)\b|`+
			`\bbildschirm (?:teilen|geteilt)|\bgeteilte[mrn]? bildschirm|\b(?:am|an einem|auf einem) (?:selben|gleichen|einen?m?) (?:tisch|rechner|`+
			`bildschirm)\b|`+
			`\bgleichen bildschirm\b|\b(?:akten?|falle|dossiers?|laptops?|notebooks?|schwierige\w* falle) (?:bitte )?(?:mitbringen|mitnehmen)\b|`+
			`\b(?:bringt|nehmt) (?:bitte )?(?:eure?n? )?(?:akten|falle|dossiers?|laptops?|notebooks?) mit\b|\bknifflig\w+|\bharte nusse\b|`+
			`\bhangende falle\b|`+
			`\bhemdsarmelig|\bsetzt sich (?:mit|zu|neben)\b|\bwir rufen (?:direkt|gleich|sofort|zusammen|gemeinsam) (?:\w+ ){0,3}an\b|`+
			`\bgleich (?:am|vom) tisch aus\b`,
	)},
	{"workshop", 4, phrases(
		`\bensemble\b[^.\n]{0,50}\b(?:construi\w+|rempli\w+|corrig\w+|test\w+|mont\w+|class\w+|debloqu\w+|regl\w+|termin\w+|appel\w+|rang\w+|`+
			`prepar\w+)\b`,
		`\b(?:on|nous) (?:\w+ ){0,2}(?:construi\w+|ecri\w+|rempli\w+|trie\w*|corrig\w+|teste\w*|monte\w*|classe\w*|appel\w+|debloqu\w+|regle\w*|`+
			`bidouill\w+|`+
			`termine\w*|range\w*)\b[^.\n]{0,40}\bensemble\b|\bdebloquer\b|\bpartage d'ecran\b|\bmeme (?:ecran|table|bureau|paillasse)\b|`+
			`\bcote a cote\b|`+
			`\b(?:apporte[zr]?|amene[zr]?|prene[zr]) (?:vos|ton|tes|votre|les) (?:cas|dossiers?|ordinateurs?|portables?|echantillons)\b|`+
			`\ba (?:quatre|six|plusieurs) mains\b|\bmains dans (?:le cambouis|la pate)\b|\bon appelle (?:sur place|directement|de la|ensemble)\b|`+
			`\bsur le meme document\b|\bqui coince(?:nt)?\b[^.\n]{0,30}\bensemble`,
	)},
	{"workshop", 4, phrases(
		`\b(?:juntos|juntas|entre tod[oa]s|entre los (?:dos|tres)|entre las (?:dos|tres))\b[^.\n]{0,40}\b(?:arregl\w+|clasific\w+|orden\w+|`+
			`rellen\w+|`+
			`prob\w+|termin\w+|limpi\w+|resolv\w+|program\w+|corr[ei]g\w+|mont\w+)\b`,
		`\b(?:arreglamos|clasificamos|ordenamos|rellenamos|probamos|terminamos|limpiamos|resolvemos|programamos|corregimos|construimos|revisamos|`+
			`montamos)\b`+
			`[^.\n]{0,40}\b(?:juntos|juntas|entre todos|entre todas)\b`,
		`\ba cuatro manos\b|\bcodo (?:con|a) codo\b|\bmisma (?:pantalla|mesa)\b|\bcompart\w+ (?:la )?pantalla\b|\bdesatasc\w+|`+
			`\b(?:traed|traigan|traer) (?:los|las|vuestros|vuestras|sus|el) (?:casos|expedientes|portatil\w*|muestras|ordenador\w*)\b|`+
			`\bmanos a la obra\b|`+
			`\bse llama\b[^.\n]{0,40}\b(?:desde|ahi mismo|alli mismo|en el momento)\b|\bremangad\w*`,
	)},
	{"workshop", 4, phrases(
		`\b(?:juntos|juntas|em conjunto)\b[^.\n]{0,40}\b(?:arrum\w+|classific\w+|orden\w+|preench\w+|test\w+|termin\w+|limp\w+|resolv\w+|`+
			`program\w+|corrig\w+|mont\w+)\b`,
		`\b(?:arrumamos|classificamos|preenchemos|testamos|terminamos|limpamos|resolvemos|programamos|corrigimos|construimos|montamos)\b[^.\n]{0,40}`+
			`\b(?:juntos|juntas|em conjunto)\b`,
		`\ba quatro maos\b|\blado a lado\b|\bombro a ombro\b|\bmesm[ao] (?:tela|ecra|mesa|bancada|documento)\b|\b(?:partilha\w*|`+
			`compartilh\w+) (?:de |o |a )?(?:ecra|tela)\b|`+
			`\b(?:destravar|desencravar)\b|\b(?:tragam|trazer|traga) (?:os|as|seus|suas|o) (?:casos|processos|portateis|portatil|notebooks?|`+
			`laptops?|amostras)\b|`+
			`\bsentam?-se com\b|\bmaos? na massa\b`,
	)},
	{"workshop", 4, phrases(
		`\b(?:spolecne|spolu|dohromady)\b[^.\n]{0,40}\b(?:doplni\w*|vypln\w+|seradi\w*|opravi\w*|vyresi\w*|sestavi\w*|dodela\w*|otestuj\w*|`+
			`vycisti\w*|projede\w*|postavi\w*)\b`,
		`\b(?:doplnime|seradime|opravime|vyresime|sestavime|dodelame|otestujeme|vycistime|postavime|tridime|ladime|programujeme|`+
			`piseme)\b[^.\n]{0,40}`+
			`\b(?:spolecne|spolu|dohromady)\b`,
		`\b(?:u|na) (?:jedne|stejne|jednoho|stejneho) (?:obrazovky|obrazovce|stolu|monitoru|pocitace)\b|\bsdil\w+ obrazovk\w+|\bnazivo\b|`+
			`\b(?:prineste|vezmete|vezmi|prines) (?:si )?(?:pripady|spisy|notebooky?|vzorky|slozky)\b|\bzapeklit\w+|\bdame (?:to )?dohromady\b|`+
			`\bvyhrneme (?:si )?rukavy\b|`+
			`\brozseknem\w*`,
		`(?:同じ|ひとつの|一つの|1つの)(?:画面|机|ファイル|資料)|一緒に(?:修正|解|分類|組み立て|入力|試|実装|手を動)|手を動か|共同(?:作業|編集)|その場で(?:直|修正|書|作成|編集)|`+
			`画面(?:を)?共有(?:し|で)[^。]{0,15}(?:直|修正|作|書|実装)|隣に座|(?:持ち寄|ノートpc(?:を)?持参)|を(?:直し|組み立て|仕上げ|作り込み)ます|手分けして`,
	)},
	{"workshop", 3, phrases(`\bwe (?:sort (?:the|our|all|every|through|out the)|clear|clean|pack|paint|label|enter|scan|count|fold|stack|fix|` +
		`assemble|repair)\b|\bwir (?:sortieren|` +
		`raumen|packen|streichen|etikettieren|zahlen|basteln|reparieren|kleben)\b|` +
		`\bon (?:trie|range|jette|nettoie|repeint|etiquette|compte|demonte|bricole|recopie)\b|` +
		`\b(?:ordenamos|limpiamos|etiquetamos|contamos|montamos|pintamos|arreglamos|tiramos)\b|\b(?:arrumamos|limpamos|etiquetamos|contamos|` +
		`pintamos|consertamos)\b|` +
		`\b(?:tridime|uklizime|balime|malujeme|lepime|pocitame|montujeme|opravujeme)\b|\bon (?:my|your|one|his|her) screen\b|\bam selben rechner\b`)},
	// practice: things are tried before they are real
	{"workshop", 4, phrases(`\b(?:role.?play\w*|walk.?through on site|simulat(?:e|ion)\b|durchspielen|rollenspiel\w*|` +
		`jeux? de role|mise en situation|repetition a blanc|en simulacion|simulacion(?:es)?|juego de rol|em simulacao|ensaio geral|nasucho|` +
		`nacvik\w*|` +
		`simulac[ei])\b|ロールプレイ|模擬|予行|デモ操作`)},
}
