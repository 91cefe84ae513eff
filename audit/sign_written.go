package audit

// Wording by which an invitation itself says that writing would do, or has begun
// to: an offer, answers that are needed, a yes or no, a change that is told, a
// forwarded mail.
var (
	offersSign = phrases(`\b(?:who(?:ever)?|anyone who|if you) (?:mails?|e-?mails?|writes?|sends?|answers?|repl(?:y|ies)) (?:to )?(?:me |us |it |` +
		`them )?(?:before|beforehand|by|in advance|first|earlier)\b[^.]{0,40}\b(?:needn't|need not|doesn't (?:have|need)|don't (?:have|need)|` +
		`can stay|is excused|are excused|can skip)\b|` +
		`\bwer (?:mir |uns |es )?(?:vorher|vorab|bis \p{L}+) (?:mailt|schreibt|antwortet|schickt)\b[^.]{0,30}\b(?:braucht|muss|ist)\b|\bwer (?:mir|` +
		`uns) (?:vorher|vorab)[^.]{0,20}\bnicht (?:zu )?kommen\b|` +
		`\b(?:ceux|celui|celle|celles) qui (?:m'ecri\w+|me repond\w+|repond\w+|envoi\w+) (?:avant|d'ici)[^.]{0,40}\b(?:n'ont pas besoin|` +
		`n'a pas besoin|dispense\w*|inutile)\b|` +
		`\bquien (?:me |nos |lo )?(?:escriba|conteste|responda|mande) (?:antes|por correo)[^.]{0,40}\bno (?:hace falta|tiene que|necesita)\b|` +
		`\bquem (?:me |nos |o )?(?:escrever|responder|mandar|enviar) (?:antes|por mail)[^.]{0,40}\b(?:nao precisa|escusa|esta dispensad\w)\b|` +
		`\bkdo (?:mi |to |nam )?(?:predem |driv |drive )?(?:napise|posle|odpovi|odepise)[^.]{0,30}\b(?:nemusi|nemusite|chodit)\b|(?:事前に|先に)(?:メール|返信|` +
		`回答)(?:いただい|して)[^。]{0,12}(?:欠席|参加不要|出席不要|来なくて)|` +
		`\b(?:by|via|in) (?:e-?mail|mail|writing)\b,? (?:is|works|would be|will do)\b|\bone line (?:each )?is (?:enough|fine)\b|` +
		`\b(?:als antwort|antwort\w*|per mail|schriftlich)\b[^.]{0,40}\b(?:sag ich|sage ich|absag\w*|reicht|genugt)\b|\bpar (?:retour de )?(?:mail|` +
		`courriel|ecrit)\b[^.]{0,30}\b(?:me va|suffit|convient|c'est (?:bon|parfait))|\bpor (?:correo|mail|escrito)\b[^.]{0,30}\b(?:me vale|basta|` +
		`me sirve)\b|\bpor (?:e-?mail|escrito)\b[^.]{0,30}\b(?:serve|chega|basta)\b|\b(?:mailem|e-?mailem|pisemne)\b[^.]{0,30}\b(?:bude stacit|` +
		`staci)\b|\b(?:finish|settle|close|complete|continue|answer|reply|respond|rest|remaining|leftovers?|otherwise)\b[^.]{0,50}\b(?:in writing|` +
		`by e-?mail|over e-?mail|asynchronously|async)\b|\b(?:if|once|wenn|falls|sobald|si|se|caso|pokud|kdyz|` +
		`jestli)\b[^.]{0,70}\b(?:writ(?:e|es|ten)|in writing|by e-?mail|per mail|par mail|por correo|por e-?mail|mailem|answers?|answered|` +
		`repl(?:y|ies|ied)|schreib\w*|antwort\w*|schriftlich|ecri\w*|repond\w*|escrib\w*|respond\w*|contest\w*|escrev\w*|escrit\w*|napis\w*|` +
		`odpov\w*|` +
		`pisemne)\b[^.]{0,80}\b(?:no need|don't need|needn't|won't need|not needed|skip|cancel\w*|drop|brauchen wir|entfallt|sparen wir|ausfallen|` +
		`absagen|pas besoin|inutile|annul\w*|on saute|no hace falta|no necesit\w*|sin reunion|nao precis\w*|dispens\w*|neni potreba|nepotreb\w*|` +
		`zrus\w*|odpad\w*)|\b(?:schriftlich|per mail|par ecrit|par mail|por escrito|por correo|por e-?mail|pisemne|mailem)\b[^.]{0,40}\b(?:fertig|` +
		`klaren|erledigen|weiter|abschliessen|reicht|termin\w*|finir|regler|suffi\w*|continu\w*|cerr\w*|basta|conclu\w*|dokonc\w*|staci)|` +
		`\b(?:fertig|` +
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
	changeTitle = phrases(`\b(?:new|changes?|changed|relocation|moving|rollout|introduction|neu\p{L}*|anderung\w*|umstellung|umzug|einfuhrung|` +
		`wechsel|` +
		`nouve\p{L}+|changement\w*|demenagement|nuev\w+|cambios?|mudanza|traslado|nov[oa]s?|mudancas?|alterac\w+|nov[yaei]|zmen\w+|stehovani|` +
		`zavedeni|` +
		`prechod)\b|新|変更|移転|導入|切替|お知らせ`)
	// approvalSign is a yes or no; with a document it can be given in writing.
	approvalSign = phrases(`\bok(?:ay)? or not(?: ok(?:ay)?)?\b|\bok oder nicht\b|\bok ou (?:pas|non|nao)\b|\bok o no\b|\bok nebo ne\b|(?:ok|` +
		`OK)か(?:どうか|ng)|` +
		`\b(?:approve|approval|sign.?off|reject|freigabe|freigeben|genehmig\w+|abnicken|validation|valider|bon a tirer|aprobar|` +
		`aprobacion|visto bueno|aprovar|aprovacao|schvalit|schvaleni)\b|承認|決裁|稟議`)
	needSign = phrases(`\bplease (?:send|tell|give) me\b|\bbitte (?:schickt|sagt|gebt|nennt) mir\b|\bmerci de m'(?:envoyer|indiquer|donner)\b|` +
		`\b(?:enviadme|mandadme|decidme)\b|\b(?:enviem|mandem)(?:-me| para mim)\b|\bposlete mi\b|お送りください|\bneed(?:s|` +
		`ed)?\b[^.\n]{0,40}\bfrom (?:you|each|every|all)\b|\bbrauch\w*\b[^\n]{0,40}\bvon (?:euch|jede\w*|allen|ihnen)\b|` +
		`\bnecesit\w+\b[^.\n]{0,40}\bde (?:cada|vosotros|todos|ustedes)\b|\bprecis\w+\b[^.\n]{0,40}\bde (?:cada|voces|todos)\b|` +
		`\bpotrebuj\w+\b[^.\n]{0,40}\bod (?:vas|kazde\w*|vsech)\b|\b(?:i|we)(?: still)? need(?: to know| your| from you| an answer)?\b[^.]{0,60}:|` +
		`\bbefore (?:i|we) (?:place|order|send|sign|submit|book|reply|answer|publish|print)\b|\b(?:fehlt|fehlen) mir\b|\bbrauche ich\b|` +
		`\b(?:fill (?:in|out)|complete|answer) (?:the|this|their) (?:questionnaire|survey|return)\b|\b(?:fragebogen|erhebungsbogen)\b|` +
		`\bquestionnaire\b|\bcuestionario\b|\bquestionario\b|\bdotaznik\b|アンケート|` +
		`\bich brauche\b|\bvon euch brauche\b|\bil me (?:faut|manque)\b|\bj'ai besoin\b|\bme falta\w*\b|\bnecesito\b|\bpreciso (?:de |saber)|` +
		`\bfalta-me\b|\bpotrebuju?\b|\bchybi mi\b|教えてください|ご回答(?:ください|をお願い)`)
	yesNoSign = phrases(`\byes (?:or|/) ?(?:a )?no\b|\byes/no\b|\by ?/ ?n\b|\bj(?:a)? ?(?:/|oder) ?(?:ein )?n(?:ein)?\b|\boui ?(?:ou|` +
		`/) ?(?:un )?non\b|\bsi ?(?:o|/) ?(?:un )?no\b|\bsim ?(?:ou|/) ?(?:um )?nao\b|\bano ?(?:nebo|ci|/) ?ne\b|可否|はい・いいえ`)
	threadTitle = phrases(`^(?:(?:wg|fw|fwd|aw|re|tr|rv|enc|res|sv|vs|pd|転送)\s?[:：] ?)+`)
)
