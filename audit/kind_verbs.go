package audit

import "slices"

// titleVerb is a title that is a verb and its object: "Draft the tender", "Bühne
// aufbauen". English, French, Spanish and Portuguese put the verb first, German
// and Japanese last.
type titleVerb struct {
	kind  string
	words *pattern // over a folded title
}

// titleVerbs are looked at in turn where no keyword names the kind.
var titleVerbs = []titleVerb{
	{"decision", phrases(
		`^(?:choosing|deciding|picking|selecting|agreeing) (?:on )?(?:the |a |our )?\p{L}`,
		`^(?:agree|settle|decide|choose|pick|approve|finali[sz]e|sign off|confirm|vote on) (?:on )?\p{L}`,
		` (?:entscheiden|festlegen|beschliessen|auswahlen|wahlen|verabschieden|freigeben|absegnen)$`,
		`^(?:choisir|valider|trancher|arreter|decider|voter|fixer) (?:\p{L}+'|\p{L})`,
		`^(?:elegir|decidir|aprobar|cerrar|fijar|votar|validar|escoger) \p{L}`, `^(?:escolher|decidir|aprovar|fechar|definir|votar|validar) \p{L}`,
		`^(?:vybrat|rozhodnout|schvalit|odsouhlasit|dohodnout|vyber|volba) \p{L}`, `(?:を|の)(?:決める|決定|選ぶ|承認)(?:会)?$`,
		// yes or no, this or that, in or out
		`\b(?:\p{L}+ or not|in or out|stay or go|keep or (?:drop|kill|stop)|make or buy|oder nicht|ja oder nein|ou pas|ou non|si o no|o no\??$|`+
			`sim ou nao|ou nao|nebo ne|ano ci ne)\b|するか否か`,
		`^(?:do|shall|should|can|will|are) we\b.*\?|^(?:ship|launch|buy|keep|drop|kill|sell|extend|renew) (?:it|this|them|the [^?]+)\?`,
		`^(?:sollen|wollen|machen|nehmen|behalten|kaufen|bleiben|starten|verlangern) wir\b.*\?`, `^(?:on|doit-on|faut-il|garde-t-on|`+
			`est-ce qu'on) .*\?`,
		`^¿? ?(?:seguimos|compramos|mantenemos|vamos|cambiamos|cerramos|abrimos|renovamos|sacamos|lanzamos)\b.*\?`,
		`^(?:continuamos|compramos|mantemos|ficamos|mudamos|fechamos|abrimos|renovamos|lancamos)\b.*\?`,
		`^(?:pokracujeme|kupujeme|nechame|zustavame|menime|zavreme|otevreme|prodlouzime|spustime|jdeme do)\b.*\?`, `(?:する|やる|出す|続ける|買う)か(?:否か|`+
			`どうか)|続けるか`,
		`\bwhat(?:'s| is)? (?:goes|out|leaves)\b.*\bwhat(?:'s| is)? (?:stays|in)\b|\bwas (?:geht|fliegt|raus|weg)\b.*\bwas (?:bleibt|rein)\b|`+
			`\bce qui (?:part|sort)\b.*\bce qui reste\b|`+
			`\bque sale\b.*\bque (?:entra|queda)\b|\bo que sai\b.*\bo que (?:entra|fica)\b|\bco (?:pujde|ven)\b.*\bco zustane\b|何を(?:残|外|やめ)`,
		`\bwhat(?:'s| is)? (?:stays|in|goes in)\b.*\bwhat(?:'s| is)? (?:goes|out)\b|\bwas (?:bleibt|kommt rein|fliegt)\b.*\bwas (?:geht|fliegt|`+
			`raus)\b|`+
			`\b(?:ce qui|qui|que) (?:reste|entre|garde)\b.*\b(?:ce qui|qui|que) (?:part|sort|jette)\b|\bque entra\b.*\bque (?:sale|sai)\b|`+
			`\bo que (?:entra|fica)\b.*\bo que (?:sai|vai)\b|`+
			`\bco (?:zustane|dovnitr)\b.*\bco (?:pujde|ven|vyradime)\b`,
	)},
	{"review_doc", phrases(
		`^(?:look at|go through|read|proofread|check|inspect|critique|walk through|compare|examine) (?:the |our |my |your |`+
			`\p{L}+'s )`, `^(?:feedback|comments|thoughts) (?:on|for) \p{L}`,
		`^(?:retours?|remarques|avis) sur\b|^(?:ruckmeldung(?:en)?|anmerkungen|feedback) (?:zu|zum|zur)\b|^(?:comentarios|observaciones) (?:sobre|`+
			`a|al)\b|`+
			`^(?:comentarios|observacoes) (?:sobre|a|ao)\b|^pripominky k\b`,
		` (?:durchgehen|gegenlesen|prufen|durchlesen|anschauen|ansehen|begutachten|abnehmen|korrigieren|sichten)$`,
		`^(?:relire|lire|regarder|verifier|controler|examiner|commenter|visionner) \p{L}`, `^(?:revisar|leer|repasar|mirar|comprobar|comentar|`+
			`examinar) \p{L}`,
		`^(?:rever|ler|verificar|comentar|examinar|revisar|conferir|olhar) \p{L}`, `^(?:projit|procist|zkontrolovat|okomentovat|precist|`+
			`prohlednout) \p{L}`,
		`\b(?:proofs|mock-?ups|galleys|drafts|wireframes|layouts)$|^(?:durchsicht|begutachtung|sichtung|kontrolle|prufung|relecture|examen|`+
			`analyse|verification|analisis|`+
			`verificacion|analise|verificacao|kontrola|posouzeni|rozbor) (?:d[aeu]s?|d[eo]l?|d[ao]s?|der|des|von|\p{L}+)\b|(?:図面|原稿|資料|文書|仕様書?|契約書?|`+
			`見本|デザイン|設計)(?:の)?(?:確認|チェック|レビュー|校正)(?:会)?$`,
		`\b(?:legal|cold|close|proof|last|final) read\b|\blecture (?:du|de|des|d')|`+
			`\b(?:v ?\d+(?:\.\d+)?|version \d+|versao \d+|verze \d+|fassung \d+)$|\b(?:second|third|final) (?:version|read(?:ing)?|edition)\b|`+
			`\b(?:zweite|dritte|finale|neue) (?:fassung|lesung|version)\b|`+
			`\b(?:deuxieme|seconde|troisieme|nouvelle) (?:version|lecture|mouture)\b|\b(?:segunda|tercera|nueva|terceira|nova) (?:version|versao|`+
			`lectura|leitura)\b|\b(?:druhe|treti) cteni\b|\b(?:druha|treti|nova) verze\b|第[二三四]稿|改訂版|第\d稿`,
		`(?:を|の)(?:読む|見る|確認|チェック)(?:会)?$`,
		`\b(?:first|second|third|next|final|last|\d(?:st|nd|rd|th)) (?:draft|proof|cut)\b|\bdraft (?:\d|v\d|of)|\b\w*entwurf\b|\b(?:brouillon|`+
			`premier jet|projet de texte|maquette)\b|\bborrador(?:es)?\b|`+
			`\brascunhos?\b|\bminuta d[eoa]\b|\b(?:prvni|druha|treti|pracovni) verze\b|(?:初稿|草案|ドラフト|原稿|ゲラ)`,
	)},
	{"planning_input", phrases(
		`^(?:plan|schedule|prepare|prep|organi[sz]e|staff|allocate|roster|estimate) (?:the |our |for |next |a |\p{L})`, ` (?:planen|vorbereiten|`+
			`einteilen|organisieren|verteilen|koordinieren|schatzen)$`,
		`^(?:preparer|planifier|organiser|repartir|programmer|estimer) \p{L}`, `^(?:preparar|planificar|organizar|repartir|programar|estimar) \p{L}`,
		`^(?:preparar|planejar|planear|organizar|distribuir|programar|estimar) \p{L}`, `^(?:pripravit|naplanovat|zorganizovat|rozdelit|rozvrhnout|`+
			`odhadnout) \p{L}`, `の(?:準備|段取り|割り振り|計画)$`,
		// what people wish, need, or can, and the plan that comes of it
		`\b\p{L}*(?:dienst|schicht|urlaubs|ferien|einsatz|putz|belegungs|stunden)plan\b|`+
			`\b(?:leave|holiday|training|shift|room|course|staffing|equipment) (?:wishes|needs|requests)\b|\bavailability (?:for|in|over)\b|`+
			`\b\p{L}+(?:wunsche|bedarf)\b|`+
			`\b(?:besoins|voeux) (?:de|en|d')|\b(?:necesidades|peticiones) de\b|\bdisponibilidad (?:para|en)\b|\b(?:necessidades|pedidos) de\b|`+
			`\bdisponibilidade (?:para|em)\b|`+
			`\b(?:potreby|prani) (?:na|pro)\b|希望(?:調査|日|休)`,
		// the order in which a day runs
		`\b(?:run(?:ning)? (?:sheet|order)|rundown|call sheet|order of (?:events|play|the day)|seating plan|floor plan|ablaufplan|tagesablauf|`+
			`ablauf|regieplan|sitzplan)\b|`+
			`\b(?:conducteur|deroule|plan de (?:table|salle)|feuille de route|retroplanning)\b|\b(?:escaleta|minutado|orden del acto|`+
			`alinhamento do dia|guiao do dia)\b|`+
			`\b(?:harmonogram|casovy plan|prubeh akce|zasedaci poradek)\b|(?:進行表|当日の流れ|段取り|配置図|席次)`,
		// who does what, and when
		`\bwho(?:'s| is| are| does| will)? .*\b(?:what|when|which|where|on call|on duty|over (?:christmas|easter|the holidays|summer))\b|`+
			`\bwer .*\b(?:was|wann|welche\w*|wo|dienst|bereitschaft|pikett)\b|\bqui .*\b(?:quoi|quand|quel\w*|astreinte|de garde)\b|`+
			`\bquien .*\b(?:que|cuando|donde|de guardia)\b|`+
			`\bquem .*\b(?:o que|quando|onde|de servico|de plantao)\b|\bkdo .*\b(?:co|kdy|kam|sluzbu|sluzby|pohotovost\w*|slouzi)\b|誰が(?:何|いつ|どこ|`+
			`出る|出勤|休)`,
		// … or who is there over the holidays, or in a month
		`\b(?:who|wer|qui|quien|quem|kdo)\b.*\b(?:easter|christmas|new year|holidays?|half.?term|ostern|weihnachten|silvester|feiertage\w*|ferien|`+
			`brucken?tage?|paques|noel|vacances|toussaint|`+
			`navidad|semana santa|reyes|puentes?|natal|pascoa|carnaval|ferias|svat(?:ky|cich|ku)|vanoc\w*|velikonoc\w*|prazdnin\w*|summer|sommer|`+
			`ete|verano|verao|lete|january|february|march|april|june|july|`+
			`august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember|janvier|fevrier|avril|juin|juillet|aout|`+
			`septembre|octobre|novembre|decembre|enero|febrero|abril|`+
			`junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|junho|julho|setembro|outubro|novembro|dezembro|ledn\w+|`+
			`unor\w*|brezn\w+|dubn\w+|kvetn\w+|cervn\w+|cervenc\w+|`+
			`srpn\w+|zari|rijn\w+|listopad\w*|prosinc\w*)\b|(?:年末年始|お盆|連休|祝日).*誰|\b(?:puentes?|navidad|verano|pascoa|natal|feiertage|vanoce|`+
			`svatky|vacances|noel)\b.*\b(?:quien|quem|wer|kdo|qui)\b`,
	)},
	{"workshop", phrases(
		`^(?:drafting|writing|rewriting|fixing|building|finishing|cleaning(?: up| out)?|tidying|setting up|sorting(?: out)?|translating|`+
			`assembling|packing|migrating|prototyping|sketching|labelling|labeling|installing) (?:the |our |a |all |\p{L})`,
		`^(?:draft|write|rewrite|fix|build|finish|clean(?: up)?|tidy|set up|sort(?: out)?|map|translate|assemble|pack|migrate|test|untangle|`+
			`prototype|sketch|paint|label|install) (?:the |our |a |all |up |\p{L})`,
		` (?:schreiben|bauen|aufraumen|uberarbeiten|aufbauen|einrichten|formulieren|testen|ausfullen|fertigstellen|fertig machen|sortieren|`+
			`migrieren|bereinigen|erstellen|ausarbeiten|packen|redigieren|abarbeiten|wegschaffen|abtragen|wegarbeiten|nachziehen)$`,
		`^(?:ecrire|rediger|construire|finir|nettoyer|trier|traduire|monter|installer|completer|remplir|reecrire|terminer|ranger) \p{L}`,
		`^(?:escribir|redactar|construir|terminar|limpiar|ordenar|traducir|montar|instalar|rellenar|completar|reescribir|arreglar) \p{L}`,
		`^(?:escrever|redigir|construir|terminar|limpar|arrumar|traduzir|montar|instalar|preencher|completar|reescrever|consertar) \p{L}`,
		`^(?:napsat|sepsat|postavit|dodelat|uklidit|roztridit|prelozit|sestavit|nainstalovat|vyplnit|prepsat|opravit|dopsat) \p{L}`, `を(?:書く|作る|`+
			`直す|作成|仕上げる|片付ける|整理)(?:会|日)?$`,
	)},
	{"brainstorm", phrases(
		`\b(?:a )?(?:names?|slogans?|mott?os?|taglines?|titles?|hashtags?) for (?:the|our|a)\b|\b(?:name|slogans?|motto|titel) fur\b|` +
			`\bnamen? gesucht\b|\b(?:un |quel )?(?:noms?|slogans?|titres?) pour\b|\b(?:nombres?|lemas?|eslogan\w*|titulos?) (?:para|del?)\b|` +
			`\b(?:nomes?|lemas?|slogans?) (?:para|do|da)\b|\b(?:jmeno|nazev) (?:pro|nov\w+)\b|(?:名前|名称|ネーミング)(?:を考|案|募集)|` +
			`^(?:invent|dream up|think up|come up with) \p{L}|^(?:erfinden|ausdenken)\b| (?:ausdenken|erfinden|spinnen)$|^(?:inventer|` +
			`imaginer) \p{L}|^(?:inventar|imaginar) \p{L}|^(?:vymyslet) \p{L}|を考える$`,
	)},
	{"retro", phrases(
		`\bif we (?:did|had to do) it again\b|\bwhat (?:would|will) we do (?:differently|better)\b|\bwas (?:wurden|machen) wir (?:anders|` +
			`besser)\b|\bsi c'etait a refaire\b|\bsi lo (?:hicieramos|repitieramos)\b|` +
			`\bse fosse hoje\b|\bco bychom (?:priste )?udelali jinak\b|` +
			`\bhow (?:did|was) .*\?|\bwie (?:war|lief|liefen|waren)\b.*\?|\bcomment (?:s'est|ca s'est|etait)\b.*\?|\bcomo (?:fue|salio|ha ido|foi|` +
			`correu)\b.*\?|\bjak (?:dopadl\w*|probehl\w*|to slo)\b.*\?|どうだった|` +
			`\blessons (?:from|of) |\blehren aus\b|\blecons (?:de|du|des)\b|\blecciones de\b|\blicoes d[eao]\b|\bpouceni z\b|` +
			`\bwhat (?:we(?:'d| would) (?:repeat|keep|never)|to repeat)\b|\bnever again\b|\b(?:afterwards|in hindsight|aftermath|post.?game)\b|` +
			`\bwas nehmen wir mit\b|\bnie wieder\b|\bce qu'on (?:refer\w+|garde|ne refera\w*)\b|` +
			`\bplus jamais\b|\bque (?:repetimos|repetir|no repetimos)\b|\bnunca mas\b|\bo que repet\w+|\bnunca mais\b|\bco (?:priste|pristi rok|` +
			`priste jinak)\b|\buz nikdy\b|もう一度やる|次はどう|今度やるなら`,
	)},
}

