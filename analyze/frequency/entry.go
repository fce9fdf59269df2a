package frequency

import (
	"strings"
)

// Separator stands between the words of an n-gram in an Entry, as the syllables
// of a word have blanks between them. No word contains it.
const Separator = "|"

// Entry is one word, or n-gram, with its spellings, as it is kept for adding up.
type Entry struct {
	// Key is the folded spelling, words parted by Separator. What is not
	// counted as a word has its type before it, as in |name|hà nội.
	Key string
	// Documents is in how many documents it stands.
	Documents int
	// Forms are its spellings in the order of their bytes.
	Forms []Form
}

// Form is one spelling, words parted by Separator, and how often it stands.
type Form struct {
	Text  string
	Count int
}

// Count is how often the entry stands in all spellings.
func (e *Entry) Count() (n int) {
	for _, f := range e.Forms {
		n += f.Count
	}
	return n
}

// Best is the most frequent spelling as readers see it, with blanks.
func (e *Entry) Best() string {
	var best Form
	for _, f := range e.Forms {
		if f.Count > best.Count || f.Count == best.Count && better(shown(f.Text), shown(best.Text)) {
			best = f
		}
	}
	return shown(best.Text)
}

func shown(s string) string { return strings.ReplaceAll(s, Separator, " ") }

// Merge adds another entry with the same key, whose documents are others.
func (e *Entry) Merge(other *Entry) {
	e.Documents += other.Documents
	for _, f := range other.Forms {
		e.add(f.Text, f.Count)
	}
}

// add adds a spelling and keeps the order.
func (e *Entry) add(text string, n int) {
	i := 0
	for i < len(e.Forms) && e.Forms[i].Text < text {
		i++
	}
	if i < len(e.Forms) && e.Forms[i].Text == text {
		e.Forms[i].Count += n
		return
	}
	e.Forms = append(e.Forms, Form{})
	copy(e.Forms[i+1:], e.Forms[i:])
	e.Forms[i] = Form{text, n}
}

// stop reports whether the entry begins or ends with a function word.
func (e *Entry) stop(o *Options) bool {
	if e.Type() != Words {
		return false
	}
	first, _, several := strings.Cut(e.Key, Separator)
	last := e.Key[strings.LastIndex(e.Key, Separator)+1:]
	fold := func(s string) string {
		if o.Case {
			return string(appendFolded(nil, s))
		}
		return s
	}
	return o.stop(fold(first)) || several && o.stop(fold(last))
}

// compareKeys orders keys word by word, so that the separator comes before
// everything else.
func compareKeys[T string | []byte](a, b T) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if x, y := a[i], b[i]; x != y {
			return order(x) - order(y)
		}
	}
	return len(a) - len(b)
}

func order(c byte) int {
	if c == Separator[0] {
		return 0
	}
	return int(c)
}
