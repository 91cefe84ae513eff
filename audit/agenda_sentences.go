package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences splits a line at full stops, question and exclamation marks.
func sentences(line string) []string {
	var list []string
	from := 0
	for i, r := range line {
		end := i + utf8.RuneLen(r)
		switch r {
		case '。', '！', '？':
		case '.', '!', '?', '…':
			if end < len(line) && line[end] != ' ' || r == '.' && (abbreviated(line[from:i]) || numbering(line[from:i], line[end:])) {
				continue
			}
		default:
			continue
		}
		list = append(list, strings.TrimSpace(line[from:end]))
		from = end
	}
	if rest := strings.TrimSpace(line[from:]); rest != "" {
		list = append(list, rest)
	}
	return list
}

// abbreviated says whether a full stop follows a number, or a word of up to
// two letters, and so ends no sentence.
func abbreviated(before string) bool {
	word := before[strings.LastIndexAny(before, " (")+1:]
	if word == "" {
		return false
	}
	last := word[len(word)-1]
	return last >= '0' && last <= '9' || utf8.RuneCountInString(word) <= 2 && !(word[0] >= '0' && word[0] <= '9') && !shortWord[word]
}

// shortWord are words of two letters that may end a sentence.
var shortWord = set(
	`it me us go so in on up to we he is be do no ok zu ab an ob um da du er es wo ja tu te toi eu la le lo si ya yo el se ne je ho mu ji na od`,
)

// numbering says whether a full stop belongs to a short word that counts what
// follows, as in Kap. 3.
func numbering(before, after string) bool {
	word := before[strings.LastIndexAny(before, " (/")+1:]
	r, _ := utf8.DecodeRuneInString(word)
	after = strings.TrimLeft(after, " ")
	return unicode.IsUpper(r) && utf8.RuneCountInString(word) <= 4 && after != "" && after[0] >= '0' && after[0] <= '9'
}