var (
	// yesNoTitle asks whether we do it; openQuestion asks how, what, or who.
	yesNoTitle = phrases(`\b(?:do|shall|should|can|will) we\b.*\?|\b\w+en wir\b.*\?|\bon \w+ .*\?$|¿[^?]*\b\w+[aei]mos\b[^?]*\?|` +
		`\b\w+[aei]mos\b[^?]*\?$|\b\w{3,}(?:eme|ime|ame)\b[^?]*\?$|ますか[?？]?$|べきか[?？]?$`)
	openQuestion = phrases(`\b(?:how|what|who|why|where|when|wie|was|wer|warum|wo|wann|comment|que|quoi|qui|pourquoi|ou|quand|como|quien|donde|` +
		`cuando|por que|quem|onde|quando|jak|co|kdo|proc|kde|kdy)\b|何|誰|どう|いつ|どこ|なぜ`)
)

// ofTitleVerb reads a title that is a verb or a question rather than a name.
func ofTitleVerb(in kindInput, kinds ...string) (kindReading, bool) {
	title := fold(capped(in.Title, 300))
	for _, v := range titleVerbs {
		if len(kinds) > 0 && !slices.Contains(kinds, v.kind) || v.kind != "workshop" && in.Cadence != Once {
			continue
		}
		q := v.words.FindString(title)
		if q == "" && v.kind == "decision" && yesNoTitle.MatchString(title) && !openQuestion.MatchString(title) {
			q = yesNoTitle.FindString(title)
		}
		if q != "" {
			return reading(v.kind, fromTitle, "what will be done: the title says", q), true
		}
	}
	return kindReading{}, false
}
