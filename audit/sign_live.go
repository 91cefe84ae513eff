package audit

// liveSign is wording that says why people must be in one room, or on one call,
// at the same time: hands and eyes on one thing, argument, negotiation, trouble
// between people, questions as the point, a decision on the spot. One family a
// group of lines, in seven languages.
var liveSign = phrases(
	// hands and eyes on one thing
	`\bsame screen\b|\bside by side\b|\bhands-?on\b|\bpair(?:ing|ed)? (?:up|on|with|programming)\b|\bmob(?:bing)? (?:programming|session)\b|`+
		`\brole-?play\w*|\bsimulat\w+ (?:together|in pairs|the (?:call|case))|\b(?:dress )?rehears\w+|\bdry[- ]?run\b|`+
		`\b(?:at|around|in front of) the (?:machine|bench|whiteboard|bedside|vehicle|line|part|sample|scanner|press|model|prototype)\b|`+
		`\bwe (?:fix|build|debug|solder|assemble|test|pipette|taste|sketch|draw|sort|measure|calibrate|rewrite) (?:it |them |this |`+
		`these )?(?:together|live|on the spot)\b|`+
		`\b(?:think|work|solve|find|write|sort|plan|build|mark|practi[sc]e|design|draft|figure)(?: \w+){0,3} together\b|\blook for a (?:deal|`+
		`compromise)\b|\b(?:pensamos|trabajamos|escribimos|montamos|trabalhamos|escrevemos) (?:\w+ ){0,2}juntos\b|\b(?:try|test) (?:it|`+
		`them) (?:out )?(?:together|yourselves|on the spot)\b|\bbring (?:your|the|a) (?:laptops?|samples?|parts?|tools?|gloves|boots)\b`,
	`\b(?:am|vor dem|auf dem) (?:selben|gleichen) bildschirm\b|\bseite an seite\b|\brollenspiel\w*|\bprobelauf\b|\bgeneralprobe\b|\btrockenubung\b|`+
		`\bhand anlegen\b|\bselbst ausprobieren\b|\bpraktische ubung\w*|\b(?:an der|vor der) (?:maschine|anlage|werkbank|tafel)\b|\bam (?:gerat|`+
		`modell|objekt|whiteboard)\b|`+
		`\b(?:gleich|direkt|sofort) vor ort\b|\bgemeinsam am\b|\b(?:bauen|losen|testen|sortieren|verteilen|besetzen) wir (?:dann )?(?:gemeinsam|`+
		`zusammen)\b`,
	`\bmeme ecran\b|\bcote a cote\b|\bjeux? de role\b|\bmise en situation\b|\brepetition generale\b|\btravaux pratiques\b|`+
		`\bdevant (?:la machine|le tableau|l'ecran|la piece)\b|`+
		`\bau (?:poste|tableau|chevet)\b|\bles mains dans\b|\bon (?:monte|teste|essaie|demonte|corrige|appelle|repartit)\b[^.]{0,40}\bensemble\b`,
	`\b(?:la )?misma pantalla\b|\bcodo con codo\b|\bsimulacion\b|\bensayo (?:general|en)\b|\b(?:delante de|frente a) la (?:maquina|pizarra|`+
		`pieza)\b|\ba pie de (?:maquina|obra|cama)\b|`+
		`\ben la misma mesa\b|\bdesde la misma mesa\b|\b(?:probamos|montamos|arreglamos|repartimos) (?:\w+ ){0,3}(?:juntos|juntas|aqui mismo|`+
		`sobre la marcha juntos)\b`,
	`\bmesma tela\b|\blado a lado\b|\bmao na massa\b|\bsimulacao\b|\bensaio\b|\b(?:diante|em frente|ao pe) da (?:maquina|linha|peca)\b|`+
		`\b(?:testamos|montamos|corrigimos|dividimos) (?:\w+ ){0,3}juntos\b`,
	`\bjedne obrazovce\b|\bbok po boku\b|\bna vlastni kuzi\b|\bnacvik\w*|\bgeneralk\w+|\bu (?:stroje|tabule|auta|vozu|linky)\b|\bna miste\b|`+
		`\bsi to vyzkousi\w+|`+
		`\b(?:spolecne|spolu) (?:opravime|postavime|zkusime|doladime|rozdelime)\b`,
	`同じ画面|画面を見ながら|現物(?:を|の|で)|現車|現場で|実機|実演|手を動か|ペア(?:プロ|作業)|ロールプレ|模擬|リハーサル|ハンズオン|ボードの前|一緒に(?:直|作|試|埋|組)`,
	// things that everybody carries, packs or clears out
	`\b(?:each|every|everyone|everybody|all|we)(?: of (?:us|you))?(?: \w+){0,2} (?:carry|carries|packs?|unpacks?|lifts?|unloads?|hauls?|scrubs?|`+
		`sweeps?|dismantles?)\b|`+
		`\b(?:jede[rs]?|alle|wir)(?: \p{L}+){0,2} (?:packt|packen|schleppt|schleppen|raumt|raumen|putzt|putzen|entrumpel\w+)\b|`+
		`\b(?:chacune?|chaque|tous|on)(?: \p{L}+){0,2} (?:emballe\w*|demenage\w*|nettoie\w*|debarrasse\w*|decharge\w*|demonte\w*)\b|`+
		`\b(?:cada|todos|todas)(?: \p{L}+){0,2} (?:empaca\w*|embala\w*|empaqueta\w*|descarga\w*|descarrega\w*|limpian?|limpam?|arrumam?|desmonta\w*)\b|`+
		`\b(?:kazd\w+|vsichni)(?: \p{L}+){0,2} (?:zabal\w+|bali|odnese\w*|vyklidi\w*|uklidi\w*)\b|(?:各自|全員|みんな)[^。]{0,15}(?:運び|運ぶ|梱包|荷造り|積み込|片付け|掃除)`,
	// what is handed out, or tried on
	`\b(?:is|are|get|will be) handed out\b|\b(?:pick up|collect) your (?:own )?(?:bibs?|keys?|badges?|kits?|radios?|gear|uniforms?|passes)\b|`+
		`\btry (?:it|them) on\b|`+
		`\b(?:werden|wird) (?:\w+ )?(?:ausgegeben|ausgeteilt)\b|\banprobe\b|\b(?:est|sont|sera|seront) remis(?:es?)? (?:sur place|a chacun)\b|`+
		`\bessayage\b|`+
		`\bse (?:reparten|entregan|entregaran) (?:alli|ahi|las|los)\b|\b(?:sao|serao) entregues (?:no local|aos)\b|\b(?:rozdame|`+
		`vydame) (?:si )?\p{L}|\bna miste dostanete\b|試着|その場で(?:配布|お渡し)`,
	// argument
	`\bdevil'?s advocate\b|\b(?:poke|shoot|pick) holes\b|\bpitch(?:es|ing)? (?:for|one|a|an|their|his|her|to)\b|\b(?:gets?|gives?|`+
		`collects?) (?:\w+ )?ideas (?:from|to)\b|\bplay-?test\w*|\bplays (?:the|a|one|it)\b|\bpick (?:it |them )?apart\b|\btear (?:it |`+
		`them )?apart\b|\battacks? (?:it|the)\b|\bdebates?\b|\bcritiques?\b|`+
		`\bfight (?:it )?out\b|\b(?:hash|thrash) (?:it |this |them )?out\b|\bfishbowl\b|\bopen discussion\b|\bjournal club\b|`+
		`\bfeedback (?:round|on each|from the)\b|\b(?:gives?|gets?|for|take|want) (?:\w+ )?feedback\b|\bargue\b|\bdisagree\w*\b`,
	`\bstreitgesprach\b|\bdebatt\w+|\badvocatus diaboli\b|\bstrittig\w*|\buneinig\w*|\bkontrovers\w*|\bauseinandernehmen\b|\bfeedbackrunde\b|`+
		`\bfeedback (?:geben|einholen|der gruppe|von)\b|\b(?:gibt|geben|holt|holen) feedback\b|\bdisput\w*|`+
		`\bdebat(?:s|tre|tons)?\b|\bavocat du diable\b|\bpoints? de desaccord\b|\bdesaccords?\b|\bcontradictoire\b|`+
		`\bdebat(?:e|ir|imos|emos)\b|\babogado del diablo\b|\bdesacuerdos?\b|\badvogado do diabo\b|\bdiscordanci\w+|`+
		`\bdebat[auy]\b|\bpohada\w*|\bdablova advokata\b|\bneshod\w+|\bspor(?:ne|nych)\b|討論|ディベート|激論|意見が(?:割れ|分かれ)|批評|指摘(?:を|し|が)|アドバイス|助言`,
	// help for each other, and how people are
	`\b(?:help|support|coach|advise) each other\b|\bpeer (?:support|coaching|consult\w*|advice)\b|\b(?:shares?|brings?) (?:a|one|your|their|his|`+
		`her) (?:own )?(?:challenge|problem|struggle|worr(?:y|ies)|dilemma|hardest|toughest)\b|\bcase (?:conference|discussion|consultation)s?\b|`+
		`\bintervision\b|\bsupervision\b|\bthe (?:group|others) (?:advises?|helps?|gives? advice|responds?)\b|`+
		`\bhow (?:is everyone|are you all|everyone is|(?:you|we|people) (?:are )?(?:feel\w*|really))\b|\bcheck-?in round\b|\bhow (?:he|she|they|`+
		`each) (?:really )?feels?\b|\bwie (?:er|sie|es ihm|es ihr|man) sich fuhlt\b|`+
		`\bcomment (?:il|elle|on|chacun) se sent\b|\bcomo se (?:sient\w+|sent\w+)\b|\bjak se (?:kdo )?citi\b|`+
		`\bkollegiale (?:fall)?beratung\b|\bfall(?:besprechung|beratung|vorstellung|konferenz)\w*|\bgegenseitig (?:helfen|unterstutzen|`+
		`beraten)\b|\bwie (?:geht es|geht's) (?:euch|allen|uns|jede[mr])\b|\bbefindlichkeit\w*|\b(?:analyse|echange) de pratiques?\b|`+
		`\betudes? de cas\b|\bentraide\b|\bmeteo (?:de l'equipe|interieure|d'equipe)\b|\bcomment (?:chacun va|ca va|vous allez)\b|`+
		`\b(?:sesion(?:es)? clinicas?|discusion de casos|ayudarnos|como estamos|como os sentis|discussao de casos|entreajuda|como (?:nos|`+
		`se) sentimos|kazuisti\w+|jak se (?:mate|citite|kdo ma))\b|症例|カンファレンス|ケース(?:会議|検討)|助け合|気持ち|体調`,
	// a crisis that is being worked on
	`\bwar ?room\b|\bhypercare\b|\b(?:cut-?over|go-?live|outage|crisis|emergency) (?:call|bridge|desk|room|team|daily)\b|\bkrisenstab\w*|`+
		`\bcellule de crise\b|\b(?:gabinete|comite|celula|sala) de cris[ei]s?\b|\bkrizov\w+ stab\b|対策本部|緊急対応`,
	// negotiation, and a concession taken back
	`\b(?:re)?negotiat\w+|\bhaggl\w+|\bconcessions?\b|\bwalk(?:ing)? back (?:on|from|our|the)\b|\bbargain(?:ing)?\b|\b(?:nach)?verhandel\w+|`+
		`\bverhandlung\w*|\bzugestandnis\w*|`+
		`\bzusage\w* (?:zuruck|widerruf)\w*|\b(?:re)?negoci\w+|\bconcession\w*|\brevenir sur (?:notre|l'accord|la promesse|ce)\b|\bmarchand\w+|`+
		`\bregate\w+|`+
		`\bdar marcha atras\b|\bvoltar atras\b|\bcedencia\w*|\bvyjedn\w+|\bsmlouv(?:at|ani)\b|\bustup(?:ek|ky|ku)\b|交渉|折衝|譲歩|撤回|値上げのお願い`,
	// trouble between people, and trust
	`\btensions?\b|\bconflicts?\b(?: between| with| in the team)|\bclear the air\b|\bair (?:it|things|grievances)\b|\bgrievances?\b|\bbully\w*|`+
		`\bburn-?out\b|\bhurt\b|\bfrustrat\w+|`+
		`\btrust (?:in|between|each|is)\b|\brebuild trust\b|\bhonest (?:rather|talk|conversation|word)\b|\bspeak (?:openly|freely)\b|`+
		`\bsafe space\b|\bhard (?:news|conversation)\b|`+
		`\b(?:layoffs?|lay-offs?|redundanc\w+|dismissals?|bereave\w+|passed away)\b`,
	`\bspannungen\b|\bkonflikt(?:e|en|gesprach)?\b|\bunmut\b|\bvertrauen\b|\baussprache\b|\bmobbing\b|\boffen (?:reden|sprechen|ansprechen)\b|`+
		`\bklarende\w* gesprach\w*|\bkundigungen\b|`+
		`\bstellenabbau\b|\btrauer\w*|\bverstorben\w*|\btensions?\b|\bconflits? (?:entre|dans|avec)\b|\bmalaise\b|\bsouffrance\b|\bconfiance\b|`+
		`\bras-le-bol\b|\bharcelement\b|`+
		`\blicenciements?\b|\bdeces\b|\btension(?:es)?\b|\bconflicto\w*|\bmal ambiente\b|\bmalestar\b|\bconfianza\b|\bacoso\b|\bdespidos?\b|`+
		`\bfallecimiento\b|`+
		`\btensoes\b|\bconflitos?\b|\bmal-?estar\b|\bconfianca\b|\bassedio\b|\bdespedimentos?\b|\bdemissoes\b|\bfalecimento\b|`+
		`\bnapeti (?:mezi|v tymu)\b|\bkonflikt\w*|\bduver[auey]\b|\bvyrikat\b|\bsikan\w+|\bpropousteni\b|\bumrti\b|`+
		`対立|衝突|わだかまり|もめ(?:て|事)|信頼|不満|本音|ハラスメント|解雇|リストラ|訃報`,
	// it says that writing won't do
	`\bnot (?:a |some)?(?:thing|topic|matter|conversation|subject) (?:for|to (?:do|settle|discuss) (?:by|over|in)) (?:an? )?(?:e-?mails?|mail|`+
		`chat|writing|slack)\b|\b(?:don'?t|do not|can't|cannot|won't) (?:want|do|settle|solve|sort|discuss|work|have) (?:to (?:do|have|settle|`+
		`discuss) )?(?:this|that|it)?(?: out)? ?(?:by|over|in|via) (?:e-?mail|mail|chat|writing|slack)\b|`+
		`\b(?:want|prefer|rather|need|have) (?:to )?(?:\w+ ){0,4}(?:face[- ]to[- ]face|in person)\b|\blook (?:each other|people|`+
		`you) in the eyes?\b|\be-?mails? (?:flying|going (?:back|round|in circles)|ping)\b|`+
		`\bnicht (?:per|via|uber) (?:e-?)?mail (?:klar\w*|besprech\w*|diskut\w*|los\w*|mach\w*|regel\w*|sag\w*|hinbekomm\w*)\b|`+
		`\blieber (?:personlich|mundlich|live|direkt)\b|\bvon angesicht zu angesicht\b|\bin die augen\b|\bmail-?ping-?pong\b|`+
		`\b(?:pas|plutot que) (?:regler |discuter |en parler |dire )?(?:ca |cela )?(?:par|via) (?:e-?mails?|mails?|courriel|ecrit)\b|`+
		`\bde vive voix\b|\ben face a face\b|\bles yeux dans les yeux\b|\b(?:no|nada de) (?:quiero|se puede|se arregla|lo hablamos|hablarlo|`+
		`discutirlo)[^.]{0,20}por (?:correo|mail|escrito|chat)\b|\bcara a cara\b|\bde viva voz\b|`+
		`\bnao (?:quero|da para|se resolve|se discute)[^.]{0,20}por (?:e-?mail|escrito|chat)\b|\bolhos nos olhos\b|\b(?:nechci|nejde|neda se|`+
		`neresme)[^.]{0,25}(?:mailem|pisemne|pres mail|e-?mailem)\b|\bz oci do oci\b|\bradsi (?:osobne|nazivo)\b|`+
		`対面(?:で|の|引)|顔を合わせ|直接(?:話|お話|会)|メールでは(?:なく|伝|難|話)`,
	// questions are the point
	`\bpersonal (?:questions|ones|cases|situations?)\b|\bpersonliche[nr]? (?:fragen|falle|situation\w*)\b|\bquestions (?:personnelles|individuelles)\b|`+
		`\bpreguntas personales\b|\b(?:perguntas|duvidas|questoes) pessoais\b|\bosobni (?:dotazy|otazky)\b|個別(?:の)?(?:相談|質問)|`+
		`\bask me anything\b|\bama\b|\bq ?& ?a (?:session|with|hour)\b|\boffice hours?\b|\bdrop[- ]?in\b|\bbring your questions\b|\bopen (?:floor|`+
		`mic)\b|\bhelp ?desk\b|\bclinic hour\b|`+
		`\bfragestunde\b|\bsprechstunde\b|\boffene runde\b|\bfragen mitbringen\b|\bpermanence\b|\bposez vos questions en direct\b|`+
		`\bvenez avec vos questions\b|\bpreguntas en directo\b|\btraed vuestras preguntas\b|`+
		`\bhorario de dudas\b|\bplantao de duvidas\b|\btragam (?:as )?(?:vossas |suas )?duvidas\b|\bkonzultacni hodiny\b|\bdotazy na zivo\b|`+
		`\bprineste (?:si )?dotazy\b|質問会|相談会|相談タイム|なんでも質問`,
	// a decision on the spot, in a moment that doesn't wait
	`\bdecide (?:it |this )?(?:on the spot|there and then|then and there|in the room|right away|before we leave)\b|\bnot leav(?:e|ing) without\b|`+
		`\b(?:sofort|gleich|direkt) entsch\w+|\bentscheiden wir (?:sofort|gleich|vor ort|direkt)\b|\b(?:on )?tranche (?:sur place|en seance|`+
		`tout de suite)\b|`+
		`\b(?:se decide|decidimos) (?:ahi mismo|en el acto|sobre la marcha|alli)\b|\bdecidimos (?:na hora|ali mesmo)\b|`+
		`\brozhodne(?:me)? (?:hned|na miste)\b|その場で(?:決|判断)|`+
		`\b(?:now|right away|immediately) (?:on the phone|on the line)\b|\bsofort am telefon\b|\btout de suite au telephone\b|\bahora mismo\b|`+
		`\bagora mesmo\b|\bokamzite\b|今すぐ|至急`,
)

