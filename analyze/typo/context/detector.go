package context

import (
	"vnan/analyze/typo"
	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
)

// Detector reports suspects as findings, and ranks other rules' suggestions by
// the words around them. It is a typo.Detector and a typo.Ranker; it keeps its
// storage from text to text and is not for concurrent use.
type Detector struct {
	judge    *Judge
	text     *tokenize.Text // the text that findings are made of
	speller  speller        // for it
	size     int            // its syllables
	out      []typo.Finding
	ids      []model.ID
	doubtful []doubtful
	certain  int // suspects
}

// New gives a Detector over the embedded models.
func New() *Detector { return NewDetector(DefaultParts()) }

// NewDetector gives a Detector over any models.
func NewDetector(p Parts) *Detector { return &Detector{judge: NewJudge(p)} }

// Detect gives the findings in a text, in order. The slice is valid until the
// next call.
func (d *Detector) Detect(t *tokenize.Text) []typo.Finding {
	d.read(t)
	d.look(d.judge.briefly(), true)
	limits := d.thresholds()
	if limits.Again() {
		d.look(d.judge.closely(), false)
		limits = d.thresholds()
	}
	for i := range d.doubtful {
		if x := &d.doubtful[i]; limits.Reports(&x.suspect, t.Tokens[x.suspect.Token]) {
			d.out = append(d.out, x.finding)
		}
	}
	return d.out
}

func (d *Detector) read(t *tokenize.Text) {
	d.text, d.out = t, d.out[:0]
	d.speller, d.size = speller{text: t}, syllables(t)
	d.judge.read(t)
}

// look collects what may be reported. If asked to, it stops as soon as the text
// deserves another look.
func (d *Detector) look(c care, stop bool) {
	d.doubtful, d.certain = d.doubtful[:0], 0
	d.judge.each(c, func(s *Suspect, _ []float32) bool {
		d.note(s)
		if !stop || !s.Certain() {
			return true
		}
		limits := d.thresholds()
		return !limits.Again()
	})
}

// thresholds gives those for the text, by what was certain in it so far. More
// only lowers them.
func (d *Detector) thresholds() Thresholds { return DefaultThresholds.In(d.certain, d.size) }

// doubtful is what may be reported.
type doubtful struct {
	suspect Suspect // without its candidates
	finding typo.Finding
}

// note keeps a suspect that some document's thresholds would report.
func (d *Detector) note(s *Suspect) {
	if s.Certain() {
		d.certain++
	}
	if tok := d.text.Tokens[s.Token]; DefaultThresholds.Reports(s, tok) {
		x := doubtful{*s, d.finding(s, tok)}
		x.suspect.Candidates = nil
		d.doubtful = append(d.doubtful, x)
	}
}

// syllables counts a text's tokens of letters.
func syllables(t *tokenize.Text) (n int) {
	for _, tok := range t.Tokens {
		if tok.Kind.IsLetters() {
			n++
		}
	}
	return n
}

func (d *Detector) finding(s *Suspect, tok tokenize.Token) typo.Finding {
	f := typo.Finding{Start: int(tok.Start), End: int(tok.End), Rule: rule(s), Severity: typo.Warning}
	if s.LogOdds >= DefaultThresholds.Error {
		f.Severity = typo.Error
	}
	form := d.text.NFC[tok.Start:tok.End]
	for _, c := range s.Candidates {
		f.Suggestions = append(f.Suggestions, d.speller.spell(d.judge.gen.Text(c.Candidate), form))
	}
	f.Sure = s.LogOdds >= DefaultThresholds.Sure && d.judge.row[fMargin] >= sureMargin
	return f
}

// sureMargin is by how much the best candidate must fit better than the next to
// be written without asking: fifty to one.
const sureMargin = 4

func rule(s *Suspect) string {
	switch {
	case s.Candidates[0].Op == candidate.Glued:
		return "syllable/glued"
	case s.Illegal:
		return "syllable/illegal"
	}
	return "context/unlikely"
}

// Score implements typo.Ranker by the language model.
func (d *Detector) Score(dst []float32, t *tokenize.Text, i int, list []candidate.Candidate) []float32 {
	s := t.Sentences[t.SentenceAt(i)]
	left, right := d.around(t, i, s)
	for _, c := range list {
		middle := []model.ID{c.ID, c.Second}
		if c.Second == model.Unknown {
			middle = middle[:1]
		}
		dst = append(dst, d.judge.p.LM.Span(left, middle, right))
	}
	return dst
}

// around gives the three ids on each side of token i in its sentence.
func (d *Detector) around(t *tokenize.Text, i int, s tokenize.Span) (left, right []model.ID) {
	d.ids = d.ids[:0]
	from, to := max(int(s.Start), i-3), min(int(s.End), i+4)
	if i-3 < int(s.Start) {
		d.ids = append(d.ids, model.Begin)
	}
	for _, tok := range t.Tokens[from:i] {
		d.ids = append(d.ids, d.judge.meant(t, tok))
	}
	n := len(d.ids)
	for _, tok := range t.Tokens[i+1 : to] {
		d.ids = append(d.ids, d.judge.meant(t, tok))
	}
	if i+4 > int(s.End) {
		d.ids = append(d.ids, model.End)
	}
	return d.ids[:n], d.ids[n:]
}
