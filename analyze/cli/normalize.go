package cli

import (
	"errors"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/message"
	"vnan/tokenize"
	"vnan/tokenize/charset"
	"vnan/tokenize/syllable"
	"vnan/tokenize/typography"
)

// runNormalize writes text in another encoding, Unicode form or style of tone
// placement; everything else stays as it is.
func runNormalize(s *session, o *options) error {
	to := o.to
	if to == charset.Auto {
		to = charset.UTF8
	}
	o.to = to
	if o.output != "" || o.inPlace || o.dryRun {
		return s.convert(o)
	}
	return mapped(s, o, func() *normalizer { return newNormalizer(o) }, (*normalizer).append)
}

// lost reports whether an error only says that some characters have no place in
// the encoding asked for, and says so: the output is written, and the exit code
// tells that it is not faithful.
func (s *session) lost(path string, err error) bool {
	var loss *charset.LossError
	if !errors.As(err, &loss) {
		return false
	}
	s.unread = true
	s.complain(s.lang.Format(message.Lost, s.name(path), loss.Encoding, loss.Count, loss.First))
	return true
}

// normalizer rewrites pieces of text.
type normalizer struct {
	form, tone string
	quotes     typography.QuoteStyle
	dashes     typography.DashStyle
	to         charset.Encoding
	tokenizer  tokenize.Tokenizer
}

func newNormalizer(o *options) *normalizer {
	return &normalizer{
		form: o.form, tone: o.tone, to: o.to,
		quotes: typography.QuoteStyle(slices.Index(quoteNames[:], o.quotes)),
		dashes: typography.DashStyle(slices.Index(dashNames[:], o.dashes)),
	}
}

// append puts the rewritten text behind dst, in the encoding asked for.
func (n *normalizer) append(dst []byte, text string) ([]byte, error) {
	text = n.normalize(text)
	if n.to == charset.UTF8 {
		return append(dst, text...), nil
	}
	b, err := charset.Encode(text, n.to)
	return append(dst, b...), err
}

func (n *normalizer) normalize(text string) string {
	if n.form == "nfc" {
		text = norm.NFC.String(text)
	}
	switch n.tone {
	case "old":
		text = n.retone(text, syllable.OldStyle)
	case "new":
		text = n.retone(text, syllable.NewStyle)
	}
	text = typography.Dashes(typography.Quotes(text, n.quotes), n.dashes)
	if n.form == "nfd" {
		text = norm.NFD.String(text)
	}
	return text
}

// retone places the tones of all syllables in a style. Names, addresses and
// whatever else is no syllable stay as they are.
func (n *normalizer) retone(text string, style syllable.Style) string {
	t := n.tokenizer.Tokenize(text)
	var out []byte
	done := 0
	for i, k := range t.Tokens {
		if k.Kind != tokenize.Syllable {
			continue
		}
		written := t.Token(i)
		placed, ok := place(written, style)
		if !ok {
			continue
		}
		start, end := t.SourceBytes(int(k.Start), int(k.End))
		if text[start:end] != written { // decomposed text stays so
			placed = norm.NFD.String(placed)
		}
		out = append(append(out, text[done:start]...), placed...)
		done = end
	}
	if done == 0 {
		return text
	}
	return string(append(out, text[done:]...))
}

// place gives a syllable with its tone in the place that a style has for it, in
// its own case; false when it stands there already.
func place(written string, style syllable.Style) (string, bool) {
	s, ok := syllable.Parse(written)
	if !ok || s.Format(syllable.OldStyle) == s.Format(syllable.NewStyle) {
		return "", false
	}
	out := make([]byte, 0, len(written))
	rest := written
	for _, r := range s.Format(style) { // the same letters one for one
		w, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
		if unicode.IsUpper(w) {
			r = unicode.ToUpper(r)
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out), rest == "" && string(out) != written
}
