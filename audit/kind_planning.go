package audit

// planningWordings show what is shared out ahead: days, shifts, rooms, money.
var planningWordings = []wording{
	{"planning_input", 3, phrases(`\bi(?:'ll| will)? (?:fill|write|put|enter|type) (?:it|them|everything|the (?:grid|table|rota|plan)) ?(?:in|` +
		`down|up)?\b|\bich (?:schreib|trag|setz)\w* (?:es|sie|alles|das)? ?(?:live )?(?:rein|ein|auf)\b|` +
		`\bje (?:note|remplis|saisis) (?:tout|le tableau|au fur)|\byo (?:lo|las|los)? ?(?:apunto|meto|relleno)\b|\beu (?:anoto|preencho|meto)\b|` +
		`\b(?:zapisu|doplnim|vyplnim) (?:to|je|rovnou)|(?:その場で|私が)(?:記入|入力)し|` +
		`\b(?:no.?go days|sperrtage|wunschtage|blocked days|jours bloques|dias bloqueados)\b`)},
	{"planning_input", 4, phrases(
		`\b(?:holiday|leave|vacation|shift|day.off|time.off|duty) (?:wishes|requests|preferences|swaps?|cover|dates)\b|\bwho(?:'s| is|`+
			` will be)? (?:off|away|on leave) (?:when|over)\b|`+
			`\bwho (?:covers|takes|works) (?:which|what|when|the (?:weekend|holidays|nights?|shifts?))\b|`+
			`\b(?:fill|enter|put|copy|type)\w* (?:[\w']+ ){0,6}(?:into |in |to |on )(?:the )?(?:rota|roster|schedule|calendar|master (?:sheet|`+
			`plan)|shift plan|timetable|grid)\b|`+
			`\b(?:request|budget|plan|forecast) (?:vs\.?|versus|against) (?:\d{4}|last year|actuals?)\b|\bcost cent(?:er|re)s?\b|`+
			`\bshare out (?:the )?(?:shifts|tasks|weeks|rooms|dates|work)\b`,
		`\b(?:ferien|urlaubs|dienst|wunsch|schicht)(?:wunsch\w*|termine?n?)\b|\bwer (?:hat|ist|kommt|fehlt) wann\b|\bwer (?:vertritt|`+
			`ubernimmt (?:die|das|den|welche\w*))\b|`+
			`\b(?:in|auf) den (?:dienst|schicht|jahres|wochen|urlaubs|einsatz|termin)?plan\b|\b(?:dienste|schichten|wochen|aufgaben|raume|`+
			`touren) (?:verteilen|aufteilen|zuteilen)\b|`+
			`\bwelche wochen\b|\bkostenstelle\w*|\bbudgetantra\w+|\bdanach ist (?:es |der plan )?fix\b`,
		`\b(?:souhaits?|voeux|dates?) de (?:conges?|vacances|gardes?)\b|\bqui (?:est (?:absent|la|en conges?) quand|remplace|couvre|prend (?:quel|`+
			`quelle|les))\b|`+
			`\b(?:remplir|completer|remplit|complete) (?:\w+ )?(?:planning|calendrier|tableau de service|roulement)\b|\b(?:repartir|repartit|`+
			`repartition des) (?:les )?(?:gardes|conges|postes|`+
			`services|taches|salles|jours|creneaux|heures)\b|\bcentres? de couts?\b|\bdemandes? budgetaires?\b`,
		`\b(?:peticiones|preferencias|fechas) de (?:vacaciones|turnos|libranza)\b|\bquien (?:cubre|libra|falta|coge (?:que|los))\b|`+
			`\brepart\w+ (?:\w+ )?(?:turnos|dias|guardias|festivos|tareas|aulas|horas|semanas)\b|`+
			`\b(?:franjas|aulas) (?:\w+ ){0,3}(?:necesit\w+|pid\w+)\b|\bcentros? de costes?\b|\b(?:meter|apuntar|poner)\w* en el (?:cuadrante|`+
			`calendario|horario)\b|\brepartimos (?:aqui|alli|ahi)\b`,
		`\b(?:pedidos|preferencias|datas) de (?:ferias|folgas?|turnos)\b|\bquem (?:cobre|folga|falta|fica com)\b|\b(?:distribu|repart|`+
			`divid)\w+ (?:\w+ )?(?:turnos|dias|escalas?|servico|tarefas|salas|semanas|horas)\b|`+
			`\bcentros? de custos?\b|\b(?:marcar|lancar|por) (?:\w+ )?na escala\b|\bmapa de ferias\b`,
		`\bkdo (?:kdy )?(?:chybi|slouzi|zastupuje|zaskoci|ma volno|ma dovolenou|bere)\b|\b(?:zapis|dopln|vypln)\w* (?:\w+ )?do (?:rozpisu|planu|`+
			`kalendare|rozvrhu|harmonogramu)\b|`+
			`\b(?:rozdel|prerozdel)\w* (?:si )?(?:smeny|sluzby|ukoly|tydny|mistnosti|dny)\b|\bprani na (?:smeny|dovolenou|volno)\b|`+
			`\bterminy dovolen\w+|\bnakladov\w+ stredisk\w+`,
		`(?:休暇|シフト|休み|勤務)の?希望|希望休|誰が(?:いつ|どの)|(?:シフト|勤務表|予定表|当番)(?:に|へ)(?:記入|入力|反映)|割り(?:振|当て)|分担を決め|日程を(?:調整|決め)|予算要求`,
	)},
}