// answersTitle is a meeting for questions and answers.
var answersTitle = phrases(`\bq ?(?:&|and|\+) ?a\b|\bfragerunde\b|\bquestions?[ -/]+(?:et )?reponses?\b|\bpreguntas y respuestas\b|` +
	`\bperguntas e respostas\b|\botazky a odpovedi\b|質疑応答`)

// askedSign is time for questions to those who tell.
var askedSign = phrases(`\b(?:then|followed by|time for|plus|and|afterwards?) (?:your |open |any |all )?(?:questions|q ?& ?a)\b(?: (?:by|` +
	`via) \w+)?|` +
	`\b(?:danach|dann|anschliessend|zeit fur|und) (?:eure |offene )?fragen\b|\bfragerunde\b|` +
	`\b(?:puis|suivi de|temps pour|et) (?:vos |les )?questions\b|\b(?:luego|despues|tiempo para|y) (?:vuestras |las )?preguntas\b|` +
	`\b(?:depois|seguido de|tempo para|e) (?:as )?(?:vossas )?perguntas\b|\b(?:pak|potom|prostor pro|a) (?:vase )?(?:dotazy|otazky)\b|質疑|質問タイム|` +
	`\banswers? (?:all |your |any )?questions\b|\bbeantwort\w+ (?:eure |alle |ihre )?fragen\b|\brepond\w* (?:a vos|aux|a toutes vos) questions\b|` +
	`\brespond\w+ (?:a )?(?:las |vuestras |as |vossas )?(?:preguntas|perguntas)\b|\bodpov\w+ na (?:vase )?(?:dotazy|otazky)\b`)

