package audit

import (
	"strings"
)

// sign is a wording that was found, and where.
type sign struct {
	quote   string
	inTitle bool
}

func (s sign) found() bool { return s.quote != "" }

// signs are what title and description say about how a meeting works, read
// once and used by rules and guards.
type signs struct {
	statutory, safety, presence, hold sign // live contact is the point
	live                              sign // it says what must be done together
	treats                            sign // there is something to eat or drink
	exchange                          sign // people show their work, or discuss
	settles                           sign // points are decided or solved
	collects                          sign // it only collects what could be sent
	reads                             sign // a text at hand is read part by part
	told                              sign // it only tells what could be read
	toldOutright                      bool // and says so itself
	exception                         sign // only what is off is talked about
	readOut                           sign // everybody reports, or item by item
	offersWriting                     sign // the text itself says that writing would do
	mailThread                        sign // a forwarded mail that was made a meeting
	changes                           sign // what changes is written down
	asks                              sign // the organizer needs answers to what is listed
	approval                          sign // a yes or no on a document
	limits                            sign // fewer people would do, or less often
	shorter                           sign // it seldom takes its time
	itemwise                          bool // readOut is item by item, or a board
	documents                         int
	askedByName                       int // questions to people by name
}

// Patterns over folded text, in seven languages.
var (
	statutorySign = phrases(`\b(?:betriebsrat\w*|br-sitzung|betriebsversammlung|gesellschafterversammlung|hauptversammlung|aufsichtsrat\w*|` +
		`vorstandssitzung|works council|trade union|shareholders?'? meeting|annual general meeting|agm|egm|board meeting|` +
		`board of (?:directors|trustees)|statutory|public hearing|comite social et economique|reunion (?:du )?cse|conseil d'administration|` +
		`assemblee generale|comite de empresa|junta (?:general|directiva|de accionistas)|consejo de administracion|asamblea general|patronato|` +
		`assembleia (?:geral|municipal)|conselho (?:fiscal|de administracao|geral)|plenario municipal|claustro|junta (?:de facultad|de personal)|consejo (?:de departamento|escolar)|` +
		`personalrat\w*|personalversammlung|schulkonferenz|gemeinderat\w*|stadtrat\w*|kreistag|council meeting|parish council|school governors|governing body|conseil (?:municipal|d'ecole|syndical|communautaire)|zastupitelstvo|skolska rada|valna hromada|predstavenstvo|dozorci rada|spravni rada|odborova organizace)\b|株主総会|` +
		`取締役会|理事会|監査役会|労使協議|団体交渉|評議会|教授会|安全衛生委員会|公聴会`)
	// quorumSign is the form itself, wherever it stands.
	quorumSign = phrases(`\b(?:quorum|quorate|proxy (?:vote|votes|voting|form)|minutes of the (?:last|previous) meeting (?:are|to be) approved|matters arising|beschlussfahig\w*|stimmrecht\w*|ordnungsgemasse? (?:einladung|ladung)|` +
		`voto delegado|acta anterior|ruegos y preguntas|primera convocatoria|segunda convocatoria|proces-verbal de la (?:seance|reunion) precedente|voix deliberative|procuration|ata (?:da reuniao )?anterior|` +
		`segunda convocacao|voto de qualidade|usnasenischopn\w*|plna moc)\b|定足数|議決権|委任状`)
	safetySign = phrases(`\w*unterweisung\b|\b(?:safety (?:briefing|talk|induction|training|drill|moment|stand-?down|brief)|tailboard|pre-?(?:task|job|shift) brief\w*|shift brief\w*|fire safety|evakuierung\w*|brandschutz\w*|exercice incendie|(?:quart d'heure|minute) securite|charla de (?:prevencion|cinco minutos)|evacuacion|` +
		`integracao de seguranca|toolbox talks?|fire drill|evacuation|` +
		`arbeitssicherheit|sicherheitsbelehrung|raumungsubung|causerie (?:securite)?|formation securite|consignes de securite|exercice d'evacuation|` +
		`charla de seguridad|simulacro|prevencion de riesgos|treinamento de seguranca|dialogo diario de seguranca|dds|cipa|bozp|pozarni|` +
		`bezpecnostni skoleni|(?:shift|night|day|morning|evening) (?:handover|change|handoff)|dienstwechsel|schichtwechsel|transmissions (?:du matin|du soir|de nuit|ide)|passage de consignes|entrega de turno|pase de (?:turno|guardia|visita)|passagem de servico|predani sluzby|predavka smeny|(?:ward|nursing|clinical) handover|schichtubergabe|dienstubergabe|passation d'equipe|` +
		`releve d'equipe|relevo de turno|cambio de turno|troca de turno|passagem de turno|predani smeny)\b|安全(?:教育|朝礼|講習|衛生|大会)|避難訓練|` +
		`防災訓練|申し送り|引き?継ぎ(?:ミーティング|打合せ)|ky活動|kyt|危険予知|始業前点検`)
	presenceSign = phrases(`\w*(?:rundgang|begehung)\b|\b(?:walk-?(?:round|around|through)s? (?:of|the|on)|walkaround|walkround|gemba(?: walk)?|` +
		`site (?:visit|walk|tour|inspection)|plant (?:visit|walk|tour)|floor walk|visite (?:terrain|de chantier|d'usine|de site|du site)|` +
		`tournee terrain|visita (?:a|de|tecnica) ?(?:la )?(?:obra|planta|campo|fabrica)|ronda de|recorrido|vistoria|pochuzk\w+|obhlidk\w+|prohlidk\w+|` +
		`kontrolni den|ward rounds?|store walk|filialrundgang|visite medicale au lit|obchuzk\w+|vizita|pase de sala|visita de (?:obra|sala))\b|巡回|巡視|現場(?:確認|視察|パトロール|巡り)|見学|立ち会い|立会|回診|パトロール`)
	holdSign = phrases(`^[^\pL]*(?:hold|save the date|tentative|placeholder|platzhalter|reserviert|terminblocker|reservation?|option|provisional|` +
		`a confirmer|por confirmar|reserva|a confirmar|predbezne|drzime)\b|^[^\pL]*仮(?:押さえ|予約|予定)?`)

	exceptionSign = phrases(`\b(?:only|just) (?:talk about |discuss |speak about |cover |go through |mention )?(?:the )?(?:reds?|exceptions?|` +
		`blockers?|problems?|issues?|deviations?|outliers?|what(?:'s| is) (?:stuck|off|red|broken|blocked))\b|\bby exception\b|\bnothing (?:red|new|` +
		`to report|to say)\b[^.]{0,30}\b(?:skip|silent|silence|no need|don't|short)|\bno news\b|\b(?:only|just) (?:the )?(?:open|critical|new|red|` +
		`urgent) (?:issues?|items?|points?|incidents?|faults?|tickets?|cases?|ones|alarms?|orders?)\b|\bnur (?:die |noch )?(?:rote[ns]?|offene|` +
		`kritische|neue|dringende|abweichungen|ausnahmen|probleme|storungen|was (?:klemmt|brennt|hakt|nicht))|\bwer nix\w*\b|\b(?:seulement|` +
		`uniquement|que) (?:les )?(?:rouges?|ecarts|points? (?:rouges?|bloquants?)|blocages|problemes)|\bsolo (?:los |las |lo )?(?:rojos?|bloqueos|` +
		`desviaciones|excepciones|incidencias|problemas|que (?:esta|no))|\b(?:so|apenas|somente) (?:os |as |o )?(?:vermelhos?|bloqueios|desvios|` +
		`excecoes|problemas|que (?:travou|esta))|\bjen (?:cervene|problemy|odchylky|vyjimky|co (?:hori|stoji))|(?:赤|異常|課題|例外|遅れ|` +
		`問題(?:のある)?(?:点|もの)?)(?:信号)?(?:のみ|だけ)`)
	readOutSign = phrases(
		`\b(?:each|every) (?:\w+,? |\([^)]{0,80}\),? ){1,5}?(?:tells?|reports?|shares?|gives?|presents?|gets?|reads? (?:out|its|their|his|her)|goes|updates?|says?|names?|`+
			`shows?|runs through|walks through|minutes?|min)\b|\b(?:everyone|everybody|we each|all teams|all leads|owners?|`+
			`leads)\b[^.,:]{0,40}? (?:tells?|reports?|shares?|gives?|presents?|says?|reads? (?:out|its|their|his|her)|updates?|names?)\b`,
		`\b(?:is|are) read (?:out )?(?:in|at|during) the (?:meeting|session|call)\b|\bread(?:s|ing)?(?: out|`+
			` through)? (?:(?:the|your|their|our|his|her|its) )?(?:\w+ )?(?:numbers|figures|status|slides?|reports?|kpis?)\b|\b(?:go(?:es|ing)?|`+
			`went) (?:a)?round\b|\ba?round the (?:table|room|virtual)\b|\bround.?robin\b|\bwhat (?:you|we|i|everybody|everyone)(?:'ve)? (?:did|done|`+
			`finished|shipped)\b|\bwhat (?:everybody|everyone|the others?)(?: else)? (?:is|are) (?:up to|doing|working on)\b`,
		`\bjede[rsnm]? (?:\p{L}+,? |\([^)]{0,80}\),? ){0,4}?(?:berichtet|tragt|stellt|erzahlt|meldet|liest|nennt|sagt|gibt|zeigt|fasst|kurz)\b|`+
			`\balle (?:\p{L}+ ){0,2}(?:lesen|berichten|stellen|erzahlen|melden|nennen|sagen)\b|\breihum\b|\bvorlesen\b|\bwird (?:im termin |`+
			`in der sitzung )?(?:vorgelesen|verlesen)\b`,
		`\btour de table\b|\bfai\w+ (?:le|un) tour\b|\bchacune? (?:(?:a son tour|brievement) )?(?:raconte|presente|dit|fait|donne|lit|partage|expose|`+
			`annonce|resume)|\bchaque (?:\p{L}+,? |\([^)]{0,80}\),? ){1,4}?(?:raconte|presente|dit|fait|donne|lit|partage|expose|annonce|resume)\b|`+
			`\ba tour de role\b|\b(?:est|sont) lue?s? en (?:seance|reunion)\b`,
		`\bcada (?:\p{L}+,? |\([^)]{0,80}\),? ){1,4}?(?:cuenta|presenta|informa|comparte|explica|lee|dice|comenta|ensena|expone|reporta|resume|`+
			`muestra|apresenta|conta|fala|le|passa|atualiza|mostra|relata|diz)\b|\btod[oa]s (?:cuentan|presentan|informan|apresentam|contam|`+
			`informam)\b|\b(?:ronda|rodada) (?:de|por)\b|\bpor turnos\b`,
		`\bkazd[yaeou]\w* (?:\p{L}+,? |\([^)]{0,80}\),? ){0,4}?(?:rekne|rika|projde|shrne|predstavi|precte|nahlasi|hlasi|ukaze|popise)\b|`+
			`\bvsichni (?:reknou|nahlasi|predstavi)\b|\bkolecko\b`,
		`\b(?:reports?|updates?) from (?:the |all |each )?(?:groups?|teams?|branches|departments?|sites?|leads|regions|areas|units)\b|`+
			`\bberichte? (?:aus|der|von) (?:den |allen |der )?(?:gruppen|teams|filialen|abteilungen|bereiche\w*|standorte\w*|leitungen)\b|`+
			`\b(?:rapports?|retours?|nouvelles) des (?:groupes|equipes|services|sites|secteurs|agences)\b|\b(?:informes?|novedades) de (?:los |`+
			`las )?(?:grupos|equipos|areas|tiendas|departamentos|sedes)\b|\b(?:relatos?|informes?) d[oa]s (?:grupos|equipes|areas|lojas|setores)\b|`+
			`\b(?:zpravy|hlaseni) (?:z|ze|od) (?:skupin|tymu|oddeleni|pobocek|useku)\b`,
		`\b\d{1,2} ?(?:min\w*|m|') (?:per|pro|je|par|por|na|za) (?:team|group|department|person|site|branch|lead|area|store|shop|region|country|`+
			`gruppe|abteilung|bereich|filiale|standort|kopf|nase|equipe|groupe|service|secteur|personne|site|equipo|grupo|area|persona|tienda|`+
			`departamento|sede|servico|pessoa|loja|setor|tym|skupinu|oddeleni|osobu|pobocku|usek)\b`,
		`\b(?:each|every|jede[rs]?|chaque|chacune?|cada|kazd[yae]) \p{L}{3,}(?: \p{L}+){0,2}:? \d{1,2} ?(?:min\w*|m\b|')`,
		`各[^、。\s]{1,8}\d+分|順番に(?:報告|共有|発表|話)|(?:各[^\s、。が]{0,8}|全員|それぞれ|一人ひとり)(?:が|は|より|から|で)?[^。]{0,25}(?:報告|`+
			`共有|発表|読み上げ|説明)|(?:数字|数値|進捗)(?:の|を)?(?:読み上げ|報告)|一人(?:ずつ|\d+分)`,
		`\b(?:yesterday|gestern|hier|ayer|ontem|vcera)\b.{0,60}\b(?:today|heute|aujourd'hui|hoy|hoje|dnes)\b|昨日.{0,60}今日`,
	)

	offersSign = phrases(`\b(?:by|via|in) (?:e-?mail|mail|writing)\b,? (?:is|works|would be|will do)\b|\bone line (?:each )?is (?:enough|fine)\b|` +
		`\b(?:als antwort|antwort\w*|per mail|schriftlich)\b[^.]{0,40}\b(?:sag ich|sage ich|absag\w*|reicht|genugt)\b|\bpar (?:retour de )?(?:mail|` +
		`courriel|ecrit)\b[^.]{0,30}\b(?:me va|suffit|convient|c'est (?:bon|parfait))|\bpor (?:correo|mail|escrito)\b[^.]{0,30}\b(?:me vale|basta|` +
		`me sirve)\b|\bpor (?:e-?mail|escrito)\b[^.]{0,30}\b(?:serve|chega|basta)\b|\b(?:mailem|e-?mailem|pisemne)\b[^.]{0,30}\b(?:bude stacit|` +
		`staci)\b|\b(?:finish|settle|close|complete|continue|answer|reply|respond|rest|remaining|leftovers?|otherwise)\b[^.]{0,50}\b(?:in writing|` +
		`by e-?mail|over e-?mail|asynchronously|async)\b|\b(?:if|once|wenn|falls|sobald|si|se|caso|pokud|kdyz|` +
		`jestli)\b[^.]{0,70}\b(?:writ(?:e|es|ten)|in writing|by e-?mail|per mail|par mail|por correo|por e-?mail|mailem|answers?|answered|` +
		`repl(?:y|ies|ied)|schreib\w*|antwort\w*|schriftlich|ecri\w*|repond\w*|escrib\w*|respond\w*|contest\w*|escrev\w*|escrit\w*|napis\w*|odpov\w*|` +
		`pisemne)\b[^.]{0,80}\b(?:no need|don't need|needn't|won't need|not needed|skip|cancel\w*|drop|brauchen wir|entfallt|sparen wir|ausfallen|` +
		`absagen|pas besoin|inutile|annul\w*|on saute|no hace falta|no necesit\w*|sin reunion|nao precis\w*|dispens\w*|neni potreba|nepotreb\w*|` +
		`zrus\w*|odpad\w*)|\b(?:schriftlich|per mail|par ecrit|par mail|por escrito|por correo|por e-?mail|pisemne|mailem)\b[^.]{0,40}\b(?:fertig|` +
		`klaren|erledigen|weiter|abschliessen|reicht|termin\w*|finir|regler|suffi\w*|continu\w*|cerr\w*|basta|conclu\w*|dokonc\w*|staci)|\b(?:fertig|` +
		`klaren|erledigen|beenden|termine|terminer|finit|finir|regle|acab\w*|termin\w*|cerr\w*|resolv\w*|conclu\w*|dokonc\w*|` +
		`doresi\w*)\b[^.]{0,40}\b(?:schriftlich|per mail|par ecrit|par mail|por escrito|por correo|por e-?mail|pisemne|mailem)\b|(?:書面|メール|` +
		`チャット|テキスト|コメント)(?:上)?で[^。]{0,20}(?:回答|返信|済|完結|終わ|決め|続け)[^。]{0,30}|(?:回答|返信|記入)(?:いただけれ|がそろ|が揃|` +
		`が集ま|で済)[^。]{0,25}(?:中止|不要|なし|やらない|開催しません)`)
	changeSign = phrases(`\b(?:as of|effective|starting|from) [^.]{0,60}\b(?:replaces?|chang\w+|appl(?:y|ies)|new|polic(?:y|ies))|` +
		`\bnew (?:\w+ ){0,3}(?:policy|policies|rules?|process|guideline|procedure)s?\b|\b(?:main|key) changes\b|\b(?:a partir de|desde|ab|ab dem|` +
		`a partir du|des le|od|from|starting|as of)\b[^.]{0,40}\b(?:cambia\w*|mudam?|andern|andert|change(?:nt|s)?|gilt|gelten|meni|plati|rige\w*|` +
		`appl(?:y|ies))\b|\bcomes? into (?:force|effect)\b|\bandert sich\b|\btritt in kraft\b|\bneue[rns]? (?:\w+)?(?:richtlinie|regelung|prozess|` +
		`ordnung|vorgabe)\w*|\bentre en vigueur\b|\bnouvel(?:le|les|s)? (?:\w+ )?(?:politique|procedure|regles?|charte)\b|\bentra en vigor\b|` +
		`\bnuev[oa]s? (?:\w+ )?(?:politica|norma|procedimiento|proceso)s?\b|\bentra em vigor\b|\bnov[oa]s? (?:\w+ )?(?:politica|regra|procedimento|` +
		`processo|norma)s?\b|\bvstupuje v platnost\b|\bnov(?:a|e|y) (?:smernice|pravidla|postup)\b|変更(?:点|になります|のお知らせ)|施行|改定|` +
		`新(?:制度|ルール|規程|方針)`)
	// changeTitle names a change.
	changeTitle = phrases(`\b(?:new|changes?|changed|relocation|moving|rollout|introduction|neu\p{L}*|anderung\w*|umstellung|umzug|einfuhrung|wechsel|` +
		`nouve\p{L}+|changement\w*|demenagement|nuev\w+|cambios?|mudanza|traslado|nov[oa]s?|mudancas?|alterac\w+|nov[yaei]|zmen\w+|stehovani|zavedeni|` +
		`prechod)\b|新|変更|移転|導入|切替|お知らせ`)
	// approvalSign is a yes or no; with a document it can be given in writing.
	approvalSign = phrases(`\b(?:approve|approval|sign.?off|reject|freigabe|freigeben|genehmig\w+|abnicken|validation|valider|bon a tirer|aprobar|` +
		`aprobacion|visto bueno|aprovar|aprovacao|schvalit|schvaleni)\b|承認|決裁|稟議`)
	needSign = phrases(`\bplease (?:send|tell|give) me\b|\bbitte (?:schickt|sagt|gebt|nennt) mir\b|\bmerci de m'(?:envoyer|indiquer|donner)\b|` +
		`\b(?:enviadme|mandadme|decidme)\b|\b(?:enviem|mandem)(?:-me| para mim)\b|\bposlete mi\b|お送りください|\bneed(?:s|` +
		`ed)?\b[^.\n]{0,40}\bfrom (?:you|each|every|all)\b|\bbrauch\w*\b[^\n]{0,40}\bvon (?:euch|jede\w*|allen|ihnen)\b|` +
		`\bnecesit\w+\b[^.\n]{0,40}\bde (?:cada|vosotros|todos|ustedes)\b|\bprecis\w+\b[^.\n]{0,40}\bde (?:cada|voces|todos)\b|` +
		`\bpotrebuj\w+\b[^.\n]{0,40}\bod (?:vas|kazde\w*|vsech)\b|\b(?:i|we)(?: still)? need(?: to know| your| from you| an answer)?\b[^.]{0,60}:|` +
		`\bbefore (?:i|we) (?:place|order|send|sign|submit|book|reply|answer|publish|print)\b|\b(?:fehlt|fehlen) mir\b|\bbrauche ich\b|` +
		`\b(?:fill (?:in|out)|complete|answer) (?:the|this|their) (?:questionnaire|survey|return)\b|\b(?:fragebogen|erhebungsbogen)\b|\bquestionnaire\b|\bcuestionario\b|\bquestionario\b|\bdotaznik\b|アンケート|` +
		`\bich brauche\b|\bvon euch brauche\b|\bil me (?:faut|manque)\b|\bj'ai besoin\b|\bme falta\w*\b|\bnecesito\b|\bpreciso (?:de |saber)|` +
		`\bfalta-me\b|\bpotrebuju?\b|\bchybi mi\b|教えてください|ご回答(?:ください|をお願い)`)
	yesNoSign = phrases(`\byes (?:or|/) ?(?:a )?no\b|\byes/no\b|\by ?/ ?n\b|\bj(?:a)? ?(?:/|oder) ?(?:ein )?n(?:ein)?\b|\boui ?(?:ou|` +
		`/) ?(?:un )?non\b|\bsi ?(?:o|/) ?(?:un )?no\b|\bsim ?(?:ou|/) ?(?:um )?nao\b|\bano ?(?:nebo|ci|/) ?ne\b|可否|はい・いいえ`)
	limitSign = phrases(`\bonly (?:those|people|whoever|anyone|anybody)\b[^.]{0,60}\b(?:needs?|has|have|must|should|required)\b|` +
		`\bonly (?:really )?(?:needs?|ha(?:ve|s)) to (?:be (?:there|here|in)|come|stay|attend|join)\b|\b(?:dabei sein|kommen|teilnehmen) muss nur\b|` +
		`\bnur wer [^.]{0,40}\b(?:muss|braucht)\b|\bmuss nur (?:kommen|dabei sein),? wer\b|\b(?:seuls|seules|uniquement) (?:ceux|celles|` +
		`les) [^.]{0,40}\b(?:doivent|besoin)\b|\bsolo (?:hace falta|tienen? que (?:estar|venir)|necesitan? (?:estar|venir))\b|\b(?:so|` +
		`apenas) (?:precisam?|quem tem)\b[^.]{0,30}\b(?:vir|estar|participar)\b|\b(?:staci|musi byt) jen\b|(?:該当者|担当者|関係者)のみ(?:参加|出席)|` +
		`\b(?:limit|restrict|keep) (?:the )?(?:participation|attendance|participants|attendees|numbers?|delegations?|it) to\b|\b(?:max(?:imum)?|` +
		`at most|no more than|only|up to) (?:\w+ )?(?:\d+|one|two|three) (?:people|persons?|participants?|attendees|representatives?)?\s?(?:per|` +
		`from each|each)\b|\b(?:hochstens|maximal|nur) (?:\w+ )?(?:\d|eine|zwei|drei)\w* (?:person\w*|teilnehmer\w*|vertreter\w*)? ?(?:pro|je)\b|` +
		`\b(?:maximum|au plus) (?:\d|un|deux|trois) \w* ?(?:par)\b|\b(?:maximo|como mucho|no maximo) (?:de )?(?:\d|un[oa]?|dos|tres|dois|` +
		`tres) \w* ?(?:por)\b|\b(?:nejvyse|maximalne) \d \w+ (?:za|z)\b|各(?:社|部|チーム)\d名(?:まで|以内)`)
	// shorterSign says that the hour is seldom used.
	shorterSign = phrases(`\b(?:usually|normally|mostly|in practice|most (?:weeks|days|times))\b[^.]{0,40}\b(?:done|finish\w*|over|through|take[sn]?|` +
		`need)\b[^.]{0,20}\b\d+|\b(?:meist\w*|normalerweise|in der regel|oft)\b[^.]{0,40}\b\d+ ?(?:min\w*|')[^.]{0,20}\b(?:fertig|durch|vorbei)\b|` +
		`\b(?:d'habitude|en general|souvent|normalement)\b[^.]{0,40}\b(?:en|au bout de) \d+ ?min|\b(?:normalmente|suele|solemos|casi siempre|` +
		`costuma\w*|geralmente)\b[^.]{0,40}\b(?:en|em|a los|aos) \d+ ?min|\b(?:obvykle|vetsinou)\b[^.]{0,40}\b(?:za|po) \d+ ?min|(?:いつも|普段|` +
		`だいたい)[^。]{0,15}\d+分[^。]{0,10}(?:終わ|済)`)
	threadTitle = phrases(`^(?:(?:wg|fw|fwd|aw|re|tr|rv|enc|res|sv|vs|pd|転送)\s?[:：] ?)+`)
)

