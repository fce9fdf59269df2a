package context

import (
	"math"

	"vnan/analyze/typo/bilinear"
	"vnan/analyze/typo/boost"
	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
	"vnan/tokenize/segment"
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
	// Plain says that a brief look finds it too.
	Plain bool
}

// Scored is a candidate with how well it fits.
type Scored struct {
	candidate.Candidate
	// Fit is the natural logarithm of the probability of the text with the
	// candidate over that of the text as written, less the candidate's cost.
	Fit float32
	// window holds the probabilities that Fit is made of.
	window ngram.Window
}

// maxCandidates is how many candidates a Suspect keeps.
const maxCandidates = 5

// Parts are what a Judge is made of.
type Parts struct {
	Words *model.Words
	LM    *ngram.Model
	// Segment is the lexicon of words; nil for none.
	Segment *segment.Model
	// Bilinear looks farther than LM; nil for none.
	Bilinear *bilinear.Model
	// Sieve holds back what needs no look at candidates; nil lets all pass.
	Sieve *Sieve
	// Forest gives the log-odds; nil gives 0 for all. Trainers want that.
	Forest *boost.Forest
}

// Judge finds suspects. It keeps its storage from call to call, so that it
// allocates nothing in the long run; it is not for concurrent use.
type Judge struct {
	p     Parts
	vocab *model.Vocabulary
	gen   *candidate.Generator

	doc       document
	s         *sentence // the one at hand
	all       []sentence
	sentences int        // how many of all are the text's
	rows      ngram.Rows // of all
	scored    []Scored
	least     float32      // Fit that is of interest
	place     ngram.Place  // where candidates are tried
	own       ngram.Window // what is written there
	forms     []candidate.Candidate
	suspect   Suspect
	row       [NumFeatures]float32
	hidden    bilinear.Vector
}

// NewJudge makes a Judge from its parts.
func NewJudge(p Parts) *Judge {
	return &Judge{p: p, vocab: p.Words.Vocabulary, gen: generator(p.Words)}
}

// generator shares the embedded vocabulary's Generator, which remembers what it
// found.
func generator(w *model.Words) *candidate.Generator {
	if w == model.Default() {
		return candidate.Default()
	}
	return candidate.New(w.Vocabulary)
}

// Suspects calls f with every suspect of the text, in order, and its features.
// Both are valid during the call only.
func (j *Judge) Suspects(t *tokenize.Text, f func(s *Suspect, row []float32)) {
	j.read(t)
	j.each(j.closely(), func(s *Suspect, row []float32) bool {
		f(s, row)
		return true
	})
}

// each looks at the tokens of the text that was read, until f returns false.
func (j *Judge) each(c care, f func(s *Suspect, row []float32) bool) {
	for i := range j.all[:j.sentences] {
		j.s = &j.all[i]
		for k := range j.s.n {
			if s := j.look(k, c); s != nil && !f(s, j.row[:]) {
				return
			}
		}
	}
}

// read runs the language model over a text.
func (j *Judge) read(t *tokenize.Text) {
	j.doc.read(t)
	if more := len(t.Sentences) - len(j.all); more > 0 {
		j.all = append(j.all, make([]sentence, more)...)
	}
	j.rows.Reset(j.p.LM, len(t.Tokens)+2*len(t.Sentences), len(t.Sentences))
	sum, n := float32(0), 0
	j.sentences = len(t.Sentences)
	for i, span := range t.Sentences {
		s := &j.all[i]
		s.read(j, t, span)
		for _, p := range s.logProb[:s.n+2] {
			sum += p
		}
		n += s.n + 1
	}
	j.doc.mean = sum / float32(max(n, 1))
}

// Clues calls f with every token that the sieve is asked about, and what it
// sees, as factors of its weights. Trainers use it.
func (j *Judge) Clues(t *tokenize.Text, f func(token int, clues *[SieveClues]float32)) {
	var c clue
	var v [SieveClues]float32
	j.read(t)
	for i, span := range t.Sentences {
		j.s = &j.all[i]
		for k := range j.s.n {
			if tok := j.s.token(k); judged(tok) && tok.ID >= model.Reserved {
				j.s.clue(j.vocab, k, &c)
				c.vector(&v)
				f(int(span.Start)+k, &v)
			}
		}
	}
}

// look judges token k of the sentence; nil when it is above suspicion.
func (j *Judge) look(k int, c care) *Suspect {
	tok := j.s.token(k)
	if !judged(tok) {
		return nil
	}
	doubt := j.doubtful(k, tok)
	if doubt < c.doubt || !j.fits(k, tok, c) {
		return nil
	}
	s := &j.suspect
	*s = Suspect{
		Token:      int(j.s.span.Start) + k,
		Candidates: j.scored[:min(len(j.scored), maxCandidates)],
		Illegal:    j.illegal(tok),
		Plain:      j.briefly().finds(doubt, j.best().Fit),
	}
	j.features(k, tok)
	if j.p.Forest != nil {
		s.LogOdds = j.p.Forest.Score(j.row[:])
	}
	return s
}

// fits tries the candidates and reports whether one fits well enough.
func (j *Judge) fits(k int, tok tokenize.Token, c care) bool {
	list := j.candidates(tok)
	j.score(k, tok, list, c.fit)
	if len(j.scored) == 0 || j.best().Fit < c.fit {
		return false
	}
	if c.fit > minFit {
		j.score(k, tok, list, minFit) // what was not worth a look is evidence now
	}
	return true
}

// judged reports whether a token is of a kind that a mistake in Vietnamese can
// be: letters, not all of them capitals.
func judged(t tokenize.Token) bool {
	if t.Flags&(tokenize.AllUpper|tokenize.MixedCase) != 0 {
		return false
	}
	return t.Kind == tokenize.Syllable || t.Kind == tokenize.Foreign
}

// doubtful is the first sieve's score. What the vocabulary lacks is always
// doubtful.
func (j *Judge) doubtful(k int, t tokenize.Token) float32 {
	if t.ID < model.Reserved || j.p.Sieve == nil {
		return math.MaxFloat32
	}
	var c clue
	j.s.clue(j.vocab, k, &c)
	return j.p.Sieve.score(&c)
}

// cut is the least score that passes the sieve.
func (j *Judge) cut() float32 {
	if j.p.Sieve == nil {
		return 0
	}
	return j.p.Sieve.Cut
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
	if t.End-t.Start > longest {
		return nil
	}
	var b [2 * longest]byte
	low := appendLower(b[:0], j.s.text.NFC[t.Start:t.End])
	j.forms = j.gen.ByForm(j.forms[:0], string(low))
	return j.forms
}

// longest is the length in bytes of the longest token that may be a misspelt
// syllable, or two of them glued together.
const longest = 24