// arrivingWordings show somebody's first hours: two of the things that are
// handed out or shown then.
var arrivingWordings = []wording{
	{"onboarding", 2, phrases(`\b(?:badge|id card|access card|key card|keys|locker|spind|ausweis|schlussel|vestiaire|casier|cles|taquilla|llaves|` +
		`tarjetas?|cacifo|armario|chaves|cracha|cartao|` +
		`skrink\w+|klice|kart[au]\w*|prukaz)\b|社員証|ロッカー|入館証|鍵の受け`)},
	{"onboarding", 2, phrases(`\b(?:laptop (?:and|&|\+)|accounts?|logins?|passwords?|work ?wear|uniform|safety (?:shoes|boots)|boots|zugange?|` +
		`passworter|arbeitskleidung|sicherheitsschuhe|` +
		`identifiants|comptes|tenue|chaussures de securite|claves|contrasenas?|uniforme|botas|senhas?|acessos?|fardamento|boty|pracovni odev|` +
		`pristupy|hesla)\b|アカウント|制服|安全靴|貸与`)},
	{"onboarding", 2, phrases(`\b(?:tour of|show you (?:around|round)|meet (?:the|your) team|rundgang (?:durch|haus|im)|team kennenlernen|` +
		`vorstellungsrunde|tour d[eu]s? (?:locaux|site|service|atelier)|` +
		`visite des locaux|rencontre avec l'equipe|vuelta por|recorrido por|conocer al equipo|volta (?:ao|a|pelo|pela)|conhecer a equip[ae]|` +
		`obejdeme|projdeme (?:halu|dilnu|provoz|budovu)|` +
		`kolecko po|seznameni s (?:tymem|provozem))\b|社内(?:案内|見学)|職場(?:案内|紹介)|配属`)},
}

// whoDoes shares something out, where that happens once: a regular round asks it
// in passing.
var whoDoes = phrases(`\bwho \w+ (?:what|when|which)\b|\bwer \w+ (?:was|wann|welche\w*)\b|\bqui \w+ (?:quoi|quand|quel\w*)\b|\bquien \w+ (?:que|` +
	`cuando)\b|\bquem \w+ (?:o que|quando)\b|` +
	`\bkdo \w+ (?:co|kdy)\b|誰が(?:何を|いつ)`)
