package context

import (
	"vnan/analyze/typo/boost"
	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
)

// Suspect is a token that may be a mistake.
type Suspect struct {
	// Token is its index in Text.Tokens.
	Token int
	// Candidates are what may have been meant, likeliest first; at least one.
	Candidates []Scored
	// LogOdds are those that the token is a mistake.
	LogOdds float32
	// Illegal says that the token is no legal syllable and no known word.
	Illegal bool
}

// Scored is a candidate with how well it fits.
type Scored struct {
	candidate.Candidate
	// Fit is the natural logarithm of the probability of the text with the
	// candidate over that of the text as written, less the candidate's cost.
	Fit float32
}

// maxCandidates is how many candidates a Suspect keeps.
const maxCandidates = 5

// Judge finds suspects. It keeps its storage from call to call; it is not for
// concurrent use.
type Judge struct {
	lm     *ngram.Model
	gen    *candidate.Generator
	vocab  *model.Vocabulary
	forest *boost.Forest // nil while training

	doc     document
	s       sentence
	ids     []model.ID
	windows []ngram.Window
	scored  []Scored
	forms   []candidate.Candidate
	row     [NumFeatures]float32
}

// NewJudge makes a Judge from its parts. Without a forest it calls everything
// a suspect that passes the first sieve; trainers want that.
func NewJudge(w *model.Words, lm *ngram.Model, forest *boost.Forest) *Judge {
	return &Judge{lm: lm, gen: candidate.New(w.Vocabulary), vocab: w.Vocabulary, forest: forest}
}

// Suspects calls f with every suspect of the text, in order, and its features.
// Both are valid during the call only.
func (j *Judge) Suspects(t *tokenize.Text, f func(s *Suspect, row []float32)) {
	j.doc.read(t)
	for _, span := range t.Sentences {
		j.s.read(j, t, span)
		for k := 0; k < j.s.n; k++ {
			if s := j.suspect(k); s != nil {
				f(s, j.row[:])
			}
		}
	}
}

// suspect judges token k of the sentence; nil when it is above suspicion.
func (j *Judge) suspect(k int) *Suspect {
	tok := j.s.token(k)
	if !judged(tok) || !j.s.doubtful(k, tok) {
		return nil
	}
	list := j.candidates(tok)
	if len(list) == 0 {
		return nil
	}
	j.score(k, list)
	if len(j.scored) == 0 {
		return nil
	}
	s := &Suspect{
		Token:      int(j.s.span.Start) + k,
		Candidates: j.scored[:min(len(j.scored), maxCandidates)],
		Illegal:    j.illegal(tok),
	}
	j.features(k, tok, s)
	if j.forest != nil {
		s.LogOdds = j.forest.Score(j.row[:])
	}
	return s
}

// judged reports whether a token is of a kind that a mistake in Vietnamese can
// be: letters, not all of them capitals.
func judged(t tokenize.Token) bool {
	return t.Kind == tokenize.Syllable || t.Kind == tokenize.Foreign && !t.Has(tokenize.MixedCase)
}

func (j *Judge) illegal(t tokenize.Token) bool {
	return t.ID < model.Reserved || j.vocab.Class(t.ID)&(model.Legal|model.Loan) == 0
}

// candidates lists what may have been meant. Tokens that the vocabulary lacks
// are spelt out.
func (j *Judge) candidates(t tokenize.Token) []candidate.Candidate {
	if t.ID >= model.Reserved {
		return j.gen.ByID(t.ID)
	}
	if t.End-t.Start > 24 {
		return nil
	}
	var b [64]byte
	low := appendLower(b[:0], j.s.text.NFC[t.Start:t.End])
	j.forms = j.gen.ByForm(j.forms[:0], string(low))
	return j.forms
}

// costWeight is how much of a candidate's cost counts against the language
// model, by cross-validation.
const costWeight = 0.06

// score fits the candidates into the sentence and sorts them, best first, into
// j.scored.
func (j *Judge) score(k int, list []candidate.Candidate) {
	left, right := j.s.left(k), j.s.right(k)
	j.ids = j.ids[:0]
	for _, c := range list {
		j.ids = append(j.ids, c.ID)
	}
	if cap(j.windows) < len(list) {
		j.windows = make([]ngram.Window, len(list)+64)
	}
	w := j.windows[:len(list)]
	j.lm.Windows(left, j.ids, right, w)
	own := j.s.own(k)
	j.scored = j.scored[:0]
	for i, c := range list {
		if c.Op == candidate.IY {
			continue // house style
		}
		sum := w[i].Sum()
		if c.Second != model.Unknown {
			sum = j.lm.Span(left, []model.ID{c.ID, c.Second}, right)
		}
		j.insert(Scored{c, sum - own - costWeight*float32(c.Cost)})
	}
}

// insert keeps j.scored sorted and short.
func (j *Judge) insert(s Scored) {
	n := len(j.scored)
	if n == maxCandidates+1 && s.Fit <= j.scored[n-1].Fit {
		return
	}
	if n <= maxCandidates {
		j.scored = append(j.scored, s)
		n++
	}
	i := n - 1
	for i > 0 && j.scored[i-1].Fit < s.Fit {
		j.scored[i] = j.scored[i-1]
		i--
	}
	j.scored[i] = s
}
