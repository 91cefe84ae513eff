package audit

import (
	"strings"
)

// logistics are words about where, when and how to come, and about the
// invitation itself. They say nothing about the content. Like all patterns over
// words they are written folded, and match folded text.
var logistics = phrases(
	// where and how
	`\b(?:same|new|old|usual) (?:link|room|zoom|place|time|slot|call)\b`, `\b(?:join|dial) (?:in|us|here|via|the|with)\b`, `\b(?:zoom|meet|`+
		`teams|call|`+
		`video|dial.?in|meeting|conference|join(?:ing)?|bridge) (?:link|bridge|url|details|info|room)\b`, `\bpass(?:code|word)\b`,
	`\b(?:wheelchair|floor \d|room \w?\d|building \w)\b|\bkonferenzraum|\bbesprechungsraum|\b(?:raum|zimmer) \d|\bsalle \w?\d|\bsala \w?\d|`+
		`\bplanta \d|`+
		`\bzasedack`,
	`(?:会議室|部屋)(?:は|が|で|に|:|[a-z0-9]|を(?:変更|予約|取|押さえ))|会議室(?:です)?[。]?$|場所[:：]|\d階|階の|受付(?:で|にて|まで|に)|`+
		`駐車(?:場)?(?:は|を(?:ご利用|お使い)|に(?:停|止|は)|券|可|不可|あり)|(?:会議|参加|zoom|teams|招待)(?:用)?(?:の)?リンク|`+
		`リンク(?:から|より|は)|オンライン参加`,
	`\b(?:bring|wear|shoes|jacket|dress|clothing|gloves|hard hat|helmet)\b.{0,30}(?:shoes|jacket|boots|vest|helmet|goggles|casual)`,
	`\b(?:need|bring|wear|put on|require\w*|no|without|mandatory|please) (?:your |the |a )?(?:safety|sturdy|closed|steel) ?(?:shoes|boots|`+
		`toes?)|\b(?:safety|sturdy|closed) `+
		`(?:shoes|boots) (?:are|required|mandatory|needed|only|on|please|at)\b|^(?:safety|sturdy|closed) (?:shoes|boots)[.!]?$|`+
		`^dress.?code ?(?:[:–-]|is)|\bdress code (?:is|casual|smart|business)\b`,
	`\b(?:sicherheitsschuhe|warnweste|schutzbrille|schutzhelm|festes schuhwerk|helm)n? ?(?:und \p{L}+ )?(?:tragen|mitbringen|anziehen|`+
		`erforderlich|notig|pflicht|bitte|nicht vergessen|`+
		`sind|ist|mit\b)|^(?:bitte )?(?:sicherheitsschuhe|warnweste|schutzbrille|schutzhelm|festes schuhwerk)\b[^.]{0,12}[.!]?$|\bhelmpflicht`,
	`\b(?:chaussures de securite|epi|casques?) (?:obligatoires?|de chantier|a prevoir|exige\w*|requis\w*|indispensable)|\b(?:mettre|porter|`+
		`prevoir|apportez|mettez|portez|avec) (?:vos |les |l'|des |`+
		`le )?(?:chaussures de securite|epi|casque)|\b(?:con|traed|llevar|llevad|usar|obligatori[oa]) (?:el |la |los |`+
		`las )?(?:calzado de seguridad|casco|epi)\b|`+
		`\b(?:calzado de seguridad|casco|capacete|epis?) (?:y \p{L}+ |e \p{L}+ )?(?:obligatorio|obrigatorio)s?\b|\bhard hats? (?:required|on|`+
		`needed|mandatory|please|are)\b|`+
		`\b(?:wear|bring) (?:your |a )?hard hats?\b|\b(?:bezpecnostni|pracovni) obuv (?:je |s sebou|nutna|povinna|prosim)|\b(?:vezmete|s sebou|`+
		`mejte) (?:si )?(?:bezpecnostni|pracovni) obuv|`+
		`安全靴(?:を|で|が|着用|持参|必)|動きやすい服`,
	// the desk and the car park may be the topic; how to find them isn't
	`\b(?:at|from|to|via|through|by|behind|near|bring|show|wear|need|collect|free|limited|no|visitor|on-?site) (?:the |a |your |our |`+
		`main )*(?:parking|badge|reception|`+
		`front desk)\b|\b(?:parking|badge|reception|front desk)(?: lot| spaces?| garage)? ?(?:is|are|at|in|on|behind|available|free|limited|`+
		`possible|opposite|next|`+
		`from|will|required|needed|[:–-])|^parking\b.{0,12}$`,
	`\b(?:am|im|vom|zum|beim|hinterm|an der|zur|hinter dem|hinter der|vor der|auf dem|kein\w*|freie) (?:empfang|parkplatz\w*|pforte)\b|`+
		`\b(?:empfang|parkplatze?|`+
		`pforte) (?:\d|ist|sind|im|am|an|hinter|vor|gibt|auf|reserviert|vorhanden|im hof|hinten)\b`,
	`\b(?:au|au fond du|dans le|pas de) parking\b|\b(?:parking|aparcamiento|estacionamento) (?:est|es|esta|e|fica|au|gratuit\w*|possible|`+
		`derriere|devant|sur|en|na|no|ao|dans|detras|`+
		`atras|disponib\w*|disponivel|reservad[oa]|limitad[oa])\b|\baccueil du batiment|\b(?:en|por|a la|pela|na) (?:recepcion|recepcao|`+
		`porteria|portaria)\b|`+
		`\b(?:en el|no|hay|ha|sin|sem) (?:aparcamiento|estacionamento)\b|\bportaria (?:[a-z]|\d)\b`,
	`\bparkov\w+ (?:je|ve|v|na|za|u|pred|mozne|zdarma)\b|\bparkujte\b|\bna (?:recepci|vratnici)\b`,
	// when
	`\b(?:moved|rescheduled?|postponed|pushed|shifted|bumped|swapped|brought forward|changed) (?:this |it |the meeting |the call |`+
		`the time |the slot )?(?:to|from|by|because|due|again|for)\b`, `\b(?:moving|move|change|changing) (?:this|it|the (?:meeting|call|time|slot|`+
		`series|invite)) (?:to|from|by|because|due|for)\b`, `\bverschoben\b|\bverlegt\b|\bvorgezogen|\bneuer termin\b|\bersatztermin\b|`+
		`\bwie (?:besprochen|gehabt)`, `\b(?:reunion|point|seance|rendez-vous|rdv|rencontre|creneau|est|a ete|ete|finalement|atelier|comite|`+
		`cours) (?:deplace|decale|reporte|reprogramme)e?\b|^(?:deplace|decale|reporte|reprogramme)e?\b`, `\b(?:movid[oa]|aplazad[oa]|`+
		`reprogramad[oa]|`+
		`cambiad[oa] (?:a|al)|adelantad[oa]|adiad[oa]|remarcad[oa]|antecipad[oa])\b`, `\b(?:presun|posun)(?:uto|ut[ay]|ul\w*|uj\w+|eme)\b|`+
		`\bpreloz(?:eno|en[ay]|il\w*)\b`, `変更(?:しま|に)|`+
		`(?:延期|リスケ)(?:し(?:ます|まし|て)|に(?:なり|し)|と(?:なり|し)|いたし|させ|です|の(?:お知らせ|ご?連絡))|(?:延期|リスケ)[。]?$|(?:開始|開催|集合|終了)(?:時刻|時間)?(?:が|は|`+
		`を)[^。]{0,10}(?:遅|早|前後)|`+
		`\d分(?:ほど|くらい)?遅れ(?:ます|て(?:参加|入|出)|そう)|振り?替え?|(?:下記|以下)の?(?:日程|日時|時間)`,
	`\b(?:converted|renamed?|copied|duplicated|recreated|replac(?:es|ing)) (?:from|the old|this|invite|it)\b|\bwill rename\b`,
	`\b(?:new|old|updated|fixed|calendar) (?:invite|invitation|series|entry)\b|\bumbenannt|\bneue (?:serie|einladung)`,
	`\bgleiche[rsn]? (?:raum|link|ort|zeit|uhrzeit)\b|\bselbe[rn]? (?:raum|link|ort)\b|\bmeme (?:lien|salle|heure|endroit)\b`,
	`\bmism[ao] (?:sala|enlace|link|hora|sitio|lugar)\b|\bmesm[ao] (?:sala|link|horario|lugar|local)\b|\bstejn[ayeo]\w* (?:mistnost|odkaz|link|cas|`+
		`misto)\b`,
	`(?:同じ|いつもの)(?:リンク|部屋|会議室|場所|時間)`,
	`\b(?:habe|haben) .{0,30}(?:verschoben|verlegt)\b|\bj'ai (?:deplace|decale)\b|\b(?:he|hemos) (?:movido|cambiado|pasado)\b`,
	`\b(?:mudei|mudamos|mudou|passei|passou) para\b|\b(?:presunul|posunul)\w*\b`,
	`\b(?:wie jede[nrs]?|comme (?:chaque|tous les|toutes les)|como (?:cada|todas las|todos los|toda|todo)|jako kazd\w+|like every|`+
		`as every) \p{L}+.{0,10}$`,
	`\b(?:room|raum|salle|sala|zimmer|saal|mistnost|venue|zeit|uhrzeit|heure|horaire|hora|horario|time|link) (?:has |is |was |ha |wurde |a |est |`+
		`je )?(?:been )?(?:changed?|new|other|`+
		`geandert|gewechselt|neu|changee?|modifiee?|cambiad[oa]|cambia|alterad[oa]|mudou|zmenen[ay]?)\b`,
	`\b(?:new|other|andere[rnms]?|neue[rnms]?|nouvelle|autre|nueva|otra|nova|outra|jin[aey]|nov[aey]) (?:room|raum|saal|salle|sala|mistnost\w*|`+
		`venue|`+
		`uhrzeit|heure|hora)\b`,
	`\b(?:cambi\w+|mud\w+|troc\w+|chang\w+) de (?:sala|salle|horario|hora|sitio|lugar|lieu|local|heure)\b|\b(?:mistnost|cas) se meni\b|`+
		`\bmenime (?:mistnost|cas|termin)\b`,
	`\bab (?:sofort|jetzt|heute|nachste\w*|\d+\.)\b[^.:]{0,25}\b(?:im|in|um|immer)\b|\bfrom now on\b[^.:]{0,25}\b(?:in|at|on)\b|`+
		`\bdesormais\b[^.:]{0,25}\b(?:en|a|au|salle)\b|`+
		`\b(?:a partir de|desde) (?:ahora|agora|hoy|hoje)\b[^.:]{0,25}\b(?:en|a|em|na|no|as|las)\b|\bod ted\b`,
	`^(?:re)?(?:scheduling|moving|postponing|bumping|pushing) (?:this|it|the|us|because|as|since|due)\b|\b(?:paso|muevo|cambio|adelanto|retraso|`+
		`aplazo|`+
		`pasamos|movemos|cambiamos|mudo|adio|passo|adiamos) (?:la |el |a |o )?(?:reunion|cita|`+
		`convocatoria|sesion|reuniao|sessao|encontro|hora)\b|\b(?:verschiebe|verlege|verschieben|verlegen) (?:ich |wir )?(?:den |die |`+
		`das )?(?:termin|`+
		`besprechung|sitzung|runde|meeting)?\b|\bje (?:deplace|decale|avance|repousse)\b|`+
		`\b(?:presouvam|prehazuju|posouvam|prekladam)\w*\b|(?:遅らせ|早め(?:ま|て)|繰り上げ|繰り下げ|ずらし)`,
	`\b(?:exceptionnellement|ausnahmsweise|(?:just )?this once|exceptionally|excepcionalmente|vyjimecne)\b`,
	`^(?:gebucht|booked|scheduled|reserved?|reservado|agendado|rezervovano|objednano) (?:uber|via|with|through|par|por|pres|con|com|mit|`+
		`sur)\b.{0,25}$`,
	`\b(?:pour|para|pro|zum|zur|to) (?:annuler|deplacer|reporter|cancelar|anular|reagendar|zruseni|zmenu|absagen|absage|verschieben|umbuchen|cancel|`+
		`reschedule|change) (?:or |oder |ou |o |nebo )?[^.:]{0,20}(?:klick\w*|cliqu\w*|clic\w*|click|klikn\w*|hier|here|ici|aqui)`,
	`\b(?:attendance|sign.?in) (?:sheet|list)\b|\b(?:anwesenheits|teilnehmer|unterschriften)liste\b|\bfeuille (?:de presence|d'emargement)\b|`+
		`\blista de (?:asistencia|presenca)\b|\bprezencni listin\w*|出席簿|`+
		`(?:参加|出席)(?:できない|いただけない|が難し|可否)|代理(?:の方|出席)`,
	`\b(?:bring|bringt|mitbringen|apportez|traed|traer|tragam|prineste)\b[^.,:;]{0,15}\b(?:laptops?|notebook|computer|pen|pens|headset|badge|`+
		`ordinateur|ordi|stylo|portatil\w*|boligrafo|portateis|caneta|tuzku|pocitac|notas?buk)\b|`+
		`\b(?:laptops?|notebook|rechner|stift) [^.,:;]{0,12}\bmitbringen\b|(?:筆記用具|ノートpc|パソコン)(?:を)?(?:持参|お持ち)`,
	`\b(?:side|back|main|staff|rear) (?:door|entrance|gate)\b|\b(?:lift|elevator|ascenseur|aufzug|ascensor|elevador|vytah\w*|escalier|treppe|`+
		`stairs) (?:\p{L}|\d)\b|\b(?:seiten|haupt|hinter|personal)eingang\b`,
	`\b(?:replaces|supersedes|ersetzt|remplace|sustituye|substitui|nahrazuje)\b[^.]{0,25}\b(?:series|invit\w+|entry|serie|termin\w*|einladung|`+
		`einladungen|convocatoria|convite|pozvank\w+|old|alte\w*|`+
		`ancien\w*|anterior\w*|puvodni)\b|\b(?:delete|ignore|remove|losch\w*|ignorier\w*|supprim\w*|ignore[zr]|borr\w*|ignor\w*|apag\w*|`+
		`smaz\w*) (?:the |bitte |bitte die |die |den |l'|la |el |o |a )?(?:(?:old|previous|other|earlier|alte\w*|fruhere\w*|ancien\w*|star\w*|`+
		`puvodni) )?(?:one|invit\w+|series|entry|`+
		`link|event|termin|einladung|serie|serientermin|lien|convocat\w+|enlace|convite|pozvan\w+|odkaz)\b|\balte (?:einladung|serie|`+
		`termine?) (?:bitte )?(?:loschen|ignorieren)`,
	`\bsame (?:procedure|drill|as (?:every|last|each))\b|\bso that \p{L}+ can (?:dial in|join|attend|make it)\b|\bsorry for the (?:churn|confusion|`+
		`spam|short notice|inconvenience|move|late)\b`,
	`\b(?:meet|treffpunkt|treffen|rendez-vous|rdv|quedamos|nos encontramos|encontro|sraz|sejdeme se(?: \p{L}+)?) (?:is |ist |wir uns )?(?:at|`+
		`in front|`+
		`outside|by|am|vor|an der|beim|devant|a la|en la|na|no|u|pred)\b|現地集合|集合(?:は|です)`,
	`\b(?:coffee|snacks?|lunch|drinks?|cake|mugs?|kaffee|essen|getranke|kuchen|tasse|cafe|gouter|gateau|comida|merienda|tarta|lanche|bolo|kav[au]|`+
		`svacin[ua]|jidlo)\b`+
		`[^.:]{0,20}\b(?:mitbring\w*|yourselves|own|selbst|selber|apport\w+|traed|traer|tragam|trazer|prineste|vlastni)\b|\bclick (?:the|on|`+
		`here|below)\b`,
	// answering the invitation
	`^(?:please )?(?:accept|decline)\b|\b(?:accept|decline)(?: (?:this|the|your|it|or|if|and|invit\w+)){1,3}$|\bplease (?:accept|decline)\b|`+
		`\b(?:please )?(?:rsvp|forward (?:this|to|the)|add (?:others|anyone|people)|invite (?:others|`+
		`anyone))\b`, `\b(?:bitte )?(?:zu- ?/? ?(?:oder )?absagen|`+
		`zusagen|absagen|weiterleiten|nicht weiterleiten)\b`, `\bmerci de (?:confirmer|repondre|prevenir)`, `\b(?:confirmar|`+
		`confirme[nm]?) (?:la |a |`+
		`su |sua |vuestra )?(?:asistencia|presenca|participacion)`, `\bpotvrdte|\bpotvrdit ucast`, `出欠(?:の?(?:ご?連絡|ご?返信|ご?回答|入力|可否|のほど)|[をは])|`+
		`ご参加(?:ください|お願い|の程)`,
	`\b(?:let me know|ping me|shout|message me|reach out|email me)\b.{0,60}\b(?:if|can'?t|cannot|make it|work|clash|conflict)`, `\b(?:attendance|`+
		`participation) is (?:mandatory|optional|required|voluntary)|\bmandatory\b[^,;]{0,10}$|\bteilnahme ist (?:pflicht|freiwillig|fur)`,
	`\bpresence obligatoire|\basistencia obligatoria|\bpresenca obrigatoria|\bucast (?:je )?povinna`,
	`\b(?:optional for|please be punctual|cameras? on|mute)\b|\b(?:be|arrive|start|starting|starts|begin|join|come|`+
		`dial in) (?:\p{L}+ )?on time\b|^on time\b|`+
		`^punktlich\b|\bpunktlich (?:da|sein|kommen|erscheinen|beginn\w*|start\w*|um|an|los|einwahlen)\b|\b(?:beginn\w*|start\w*|seid|kommt|`+
		`bitte|fangen) (?:bitte |wir )?punktlich\b|`+
		`^ponctuel|\b(?:soyez|soyons|etre) (?:tous )?(?:ponctuel|a l'heure)|^a l'heure\b|\b(?:arrive[rz]|commenc\w+|demarr\w+) a l'heure\b`,
	`^p(?:u|o)ntua(?:l|is)|\b(?:sed|ser|seamos|sean|sejam|sejamos|ruega|ruego|rogamos|favor|empezamos|llegad|lleguen|comecamos|cheguem) (?:ser |`+
		`muy |sempre )?p[uo]ntua(?:l|is)`, `\brecording (?:on|`+
		`goes|will|is|available)|\bwill be recorded|\baufgezeichnet|\benregistre(?:e|es|s)?\b`,
	`^(?:- )?(?:host|hosts|when|where|time|times|date|dates|duration|recurrence|frequency|location|venue|organi[sz]er|start|end|start-end|ort|zeit|`+
		`uhrzeit|datum|dauer|lieu|heure|horaire|duree|lugar|hora|horario|fecha|duracion|local|data|duracao|misto|cas|kdy|kde|日時|場所|時間|`+
		`主催)(?: ?key)? ?[:：]`,
	`\bmore (?:info|information|details)(?:$|[.!:,]| (?:at|here|in|to|will|can|below|follow|later|soon|see|coming|are|is|via)\b)|\b(?:for|`+
		`find) more (?:info|information|details)\b|\b(?:here you can |please |to )?(?:register|sign up)\b|`+
		`\bregistration (?:is|closes|opens|required|needed|link|form|via|at|by|deadline|page|until|here)\b|\b(?:no|free|pre-?|advance|without|`+
		`after) ?registration\b|`+
		`\bregistration ?[:.!]?$`,
	`\bsee (?:the |our )?(?:event |web |meeting |home ?|project )?(?:page|website|site)\b|\b(?:weitere|mehr) (?:infos?|informationen)\b`,
	`\banmelden\b|\banmeldeschluss\b|\banmeldung (?:bis|uber|unter|ist|bei|per|erforderlich|nicht|via|notig|hier)\b|\b(?:ohne|um|mit|nach|`+
		`zur) anmeldung\b|\banmeldung ?[:.!]?$|`+
		`\bplus d'info\w*|\binscri(?:re|vez)\b|\binscription (?:obligatoire|jusqu|avant|par|sur|via|ici|requise|en ligne|aupres|gratuite)|`+
		`\binscription ?[:.!]?$`,
	`\bmas info\w*|\binscrib\w+|\bmais informac\w*|\binscrev\w+|\b(?:inscripcion(?:es)?|inscricao|inscricoes) (?:en|hasta|antes|obligatoria|`+
		`abiert\w+|por|aqui|previa|gratuita|`+
		`ate|em|pel[oa]|no|na|abertas?|previa|obrigatoria)\b|\bvice info\w*`,
	`\bregistrac\w+ (?:je|na|do|nutna|pres|zde|probiha|zdarma|povinna)\b|\bregistrac(?:e|i) ?[:.!]?$|詳細は|申し?込み(?:は|を|の?締|くだ|受付|フォーム|方法|が必要)`,
	`\b(?:everyone|everybody|anyone|all|guests|newcomers|observers) (?:is |are )?(?:always )?welcome\b|\bwelcome to (?:attend|join)\b`,
	`\blet (?:me|us) know(?:$|[.!,]| (?:if|whether|when|by|in advance|beforehand|should|asap|please|you|in case)\b)|`+
		`\balle (?:sind )?(?:herzlich )?(?:willkommen|eingeladen)|\bouvert a tous\b|\btou(?:te)?s (?:sont |les )?bienvenu`,
	`\babierto a todos|\babert[oa] a todos|\bvsichni (?:jsou )?vitani|どなたでも`,
	`\bstarted (?:life|out|off) as\b|\b(?:it|this|series|meeting|name|slot|termin|runde|reunion|nom|nombre|nome|`+
		`nazev|schuzka) (?:\p{L}+ )?(?:used to be|formerly|fruher mal|anciennement|antes era|puvodne)\b|^(?:used to be|formerly|fruher|`+
		`anciennement|antes era|puvodne)\b|\bdon'?t know why you(?:'re| are)\b`,
	`^.{0,12}(?:\bthe usual\b|\bsame as (?:always|usual|last time)|\bas (?:usual|always)|\bwie (?:immer|gehabt|ublich)|\bcomme d'habitude|`+
		`\blo de siempre|\bcomo siempre|\bo de sempre|\bcomo sempre|\bjako (?:vzdy|obvykle)|いつも(?:の|通り|どおり)).{0,24}$`,
	`\b(?:room|raum|salle|sala|hall|halle|saal|mistnost) (?:is|was|ist|war|est|etait|es|era|estaba|e|estava|je|byla) (?:too |zu |trop |`+
		`demasiado |muito |moc )?(?:small|`+
		`big|full|taken|gone|occupied|klein|voll|belegt|besetzt|petite|prise|occupee|pequena|ocupada|llena|cheia|mala|plna|obsazena)\b`,
	`\b(?:entrance|access|eingang|zugang|entree|acces|entrada|acceso|acesso|vchod) (?:is |ist |est |es |e |je )?(?:by|via|through|at|on|from|`+
		`uber|durch|von|par|cote|sur|por|pel[oa]|`+
		`ze?|pres)\b`,
	`^(?:this is |das ist |c'est |es |e |je to )?(?:mandatory|compulsory|optional|required|voluntary|pflicht|freiwillig|obligatoire|`+
		`facultati\w+|obligatori[oa]|opcional|n?e?povinn[aey]) `+
		`(?:for|fur|pour|para|pro)\b|\b(?:attendance|presence) (?:of .{1,20} )?(?:is )?(?:required|mandatory|compulsory|expected)\b|`+
		`\b(?:teilnahme|anwesenheit) `+
		`(?:ist )?(?:pflicht|verpflichtend|freiwillig|erforderlich|erwunscht)\b`,
	`\b(?:confirm\w*|potvrzen\w+|bestatig\w+) (?:of |de |der |l'|d'|la |su |sua |a )*(?:attendance|participation|teilnahme|presence|asistencia|`+
		`participacion|presenca|participacao|ucasti|ucast)\b`,
	// who takes the minutes; whether it takes place
	`^(?:it |this |the meeting |er |der termin |die runde |la reunion |a reuniao |schuzka )?(?:is cancelled|is canceled|doesn't take place|`+
		`not taking place|no meeting|`+
		`entfallt|fallt aus|findet nicht statt|pas de (?:reunion|point|seance)|n'a pas lieu|no hay (?:reunion|sesion)|no se celebra|nao (?:ha|`+
		`havera|tem) reuniao|nekona se|odpada)\b`,
	`\b(?:protokoll|moderation|minutes|notes|note.?taking) (?:fuhrt|macht|ubernimmt|schreibt|(?:is |are )?(?:taken |done )?by|this time)\b|`+
		`\b(?:prend|`+
		`prendra) (?:les )?notes\b|\b(?:levanta|redacta|toma) (?:el )?acta\b|`+
		`\b(?:zapisuje|zapis dela)\b|\b(?:findet|fallt|entfallt) [^.:]{0,15}\b(?:statt|aus), (?:wenn|falls)\b|\b(?:takes place|happens|cancelled|`+
		`canceled) only (?:if|when)\b|\bonly (?:takes place|happens) (?:if|when)\b|`+
		`\b(?:sonst|otherwise|sinon|si no|senao|jinak) [^.:]{0,20}\b(?:sage ich ab|entfallt|fallt aus|cancel\w*|annul\w*|anul\w*|zrusi\w*|odpada)\b`,
	`(?:ご注意|ご了承|ご確認|ご出席|ご参集|お集まり)(?:ください|のほど|をお願い|願い)|お忙しいところ|会場(?:が|は)(?:変更|変わ)`,
	// politeness, food
	`^(?:hi|hello|hey|dear|hallo|liebe|guten|bonjour|salut|hola|buen[oa]s|ola|oi|bom dia|ahoj|dobry den|zdravim|お疲れ様|`+
		`皆(?:さん|様))\b[^.:?]{0,40}[,!.]?$`, `^(?:thanks?|thank you|cheers|danke|merci|gracias|obrigad[oa]|diky|dekuji|よろしく|`+
		`ありがとう).{0,40}$`, `\bsee you\b|`+
		`\blooking forward\b|\bbis (?:dann|gleich|morgen)|\ba (?:bientot|demain)|\bnos vemos|\bhasta (?:luego|manana)|\bate (?:la|ja|logo)|\btesim|`+
		`お待ちして`,
	`\b(?:lunch|coffee|snacks|drinks|breakfast|pizza) (?:is |are |will be )?(?:provided|included|served|on us)|\bfur (?:verpflegung|essen|`+
		`getranke) ist gesorgt`,
	`\b(?:details|info(?:rmation)?|agenda|topics|more) (?:will |to )?(?:follow|come|be (?:shared|sent|added|announced))\b`,
	`\b(?:agenda|details|infos?|themen) (?:folg\w+|komm\w+)|\b(?:ordre du jour|details) a venir|\bbude doplnen|追って|後日`,
	`\b(?:do not|don't|please do not) (?:book|schedule|move|delete|forward)\b`,
	// the entry's own history
	`\b(?:name|title|titel|titre|nom|nombre|titulo|nome|nazev|bezeichnung) (?:of (?:this|the) (?:series|meeting|entry) )?(?:is|was|ist|war|est|es|e|`+
		`je|has|hat|ha|n'a)?\b.{0,12}`+
		`\b(?:historical|historic|legacy|outdated|history|historisch|uberholt|historique|perime|historico|antiguo|heredado|antigo|historicky|zastaraly|`+
		`stary)\b`,
	`\b(?:name|title|titel|name|bezeichnung|titre|nom|titulo|nombre|nome|nazev)\b.{0,20}\b(?:never|nie|noch nicht|jamais|pas|nunca|no se|sin|por|`+
		`ainda nao|nikdy|nikdo)\b.{0,20}`+
		`\b(?:changed?|updated?|renamed|adapted|adjusted|angepasst|geandert|umbenannt|change|modifie|mis a jour|adapte|cambi\w+|actualiz\w+|mudou|`+
		`mudad\w*|mudar|atualiz\w+|alterad\w+|nezmenil\w*|neprejmenoval\w*|zmenen\w*)\b.{0,8}$`,
	`\b(?:series|entry|invite|serie|termin|einladung|convocatoria|convite|invitation|pozvanka)\b.{0,15}\b(?:used to|once|mal nur|fruher|ursprunglich|`+
		`urspr\.|gehorte|belonged|a l'origine|`+
		`etait (?:pour|a)|antes era|era (?:antes|solo|so)|puvodne|drive)\b.{0,40}$`,
	`(?:タイトル|件名|名前|名称)(?:は|が)(?:昔|以前|当初|古い|そのまま|変え(?:て|そび)|変更していま)`,
)

// asksWhy opens an indirect question about the work: why deliveries are late,
// which ones are moved.
var asksWhy = phrases(`^(?:why|which|warum|wieso|weshalb|welche[rsn]?|pourquoi|quel(?:le)?s?|lequel|por que|cual(?:es)?|qual|quais|porque|proc|` +
	`kter\w*) `)

// logistic says whether a sentence is about coming rather than about content.
// In a row of three and more, most of it must be.
func logistic(sentence string) bool {
	s := fold(strings.TrimSpace(address.ReplaceAllString(sentence, "")))
	if s == "" || letter(s) {
		return true
	}
	if len(strings.Fields(s)) > 25 || asksWhy.MatchString(s) || namesTopic.MatchString(s) || !logistics.MatchString(s) {
		return false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;、", r) })
	hits := 0
	for _, p := range parts {
		if p = strings.TrimSpace(p); logistics.MatchString(p) {
			hits++
		}
	}
	return len(parts) < 3 || 2*hits >= len(parts) || !japanese(s) && len(strings.Fields(s)) < 2*len(parts)
}