// readSigns reads a title and a cleaned description.
func readSigns(title string, text Description, agenda agendaReading, names []string, attachments int) signs {
	documents := attachments + len(text.Links)
	t, d := fold(capped(title, 500)), fold(withoutAddresses(capped(text.Text, 8<<10)))
	either := func(p *pattern) sign {
		if q := p.FindString(t); q != "" {
			return sign{clip(q, 60), true}
		}
		return sign{clip(p.FindString(d), 60), false}
	}
	below := func(p *pattern) sign { return sign{clip(p.FindString(d), 80), false} }
	s := signs{
		statutory: orIn(either(statutorySign), quorumSign, d), safety: either(safetySign),
		presence:  sign{clip(presenceSign.FindString(t), 60), true},
		hold:      sign{clip(holdSign.FindString(t), 40), true},
		exception: below(exceptionSign), readOut: below(readOutSign), offersWriting: below(offersSign),
		changes: either(changeSign), askedByName: askedByName(agenda.Items, names),
		limits: below(limitSign), shorter: below(shorterSign), documents: documents,
		live: either(liveSign), treats: below(treatSign), exchange: either(exchangeSign), settles: below(settlesSign),
		collects: collected(d, documents), reads: readThrough(d, documents),
	}
	if q := answersTitle.FindString(t); q != "" && !s.live.found() {
		s.live = sign{clip(q, 60), true}
	}
	if !s.limits.found() {
		s.limits = smaller(d)
	}
	if !s.limits.found() { // else those who only listen are the ones who needn't come
		s.told, s.toldOutright = onlyTold(d)
	}
	if !s.readOut.found() {
		s.readOut = roundOfReports(t, d, agenda.Items)
	}
	if q := changeTitle.FindString(t); q != "" && !s.changes.found() {
		s.changes = sign{clip(q, 60), true}
	}
	if documents > 0 {
		s.approval = sign{clip(approvalSign.FindString(t), 60), true}
	}
	answerable := len(agenda.Items) >= 2 && agenda.Questions >= 2 || itemsByName(agenda.Items, names) >= 2 || nameTags(capped(text.Text, 8<<10)) >= 2 || yesNoSign.MatchString(d)
	if q := needSign.FindString(d); q != "" && answerable {
		s.asks = sign{clip(q, 60), false}
	}
	if q := threadTitle.FindString(t); q != "" && quotesMail(text.Removed) {
		s.mailThread = sign{strings.TrimSpace(q), true}
	}
	if !s.readOut.found() {
		s.readOut = rowByRow(d)
		s.itemwise = s.readOut.found()
	}
	return s
}

