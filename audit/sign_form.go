package audit

// Forms that are live by law, by duty or by what they are: boards, briefings and
// handovers, walks; and dates that are only held.
var (
	statutorySign = phrases(`\b(?:betriebsrat\w*|br-sitzung|betriebsversammlung|gesellschafterversammlung|hauptversammlung|aufsichtsrat\w*|` +
		`vorstandssitzung|works council|trade union|shareholders?'? meeting|annual general meeting|agm|egm|board meeting|` +
		`board of (?:directors|trustees)|statutory|public hearing|comite social et economique|reunion (?:du )?cse|conseil d'administration|` +
		`assemblee generale|comite de empresa|junta (?:general|directiva|de accionistas)|consejo de administracion|asamblea general|patronato|` +
		`assembleia (?:geral|municipal)|conselho (?:fiscal|de administracao|geral)|plenario municipal|claustro|junta (?:de facultad|` +
		`de personal)|consejo (?:de departamento|escolar)|` +
		`personalrat\w*|personalversammlung|schulkonferenz|gemeinderat\w*|stadtrat\w*|kreistag|council meeting|parish council|school governors|` +
		`governing body|conseil (?:municipal|d'ecole|syndical|communautaire)|zastupitelstvo|skolska rada|valna hromada|predstavenstvo|` +
		`dozorci rada|spravni rada|odborova organizace)\b|株主総会|` +
		`取締役会|理事会|監査役会|労使協議|団体交渉|評議会|教授会|安全衛生委員会|公聴会`)
	// quorumSign is the form itself, wherever it stands.
	quorumSign = phrases(`\b(?:quorum|quorate|proxy (?:vote|votes|voting|form)|minutes of the (?:last|previous) meeting (?:are|to be) approved|` +
		`matters arising|beschlussfahig\w*|stimmrecht\w*|ordnungsgemasse? (?:einladung|ladung)|` +
		`voto delegado|acta anterior|ruegos y preguntas|primera convocatoria|segunda convocatoria|proces-verbal de la (?:seance|` +
		`reunion) precedente|voix deliberative|procuration|ata (?:da reuniao )?anterior|` +
		`segunda convocacao|voto de qualidade|usnasenischopn\w*|plna moc)\b|定足数|議決権|委任状`)
	safetySign = phrases(`\w*unterweisung\b|\b(?:safety (?:briefing|talk|induction|training|drill|moment|stand-?down|brief)|tailboard|` +
		`pre-?(?:task|job|shift) brief\w*|shift brief\w*|fire safety|evakuierung\w*|brandschutz(?:ubung|unterweisung|schulung|begehung|helfer\w*|` +
		`belehrung|erziehung)?|exercice incendie|(?:quart d'heure|` +
		`minute) securite|charla de (?:prevencion|cinco minutos)|evacuacion|` +
		`integracao de seguranca|toolbox talks?|fire drill|evacuation|` +
		`arbeitssicherheit|sicherheitsbelehrung|raumungsubung|causerie (?:securite)?|formation securite|consignes de securite|` +
		`exercice d'evacuation|` +
		`charla de seguridad|simulacro|prevencion de riesgos|treinamento de seguranca|dialogo diario de seguranca|dds|cipa|bozp|pozarni|` +
		`bezpecnostni skoleni|(?:shift|night|day|morning|evening) (?:handover|change|handoff)|dienstwechsel|schichtwechsel|` +
		`transmissions (?:du matin|du soir|de nuit|ide)|passage de consignes|entrega de turno|pase de (?:turno|guardia|visita)|` +
		`passagem de servico|predani sluzby|predavka smeny|(?:ward|nursing|clinical) handover|schichtubergabe|dienstubergabe|passation d'equipe|` +
		`releve d'equipe|relevo de turno|cambio de turno|troca de turno|passagem de turno|predani smeny)\b|安全(?:教育|朝礼|講習|衛生|大会)|避難訓練|` +
		`防災訓練|申し送り|引き?継ぎ(?:ミーティング|打合せ)|ky活動|kyt|危険予知|始業前点検`)
	presenceSign = phrases(`\w*(?:rundgang|begehung)\b|\b(?:walk-?(?:round|around|through)s? (?:of|the|on)|walkaround|walkround|gemba(?: walk)?|` +
		`site (?:visit|walk|tour|inspection)|plant (?:visit|walk|tour)|floor walk|visite (?:terrain|de chantier|d'usine|de site|du site)|` +
		`tournee terrain|visita (?:a|de|tecnica) ?(?:la )?(?:obra|planta|campo|fabrica)|ronda de|recorrido|vistoria|pochuzk\w+|obhlidk\w+|` +
		`prohlidk\w+|` +
		`kontrolni den|ward rounds?|store walk|filialrundgang|visite medicale au lit|obchuzk\w+|vizita|pase de sala|visita de (?:obra|sala))\b|` +
		`巡回|巡視|現場(?:確認|視察|パトロール|巡り)|見学|立ち会い|立会|回診|パトロール`)
	holdSign = phrases(`^[^\pL]*(?:hold|save the date|tentative|placeholder|platzhalter|reserviert|terminblocker|reservation?|option|provisional|` +
		`a confirmer|por confirmar|reserva|a confirmar|predbezne|drzime|bloquead[oa]|bloqueio|blockiert|geblockt|blocker(?: fur| wegen|:| [–-])|` +
		`blocked (?:for|:|[–-])|bloquee? (?:pour|:|[–-])|a bloquer|blokov\w+|blokace|` +
		`keep (?:it |this |the day )?free|(?:bitte )?freihalten|evtl\b\.?|eventuell\w*|eventuel(?:le)?|moglicher|mozna)\b|^[^\pL]*仮(?:押さえ|予約|予定)?`)
)
