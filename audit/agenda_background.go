package audit

import "slices"

// background says what a project is rather than what a meeting is about: its
// sponsor and lead, its team, its money, where its papers are and who gives
// access, that one should be punctual and seen. Folded.
var background = []*pattern{
	// who stands behind it, and who leads
	phrases(`\b(?:(?:executive |project )?sponsor(?:ed|s)?\b(?: is| are| of|:| by)|(?:is |are )?(?:led|run|headed|managed|coordinated|chaired|`+
		`sponsored|owned) by|project (?:lead|manager|owner)s? (?:is|are|:))`,
		`\b(?:sponsor(?:in)?|auftraggeber(?:in)?|schirmherr(?:in)?|(?:die |projekt)?leit(?:ung|er(?:in)?)) (?:ist|sind|hat|haben|liegt|:)|`+
			`\bgeleitet (?:wird|von)\b|\bverantwortet von\b|\b(?:steuerkreis|beirat|vorstand|lenkungsausschuss|geschaftsleitung)\b.{0,50}\b(?:freigegeben|`+
			`beschlossen|genehmigt)`,
		`\b(?:sponsor(?:ise|isee?)?|commanditaire|pilotee?|dirige|dirigee?|porte|portee?|coordonne|coordonnee?) (?:est|sont|par|:)|\b(?:le|`+
			`la) (?:pilotage|direction|conduite|coordination) (?:est|revient)`,
		`\b(?:lo |la )?(?:patrocina|coordina|dirige|lidera|impulsa)n? \p{L}+|\b(?:patrocinad|coordinad|dirigid|liderad)[oa] por\b|\b(?:el|`+
			`la) (?:patrocinador|responsable|coordinador|directora?)a? (?:es|del proyecto)`,
		`\b(?:patrocinad|coordenad|dirigid|liderad)[oa] (?:por|pel[oa])\b|\b(?:e )?(?:patrocinador|responsavel|coordenador)a? (?:e|do projeto)\b|`+
			`\bcoordena(?:cao)? (?:e|cabe|fica)`,
		`\b(?:sponzor\w*|garant\w*|zadavatel\w*|vedouc\w+|koordinator\w*) (?:je|jsou|projektu)\b|\b(?:vede|ridi|koordinuje|zastituje) (?:ho |jej |to |`+
			`projekt )?\p{L}+`,
		`(?:スポンサー|責任者|統括|リーダー|主管|プロジェクトオーナー)は`),
	// who is in it
	phrases(`\b(?:core |project |working )?(?:team|group) (?:consists|is made up|comprises|includes|has one|brings together)|\bmembers (?:are|`+
		`come from)\b|\bone (?:person|representative|member) (?:each )?(?:from|per) (?:each|every|the)`,
		`\b(?:kern|projekt)?(?:team|gruppe) (?:besteht|setzt sich|umfasst|sind)|\bmitglieder (?:sind|kommen)\b|\bje (?:eine[rm]? )?(?:person|`+
			`vertreter\w*|mitglied) (?:aus|pro|je)`,
		`\b(?:equipe|groupe)(?: projet| de travail)? (?:est compose|se compose|reunit|comprend|rassemble)|\b(?:membres|un representant) (?:sont|`+
			`viennent|par|de chaque)`,
		`\b(?:equipo|grupo)(?: de trabajo)? (?:lo (?:forman|componen|integran)|esta (?:formado|compuesto)|se compone|reune|incluye)|`+
			`\bun representante (?:de|por) cada`,
		`\b(?:equipa|equipe|grupo)(?: de trabalho)? (?:e (?:formad|compost|constituid)|integra|reune|inclui)|\b(?:fazem parte d[ao])\b|`+
			`\bum representante (?:de|por) cada`,
		`\b(?:tym|skupin\w+) (?:tvori|se sklada|zahrnuje|ma)\b|\b(?:clenove|clenkami|zastupci) (?:jsou|z)\b|\bpo jednom zastupci`,
		`(?:チーム|メンバー|委員会|事務局)は.{2,40}(?:で構成|から成|からなる|各\S{1,4}名)`),
	// where its papers are and who lets people in
	phrases(`\b(?:documents?|documentation|files?|papers?|materials?) (?:is|are|live|lives|sit|can be found)\b.{0,12}\b(?:in|on|under|at)\b|`+
		`\b(?:access|permissions?)\b.{0,20}\b(?:granted|given|from|via|through|by|ask)\b`,
		`\b(?:unterlagen|dokumente|dateien|dokumentation|ablage) (?:liegen|liegt|sind|ist|findet|finden)\b|\b(?:zugange?|zugriff|berechtigung(?:en)?|`+
			`rechte)\b.{0,12}\b(?:vergibt|bei|uber|erteilt|gibt|richtet)\b`,
		`\b(?:documents?|documentation|fichiers|dossiers?) (?:est|sont|se trouvent?)\b|\b(?:acces|droits)\b.{0,25}\b(?:aupres|par|donnes?|demande\w*|`+
			`accordes?|attribues?)\b`,
		`\b(?:documentacion|documentos|archivos) (?:esta|estan|se encuentra)\b|\b(?:permisos?|accesos?) (?:los? )?(?:da|gestiona|concede|se piden?|`+
			`pedid)\w*`,
		`\b(?:documentacao|documentos|ficheiros|arquivos) (?:esta|estao|encontra|ficam?)\b|\b(?:acessos?|permissoes) (?:sao |e )?(?:dad[oa]s?|`+
			`concedid\w+|pedid\w+|gerid\w+|com|da)\b`,
		`\b(?:dokument\w*|podklady|soubory|materialy) (?:je|jsou|najdete|lezi|ulozen\w*)\b|\b(?:pristup\w*|opravneni|prava) (?:prideluje|dava|resi|`+
			`zajisti|udeluje|vyridi|u)\b`,
		`(?:資料|文書|ファイル|ドキュメント)は.{1,25}(?:に(?:あり|格納|保管|保存|置)|フォルダ)|(?:アクセス権|権限|閲覧権)は`),
	// its money, and what taking part is worth
	phrases(`\b(?:funding|funded|budget) (?:by|comes from|includes|is)\b|\bpart of your (?:objectives|goals|targets)\b|\b(?:approved|launched|`+
		`kicked off|started) (?:by|in) `,
		`\b(?:finanziert|gefordert) (?:wird|von|durch|aus)\b|\bteil (?:eurer|ihrer|deiner|der) (?:zielvereinbarung|ziele|aufgaben)\b|\b(?:gestartet|`+
			`freigegeben|beschlossen|genehmigt)[.!]?$`,
		`\b(?:financee?|financement) (?:par|inclut|vient|provient)\b|\bfait partie de (?:vos|tes) objectifs\b|\b(?:lance|valide|approuve)e? (?:en|par) `,
		`\b(?:financiacion|financiado|subvencion|ayuda)\b.{0,40}\b(?:incluye|por|obliga|europea|regional)\b|\bforma parte de (?:vuestros|sus|`+
			`tus) objetivos\b|\b(?:aprobado|lanzado|aprobo|arranco) (?:en|por) `,
		`\b(?:financiad[oa]|financiamento)\b.{0,30}\b(?:por|pel[oa]|inclui|europeu)\b|\bfaz parte dos (?:vossos|seus) objetivos\b|\b(?:aprovad|`+
			`lancad)[oa] (?:em|pel[oa]) `,
		`\b(?:financovan\w*|dotac\w+|hrazen\w*) (?:z|ze|je)\b|\bsoucasti (?:vasich|tvych) cilu\b|\b(?:schvalen\w*|zahajen\w*|spusten\w*) (?:v|ve|radou|`+
			`vedenim|letos|loni)\b`,
		`(?:予算|補助金|助成金)は|により承認|で承認され|目標管理`),
	// how to behave
	phrases(`\b(?:punctual\w*|cameras? on|on time)\b`, `\b(?:punktlich\w*|kamera (?:bitte )?an)\b`, `\b(?:ponctualite|camera (?:allumee|`+
		`activee))\b`, `\b(?:puntualidad|camara encendida)\b`,
		`\b(?:pontualidade|camara ligada)\b`, `\b(?:dochvilnost|zapnut\w+ kamer\w*)\b`, `時間厳守|カメラ(?:を)?オン`),
}