// rowByRow is a board, a list or a sheet that is gone through.
func rowByRow(d string) sign {
	for _, l := range sentences(d) {
		if itemwise(l) || boardSign.MatchString(l) {
			return sign{clip(l, 80), false}
		}
	}
	return sign{}
}

// orIn is a sign, or what a pattern finds in a description.
func orIn(s sign, p *pattern, d string) sign {
	if s.found() {
		return s
	}
	return sign{clip(p.FindString(d), 60), false}
}

// quotesMail says whether an older mail was taken out.
func quotesMail(removed []string) bool {
	for _, r := range removed {
		first, _, _ := strings.Cut(r, "\n")
		if quoted.MatchString(first) || header.MatchString(strings.TrimLeft(first, "> ")) || forwarded.MatchString(first) || wrote.MatchString(first) {
			return true
		}
	}
	return false
}

// askedByName counts points that put a question or a task to somebody: "@Eva: …?"
// or a guest's name in front.
func askedByName(points, names []string) int {
	first := map[string]bool{}
	for _, n := range names {
		for _, w := range wordsOf(n) {
			first[w.folded] = true
		}
	}
	n := 0
	for _, p := range points {
		before, after, ok := strings.Cut(p, ":")
		who := wordsOf(strings.TrimPrefix(before, "@"))
		if !ok || len(who) == 0 || len(who) > 3 || len(strings.Fields(after)) < 2 {
			continue
		}
		if strings.HasPrefix(p, "@") || first[who[0].folded] && strings.ContainsAny(after, "?？") {
			n++
		}
	}
	return n
}

// itemsByName counts points that give a guest something to answer: their name
// in front, behind or in brackets.
func itemsByName(points, names []string) int {
	guests := firstNames(names)
	n := 0
	for _, p := range points {
		words := wordsOf(p)
		if len(words) >= 3 && (guests[words[0].folded] || guests[words[len(words)-1].folded] || namedPart(p, guests)) {
			n++
		}
	}
	return n
}
