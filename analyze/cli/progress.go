package cli

import (
	"fmt"
	"io"
	"time"

	"vnan/analyze/message"
)

// progress tells on standard error how many documents are done. It says
// nothing in the first second, and nothing unless standard error is a terminal
// that standard output does not share. A nil progress is silent.
type progress struct {
	w     io.Writer
	text  func(documents int) string
	start time.Time
	last  time.Time // of the last line
	done  int
	shown bool
}

// The rhythm of progress.
const (
	progressAfter = time.Second
	progressEvery = time.Second / 5
)

func (s *session) newProgress() *progress {
	if !isTerminal(s.stderr) || isTerminal(s.stdout) {
		return nil
	}
	return &progress{
		w: s.stderr, start: time.Now(),
		text: func(n int) string { return s.lang.Count(message.OneDone, n) },
	}
}

// step counts a document.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.done++
	if now := time.Now(); now.Sub(p.start) > progressAfter && now.Sub(p.last) > progressEvery {
		p.last, p.shown = now, true
		fmt.Fprintf(p.w, "\r%s\x1b[K", p.text(p.done))
	}
}

// clear takes the line away, before something else is written or at the end.
func (p *progress) clear() {
	if p != nil && p.shown {
		p.shown = false
		_, _ = io.WriteString(p.w, "\r\x1b[K")
	}
}
