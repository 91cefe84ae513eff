package audit

import (
	"slices"
	"strings"
	"unicode"
)

// draftType is the finest type that is known: what the judgement read, else
// what the title shows.
func draftType(s *Series, title string) RoundType {
	words, low := wordSet(title), strings.ToLower(title)
	for _, finer := range draftFiner[s.Kind] {
		if s.facts != nil && s.facts.kind.Type == finer.keyword() {
			return finer
		}
		for _, clue := range typeClues[finer] {
			if hasClue(words, low, clue) {
				return finer
			}
		}
	}
	if s.Kind == KindStatus && s.Cadence == Daily {
		return TypeStandup
	}
	return draftTypes[s.Kind]
}

// keyword is what the lists of keywords call a type.
func (t RoundType) keyword() string {
	if t == TypeTraining {
		return "kb_share"
	}
	return string(t)
}

// hasClue matches a word, the start of a word ("übergabe*"), words in a row, or
// a piece of Japanese.
func hasClue(words []string, low, clue string) bool {
	if stem, ok := strings.CutSuffix(clue, "*"); ok {
		return strings.Contains(" "+strings.Join(words, " "), " "+stem)
	}
	if clue[0] >= 0x80 && !unicode.Is(unicode.Latin, []rune(clue)[0]) {
		return strings.Contains(low, clue)
	}
	return strings.Contains(" "+strings.Join(words, " ")+" ", " "+clue+" ")
}

// typeClues are the words of a title that show a finer type.
var typeClues = map[RoundType][]string{
	TypeStandup: {"standup", "stand up", "daily", "huddle", "tagesbesprechung", "morgenrunde", "mêlée quotidienne", "point quotidien",
		"reunión diaria", "reunião diaria", "reunião diária", "denní porad*", "ranní porad*", "朝会", "デイリー", "朝礼", "夕会"},
	TypeMetrics: {"metrics", "kpi", "kpis", "okr", "okrs", "dashboard", "forecast", "business review", "kennzahl*", "lieferantenkennzahl*",
		"zahlen", "indicateurs", "indicadores", "resultados", "ukazatel*", "čísla", "výsledk*", "業績", "実績", "数値"},
	TypeHandover: {"handover", "handoff", "hand off", "knowledge transfer", "übergabe*", "passation", "relève", "traspaso", "relevo",
		"passagem", "repasse", "předání", "předávk*", "引き継ぎ", "引継ぎ", "申し送り"},
	TypeAllHands: {"all hands", "allhands", "town hall", "townhall", "company meeting", "vollversammlung", "plénière", "asamblea",
		"assembleia", "reunião geral", "reunión general", "celofiremní*", "shromáždění", "全社", "全体会議", "タウンホール"},
	TypeTraining: {"training", "demo", "show and tell", "tech talk", "showcase", "sprint review", "schulung*", "vortrag", "formation*",
		"formación", "capacitación", "charla", "treinamento", "formação", "palestra", "školení", "přednášk*", "ukázk*", "研修", "勉強会", "デモ"},
	TypeKickoff: {"kickoff", "kick off", "auftakt", "projektstart", "lancement", "lanzamiento", "arranque", "lançamento", "zahájení", "キックオフ"},
	TypeProblem: {"troubleshoot*", "root cause", "debug", "deep dive", "fehleranalyse", "ursachenanalyse", "analyse de cause", "dépannage",
		"análisis de causa", "análise de causa", "analýza příčin", "原因分析", "課題解決", "対策会議"},
}

// sensitive says whether an invitation touches money, people or safety, where
// silence must never be taken for a yes.
func sensitive(title, text string) bool {
	all := strings.ToLower(title + " " + cutBytes(text, maxInvitation))
	if strings.ContainsAny(all, "€$£¥") {
		return true
	}
	words := wordSet(all)
	return slices.ContainsFunc(sensitiveClues, func(clue string) bool { return hasClue(words, all, clue) })
}

var sensitiveClues = []string{"budget*", "safety", "security", "salar*", "hiring", "layoff*", "redundanc*", "gehalt*", "sicherheit*",
	"kündigung*", "presupuesto*", "seguridad", "despido*", "orçamento*", "segurança", "demiss*", "rozpoč*", "bezpečnost*", "mzd*", "mzdy",
	"výpověď", "sécurité", "salaire*", "licenciement*", "予算", "安全", "人事", "給与"}

// wordSet are the words of a text in small letters.
func wordSet(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
}
