package context

import (
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
	"vnan/tokenize/syllable"
)

// sentence is one sentence as the language model sees it.
type sentence struct {
	text *tokenize.Text
	span tokenize.Span
	n    int // tokens
	// ids are Begin, the tokens' ids, End; for a token that has one sure
	// correction, the id of that, so that its neighbours are judged beside it.
	ids []model.ID
	// logProb and matched are those of each of ids but the first, given up to
	// three ids before it; three zeros follow.
	logProb []float32
	matched []uint8
	quoted  []bool
	from    int // where the row of ids begins in Judge.rows
}

func (s *sentence) token(k int) tokenize.Token { return s.text.Tokens[int(s.span.Start)+k] }

func (s *sentence) read(j *Judge, t *tokenize.Text, span tokenize.Span) {
	s.text, s.span, s.n = t, span, span.Len()
	s.ids = append(s.ids[:0], model.Begin)
	s.quoted = s.quoted[:0]
	quoted := false
	for _, tok := range t.Tokens[span.Start:span.End] {
		s.ids = append(s.ids, j.meant(t, tok))
		if tok.Kind == tokenize.Punctuation {
			quoted = quotes(t.NFC[tok.Start:tok.End], quoted)
		}
		s.quoted = append(s.quoted, quoted)
	}
	s.ids = append(s.ids, model.End)
	s.score(&j.rows)
}

// score runs the language model over the ids.
func (s *sentence) score(rows *ngram.Rows) {
	s.from = rows.Add(s.ids)
	to := s.from + len(s.ids) + ngram.MaxContext
	s.logProb, s.matched = rows.LogProb[s.from:to], rows.Matched[s.from:to]
}

// quotes tracks whether one stands inside quotation marks.
func quotes(mark string, quoted bool) bool {
	switch mark {
	case "“", "«", "‘":
		return true
	case "”", "»", "’":
		return false
	case "\"":
		return !quoted
	}
	return quoted
}

// left gives the ids before token k, right those behind it.
func (s *sentence) left(k int) []model.ID  { return s.ids[max(0, k-2) : k+1] }
func (s *sentence) right(k int) []model.ID { return s.ids[k+2 : min(len(s.ids), k+5)] }

// own is the logarithm of the probability of the four positions that token k
// bears on.
func (s *sentence) own(k int) float32 {
	p := s.logProb[k+1 : k+5]
	return p[0] + p[1] + p[2] + p[3]
}

// clue gathers what the sieve looks at for token k.
func (s *sentence) clue(v *model.Vocabulary, k int, c *clue) {
	t := s.token(k)
	c.logProb, c.matched = s.logProb[k+1:k+5], s.matched[k+1:k+5]
	c.count = float32(v.LogCount(t.ID))
	c.upper = t.Flags&tokenize.UpperFirst != 0
	c.left = k > 0 && s.token(k-1).Flags&tokenize.UpperFirst != 0
	c.right = k+1 < s.n && s.token(k+1).Flags&tokenize.UpperFirst != 0
}

// meant gives the id of a token, or that of its one sure correction: the tone
// on the wrong letter (lòai), half a ươ (nguời).
func (j *Judge) meant(t *tokenize.Text, tok tokenize.Token) model.ID {
	if tok.Kind != tokenize.Foreign || tok.End-tok.Start > longest || tok.Flags&(tokenize.AllUpper|tokenize.MixedCase) != 0 {
		return tok.ID
	}
	form := t.NFC[tok.Start:tok.End]
	fixed, ok := syllable.FixTonePlacement(form)
	if !ok {
		fixed, ok = syllable.FixHorn(form)
	}
	if !ok {
		return tok.ID
	}
	var b [2 * longest]byte
	return j.vocab.Lookup(appendLower(b[:0], fixed))
}

func appendLower(b []byte, s string) []byte {
	for _, c := range s {
		if !tokenize.Invisible(c) {
			b = utf8.AppendRune(b, unicode.ToLower(c))
		}
	}
	return b
}
