package fix

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

// SessionOptions say how to ask.
type SessionOptions struct {
	// Lang is "vi", anything else is English.
	Lang string
	// Color sets the finding off with the codes of ECMA-48.
	Color bool
	// Width is the number of columns of the terminal; 0 means 80.
	Width int
	// AddWord puts a form into the user's dictionary; nil means that there is
	// none, and the answer is not offered.
	AddWord func(form string) error
}

// Session asks the user about one finding after another, in any number of
// documents. It remembers what shall be ignored everywhere.
type Session struct {
	o       SessionOptions
	in      *bufio.Reader
	out     io.Writer
	ignored map[string]bool // by rule and form
	added   map[string]bool // forms
	quit    bool
	failed  error // of out
}

// NewSession makes a session that reads answers, a line each, from in and writes
// questions to out.
func NewSession(in io.Reader, out io.Writer, o SessionOptions) *Session {
	return &Session{o: o, in: bufio.NewReader(in), out: out, ignored: map[string]bool{}, added: map[string]bool{}}
}

// Done tells whether the user has quit: no more documents need be read.
func (s *Session) Done() bool { return s.quit || s.failed != nil }

// Part is a document, or a part of a long one, ready for review.
type Part struct {
	// Path is what the document is called.
	Path string
	// Original is the text of the whole document in which the edits shall be
	// made. It differs from what was tokenised where markup was blanked.
	Original string
	// Text is the part, tokenised, and Base where it begins in the document;
	// the zero value is the beginning.
	Text *tokenize.Text
	Base tokenize.Position
	// Manner of the part; nil means that of the text.
	Manner *Manner
}

// Review asks about the findings of a part and gives the edits of Original that
// the user accepted, as Disjoint leaves them. The end of the answers means quit.
// An error is one of in, out, or AddWord; the edits accepted before it are valid.
func (s *Session) Review(p Part, found []typo.Finding) ([]Edit, error) {
	var edits []Edit
	m := p.Manner
	if m == nil {
		m = NewManner(p.Text)
	}
	for i, f := range found {
		if s.Done() {
			break
		}
		q := newQuestion(p, f)
		q.number, q.of = i+1, len(found)
		if s.added[q.form] || s.ignored[f.Rule+"\x00"+q.form] {
			continue
		}
		for _, sug := range f.Suggestions {
			q.suggestions = append(q.suggestions, m.Edit(f, sug).New)
		}
		a, err := s.ask(q)
		if err != nil {
			return Disjoint(edits), err
		}
		if a.Action == Accept {
			edits = append(edits, Edit{q.start, q.end, a.New})
		}
	}
	return Disjoint(edits), s.failed
}

// ask puts the question until it is answered, and remembers the answer.
func (s *Session) ask(q *question) (Answer, error) {
	s.print(s.text(q))
	for {
		s.print(s.prompt(q))
		if s.failed != nil {
			return Answer{}, s.failed
		}
		line, err := s.in.ReadString('\n')
		if err != nil && (line == "" || !errors.Is(err, io.EOF)) {
			s.quit = true
			s.print("\n")
			if errors.Is(err, io.EOF) {
				return Answer{Action: Quit}, nil
			}
			return Answer{}, err
		}
		if a, ok := parseAnswer(line, q.suggestions, s.o.AddWord != nil); ok {
			return a, s.remember(q, a)
		}
		s.print(s.help(q))
	}
}

// remember notes what an answer means for what follows.
func (s *Session) remember(q *question, a Answer) error {
	switch a.Action {
	case IgnoreAll:
		s.ignored[q.finding.Rule+"\x00"+q.form] = true
	case AddWord:
		s.added[q.form] = true
		return s.o.AddWord(strings.TrimSpace(q.form))
	case Quit:
		s.quit = true
	}
	return nil
}

func (s *Session) print(text string) {
	if s.failed == nil {
		_, s.failed = io.WriteString(s.out, text)
	}
}