// whatFor is a heading over what a project is, even as a question.
var whatFor = phrases(`^(?:background|context|about (?:the|this) project|the project|what (?:is (?:it|this)|it is|is this) (?:all )?about|` +
	`what(?:'s| is) this|hintergrund|kontext|worum geht(?: e|')?s|worum es geht|das projekt|` +
	`zum projekt|contexte|de quoi s'agit-il|le projet|contexto|de que se trata|de que va|el proyecto|o projeto|do que se trata|kontext|o co (?:jde|` +
	`se jedna)|o projektu|背景|プロジェクト(?:概要|について)|概要)[ .:：?？]*$`)

// today opens a sentence about this meeting.
var todaySign = phrases(`\b(?:today|this (?:time|week|session)|heute|diesmal|diese woche|aujourd'hui|cette (?:fois|semaine)|hoy|esta (?:vez|` +
	`semana)|hoje|desta vez|nesta reuniao|dnes|tentokrat)\b|今回|本日|今日`)

// silenceBackground empties the folded sentences that only say what a project
// is, so that no signal is found in them: those that say it, if two kinds of it
// are told, and all that stand in the same line. They remain a purpose.
func (t *agendaText) silenceBackground() {
	kinds, heads := 0, false
	of := make([]bool, len(t.folded))
	told := map[string]bool{}
	for _, p := range background {
		found := false
		for i, s := range t.folded {
			if p.MatchString(s) {
				found, of[i] = true, true
				told[t.lineOf[i]] = true
			}
		}
		if found {
			kinds++
		}
	}
	for i, s := range t.folded {
		if whatFor.MatchString(s) {
			heads, of[i] = true, true
		}
	}
	if kinds < 2 && (kinds < 1 || !heads) {
		return
	}
	for i, s := range t.folded {
		if (of[i] || told[t.lineOf[i]]) && !todaySign.MatchString(s) {
			t.folded[i] = ""
			t.questions = slices.DeleteFunc(t.questions, func(q string) bool { return q == t.sentences[i] })
		}
	}
}
