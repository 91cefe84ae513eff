package audit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// namedIn finds the people whom a question is put to: "@Eva …", "Eva: …",
// "Eva – …", "Eva, …" at the start of a sentence, "…, Eva" at its end, or
// "(Eva)". A name that only occurs is not enough, and neither is one that two
// people share.
func namedIn(question string, people map[string]Person) []Person {
	var found []Person
	add := func(word string) bool {
		p, ok := people[nameKey(word)]
		if ok && !slices.Contains(found, p) {
			found = append(found, p)
		}
		return ok
	}
	words := strings.Fields(question)
	opening := true
	for i, word := range words {
		dash := i+1 < len(words) && slices.Contains([]string{"–", "—", "-", ":"}, words[i+1])
		if name, ok := strings.CutPrefix(word, "@"); ok {
			add(name)
		} else if opening && (dash || strings.ContainsAny(word, ":,：、")) {
			name, _, _ := strings.Cut(strings.NewReplacer("：", ":", "、", ":", ",", ":").Replace(word), ":")
			add(name)
		}
		opening = strings.HasSuffix(word, "?") || strings.HasSuffix(word, ".") || strings.HasSuffix(word, "？")
	}
	if comma := strings.LastIndexAny(question, ",;"); comma > 0 {
		addAll(strings.TrimRight(question[comma+1:], " ?.!"), people, add)
	}
	for rest := strings.NewReplacer("（", "(", "）", ")").Replace(question); ; {
		_, after, open := strings.Cut(rest, "(")
		inside, next, closed := strings.Cut(after, ")")
		if !open || !closed {
			return found
		}
		addAll(inside, people, add)
		rest = next
	}
}

// addAll adds the names of a text, if nothing else is in it.
func addAll(inside string, people map[string]Person, add func(string) bool) {
	words := strings.FieldsFunc(inside, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",/&+", r) })
	names := slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains([]string{"and", "und", "et", "y", "e", "a"}, w)
	})
	for _, n := range names {
		if _, ok := people[nameKey(n)]; !ok {
			return
		}
	}
	for _, n := range names {
		add(n)
	}
}

// nameIndex maps every part of a name to its owner, if it has only one.
func nameIndex(people []Person) map[string]Person {
	index := map[string]Person{}
	shared := map[string]bool{}
	for _, p := range people {
		local, _, _ := strings.Cut(p.Email, "@")
		name := p.Name
		if name == "" || strings.ContainsRune(name, '@') || japanese(name) {
			name += " " + local // "Harada-san" is 原田 智子 <t.harada@…>
		}
		for _, part := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",._-", r) }) {
			key := nameKey(part)
			if other, taken := index[key]; utf8.RuneCountInString(key) < 2 || taken && other.Email != p.Email {
				shared[key] = true
			}
			index[key] = p
		}
	}
	for key := range shared {
		delete(index, key)
	}
	return index
}

func nameKey(word string) string {
	word = strings.TrimFunc(strings.ToLower(word), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, honorific := range []string{"さん", "様", "氏", "-san"} {
		word = strings.TrimSuffix(word, honorific)
	}
	return word
}
