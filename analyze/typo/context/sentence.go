package context

import (
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/model"
)

// sentence is one sentence as the language model sees it.
type sentence struct {
	text *tokenize.Text
	span tokenize.Span
	n    int // tokens
	// ids are Begin, the tokens' ids, End.
	ids []model.ID
	// logProb and matched are those of each of ids but the first, given up to
	// three ids before it; three zeros follow.
	logProb []float32
	matched []uint8
	quoted  []bool
}

func (s *sentence) token(k int) tokenize.Token { return s.text.Tokens[int(s.span.Start)+k] }

func (s *sentence) read(j *Judge, t *tokenize.Text, span tokenize.Span) {
	s.text, s.span, s.n = t, span, span.Len()
	s.ids = append(s.ids[:0], model.Begin)
	s.quoted = s.quoted[:0]
	quoted := false
	for _, tok := range t.Tokens[span.Start:span.End] {
		s.ids = append(s.ids, tok.ID)
		quoted = quotes(t.NFC[tok.Start:tok.End], quoted)
		s.quoted = append(s.quoted, quoted)
	}
	s.ids = append(s.ids, model.End)
	s.logProb, s.matched = append(s.logProb[:0], 0), append(s.matched[:0], 0)
	for i := 1; i < len(s.ids); i++ {
		p, m := j.lm.LogProb(s.ids[max(0, i-3):i], s.ids[i])
		s.logProb = append(s.logProb, p)
		s.matched = append(s.matched, uint8(m))
	}
	s.logProb = append(s.logProb, 0, 0, 0)
	s.matched = append(s.matched, 0, 0, 0)
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

// doubtful is the first sieve: it lets pass what the language model would not
// have expected, looking at no candidate yet. Of the labelled mistakes it holds
// back 2 in 100, of all tokens 9 in 10.
func (s *sentence) doubtful(k int, t tokenize.Token) bool {
	if t.ID < model.Reserved {
		return true
	}
	p := s.logProb[k+1 : k+5]
	return p[0]+p[1] < sieveTwo || p[0]+p[1]+p[2]+p[3] < sieveFour
}

const (
	sieveTwo  = -8
	sieveFour = -14
)

func appendLower(b []byte, s string) []byte {
	for _, c := range s {
		if !tokenize.Invisible(c) {
			b = utf8.AppendRune(b, unicode.ToLower(c))
		}
	}
	return b
}
