package tokenize

import "unicode/utf8"

// sentences parts the tokens into sentences. A sentence ends
//   - behind . ! ? … and the quotes and brackets that close with it, when what
//     follows does not begin with a small letter;
//   - at a line end, unless the next line goes on with a small letter behind
//     an unfinished line (text with hard line breaks);
//   - at an empty line always.
func (sc *scanner) sentences(out []Span) []Span {
	start := 0
	for i := range sc.toks {
		if i > start && sc.mayEndBefore(i) && sc.endsBefore(i) {
			out = append(out, Span{uint32(start), uint32(i)})
			start = i
		}
	}
	if start < len(sc.toks) {
		out = append(out, Span{uint32(start), uint32(len(sc.toks))})
	}
	return out
}

// maxClosers is how many quotes and brackets may close with a sentence; more are
// no text, and looking back over all of them would be quadratic.
const maxClosers = 8

// mayEndBefore is a quick look that is false before most tokens: sentences end
// at line ends and behind punctuation marks and symbols.
func (sc *scanner) mayEndBefore(i int) bool {
	return sc.toks[i].Flags&LineBefore != 0 || sc.toks[i-1].Kind >= Emoji
}

// endsBefore reports whether a sentence ends before token i.
func (sc *scanner) endsBefore(i int) bool {
	t := sc.toks[i]
	if t.Has(BlankBefore) {
		return true
	}
	if t.Has(LineBefore) {
		return !sc.lineGoesOn(i)
	}
	k := i - 1
	for k >= max(0, i-maxClosers) && sc.closes(k) && !sc.toks[k].Has(SpaceBefore) {
		k--
	}
	if k < 0 || !sc.terminal(k) || sc.closes(i) && !t.Has(SpaceBefore) {
		return false
	}
	return sc.beginsAfter(i, k)
}

// lineGoesOn reports whether the line that token i begins goes on with the
// sentence of the line before.
func (sc *scanner) lineGoesOn(i int) bool {
	t := sc.toks[i]
	if t.Kind != Syllable && t.Kind != Foreign || t.Has(UpperFirst) {
		return false
	}
	p := sc.toks[i-1]
	if p.Kind == Punctuation {
		switch sc.s[p.Start] {
		case ',', '-', '(':
			return true
		}
		return false
	}
	return p.Kind.IsWord()
}

// terminal reports whether token k ends sentences.
func (sc *scanner) terminal(k int) bool {
	t := sc.toks[k]
	if t.Kind != Punctuation {
		return false
	}
	switch sc.s[t.Start] {
	case '.', '!', '?':
		return true
	}
	return sc.s[t.Start:t.End] == "…"
}

// closes reports whether token k is a quote or bracket that closes.
func (sc *scanner) closes(k int) bool {
	t := sc.toks[k]
	if t.Kind != Punctuation && t.Kind != Symbol {
		return false
	}
	switch c, _ := utf8.DecodeRuneInString(sc.s[t.Start:t.End]); c {
	case '"', '\'', ')', ']', '}', '”', '’', '»':
		return true
	}
	return false
}

// beginsAfter reports whether token i may begin a sentence behind the terminal
// k.
func (sc *scanner) beginsAfter(i, k int) bool {
	t := sc.toks[i]
	if t.Kind == Punctuation && sc.terminal(i) {
		return false
	}
	if t.Kind.IsLetters() && !t.Has(UpperFirst) && !t.Has(MixedCase) {
		return false
	}
	if !t.Has(SpaceBefore) && !(t.Kind.IsLetters() && t.Has(UpperFirst)) {
		return false
	}
	return sc.s[sc.toks[k].Start] != '.' || !sc.initialBefore(k, i)
}

// initialBefore reports whether the full stop k belongs to an initial inside a
// name: Robert H. McNaught, ông H. và bà N.
func (sc *scanner) initialBefore(k, i int) bool {
	if k == 0 || sc.toks[k].End-sc.toks[k].Start > 1 {
		return false
	}
	p := sc.toks[k-1]
	if !p.Has(UpperFirst) || utf8.RuneCountInString(sc.s[p.Start:p.End]) != 1 || sc.toks[k].Has(SpaceBefore) {
		return false
	}
	t := sc.toks[i]
	return t.Kind == Foreign || t.Kind == Abbreviation || t.End-t.Start <= 3 && t.Kind.IsLetters() && utf8.RuneCountInString(sc.s[t.Start:t.End]) == 1
}