// treatSign is something to eat or drink: people come together for more than the
// news.
var treatSign = phrases(`\b(?:coffee|cake|drinks|pizza|beers?|breakfast|buffet|snacks|cookies|kaffee|kuchen|apero|umtrunk|brezeln|gateau|` +
	`croissants?|viennoiseries|galette|pastel|churros|bolo|kava|kolac\w*|chlebick\w*|obcerstveni)\b|ケーキ|コーヒー|軽食|お菓子`)

// exchangeSign is people who show their work, and what the others say to it.
var exchangeSign = phrases(`\bdemo(?:s|ed|nstrat\w+)?\b|\bvorfuhr\w+|\bshow ?(?:and|&|n) ?tell\b|\bdemostra\w+|\bukazk\w+|\bpredved\w+|` +
	`\bfeedback\b|\bdiscuss(?:ion|ions|ed|ing)?\b|\bcomments? welcome\b|` +
	`\bdiskut\w+|\bdiskussion\w*|\bdiscut\w+|\bdiscusion(?:es)?\b|\bdiscussoes\b|\bdiscussao\b|\bprodiskut\w+|\bdiskuse\b|デモ|実演|フィードバック|議論|討議|意見交換`)

// settlesSign is wording for what a round of reports is not: points that are
// decided, solved or ranked.
var settlesSign = phrases(
	// one point of today's is decided
	`\b(?:want|need|have) (?:this|it|to)[^.\n]{0,20}\b(?:decided?|settled?) today\b|\bto be decided today\b|\b(?:heute|`+
		`diesmal) (?:zu )?entscheid\w*\b|\ba (?:decider|trancher) aujourd'hui\b|`+
		`\b(?:a |hay que )?decidir hoy\b|\b(?:a )?decidir hoje\b|\b(?:rozhodnout|rozhodneme) dnes\b|\bdnes (?:rozhod\w+)\b|(?:今日|本日|今回|`+
		`今週)(?:中に)?決め(?:る|たい|ます)`,
	// the others do more than listen
	`\b(?:the others|the rest|everyone else|everybody else|the group|the team) (?:then |all )?(?:think|thinks|help|helps|advise|advises|react|`+
		`reacts|try|tries|discuss|discusses|`+
		`ask|asks|add|respond|respond with|build|improve|suggest|suggests)\b|`+
		`\b(?:die anderen|alle anderen|die gruppe|die runde|das team) (?:\p{L}+ )?(?:denken|denkt|helfen|hilft|beraten|berat|reagieren|reagiert|`+
		`fragen|fragt|diskutieren|diskutiert|erganzen|probieren)\b|`+
		`\b(?:les autres|le groupe|l'equipe) (?:aident?|reagit|reagissent|conseillent?|proposent?|discutent?|completent?|reflechi\w+)\b|`+
		`\b(?:los demas|las demas|el resto|el grupo) (?:ayudan?|reaccionan?|aconsejan?|preguntan?|proponen?|piensan?|debaten?)\b|`+
		`\b(?:os outros|os demais|o grupo|o resto) (?:ajudam?|reagem?|reage|aconselham?|perguntam?|propoem|pensam?|debatem?)\b|`+
		`\b(?:ostatni|skupina) (?:pomaha\w*|radi|reaguj\w+|pta\w* se|navrhuj\w+|premysl\w+|diskutuj\w+)\b|(?:他の人|ほかの人|他のメンバー|みんな)(?:が|`+
		`で)[^。]{0,10}(?:考え|助言|質問|意見|議論)`,
	// … mend it, or come to terms
	`\bwir (?:\p{L}+ ){0,3}(?:beheben|reparieren|korrigieren|verbessern|verhandeln|handeln|einigen|tauschen)\b|\b(?:beheben|reparieren|`+
		`korrigieren|verhandeln|einigen) wir\b|`+
		`\bon (?:negocie|repare|ajuste|se met d'accord|rectifie|ameliore)\b|\b(?:negociamos|arreglamos|ajustamos|nos ponemos de acuerdo|acertamos|`+
		`chegamos a acordo|consertamos)\b|`+
		`\b(?:domluvime se|upravime|vyjedname|spravime)\b|\b(?:are|is|get|gets) (?:agreed|negotiated|settled|fixed)\b|\b(?:the |a )?jury\b|`+
		`\b(?:le jury|el jurado|o juri|porota)\b|審査員|折り合い`,
	`\bwe (?:then |will |'ll )?(?:taste|pick|score|try|find|fix|cut|rank|correct|cluster|compare|rewrite|write|mark|look for|think|practise|`+
		`practice|negotiate|work (?:on|out)|decide|vote|solve|settle|prioriti[sz]e|negotiate|choose|agree on|re-?plan|assign|re-?score|re-?rank|`+
		`challenge|rebalance|shift)\b|\bthen (?:decide|vote|solve|settle|prioriti[sz]e|choose|agree)\b|`+
		`\bdecisions?(?: needed| to (?:take|make)| on| of the (?:day|week)|:)|\bto (?:be )?decided?\b|\bproblem[- ]solving\b|\b(?:root cause|`+
		`five whys|5 whys)\b|\b(?:the others|everyone else|the group|the rest of us|the jury|the panel|the consultant) (?:then )?(?:asks?|`+
		`comments?|responds?|reacts?|corrects?|marks?|judges?|scores?|says?|challenges?|questions?|guess\w*)\b|\b(?:die anderen|die gruppe|`+
		`alle anderen) (?:sagen|fragen|kommentieren|bewerten|reagieren|raten)\b|\bles autres (?:relisent|commentent|reagissent|questionnent|`+
		`notent|repondent|disent)\b|\b(?:los demas|el resto|os outros|o resto) (?:opinan?|comentan?|preguntan?|puntuan?|comentam?|perguntam?|`+
		`opinam?)\b|\bostatni (?:rikaji|reknou|komentuji|hodnoti|se ptaji)\b|\bgo/no-?go\b|\bwho (?:takes|covers|swaps|steps in)\b`,
	`\b(?:suchen|finden|verkosten|bewerten|probieren|streichen|schieben|kurzen|uben|entscheiden|beschliessen|losen|klaren|priorisieren|`+
		`vereinbaren) wir\b|\bwir (?:\w+ ){0,4}(?:suchen|finden|verkosten|bewerten|probieren|streichen|schieben|kurzen|uben|entscheiden|`+
		`beschliessen|priorisieren|stimmen ab|losen)\b|\bursachen?\b|\b(?:entscheidung|beschluss)\w*\b|`+
		`\bproblemlosung\w*|\bwer (?:springt ein|ubernimmt|tauscht)\b`,
	`\bon (?:regle|cherche|goute|coupe|corrige|essaie|reflechit|decide|tranche|vote|arbitre|resout|priorise|choisit)\b|\bnous (?:decidons|`+
		`votons|arbitrons|tranchons)\b|\b(?:decisions?|arbitrages?) (?:a prendre|du jour|sur)\b|\bqui remplace\b`,
	`\b(?:pensamos|buscamos|puntuamos|probamos|corregimos|montamos|procuramos|provamos|corrigimos|escolhemos|decidimos|votamos|resolvemos|`+
		`priorizamos|elegimos|acordamos|decidir|resolver)\b|\bcausas? raiz\b|\b(?:toma de decisiones|decisiones)\b|\bquien (?:cubre|sustituye)\b|`+
		`\b(?:tomada de decisao|decisoes)\b|\bquem (?:cobre|substitui)\b`,
	`\b(?:hledame|vybereme|ochutname|opravime|sestavime|najdeme|rozhodneme|odhlasujeme|vyresime|dohodneme|urcime)\b|\brozhodnuti\b|`+
		`\bkdo (?:zaskoci|prevezme|prohodi)\b|(?:を|は|で)(?:決め|決定し|議決|採決|解決し)(?:る|ます|たい)|優先順位|原因(?:を|候補)|選び(?:ます|ましょう)|考えます|対策を(?:検討|協議|決)`,
)

// checkLive is a guard: the text says why it must be live, and doesn't offer
// writing itself.
func checkLive(m *meeting) Finding {
	if m.signs.offersWriting.found() {
		return Finding{}
	}
	return m.signs.live.finding("the text says what must be done together")
}

// checkGathering is a guard: there is something to eat or drink.
func checkGathering(m *meeting) Finding {
	if m.writes() {
		return Finding{}
	}
	return m.signs.treats.finding("there is something to eat or drink")
}
