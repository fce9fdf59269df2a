package cli

import (
	"bytes"
	"testing"
	"time"

	"vnan/analyze/message"
)

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := &progress{w: &out, start: time.Now(), text: func(n int) string { return message.English.Count(message.OneDone, n) }}
	p.step()
	p.clear()
	if out.Len() > 0 {
		t.Errorf("%q in the first second", out.String())
	}
	p.start = p.start.Add(-2 * progressAfter)
	p.step()
	p.step() // too soon to be shown
	p.clear()
	p.clear()
	if got, want := out.String(), "\r2 documents done\x1b[K\r\x1b[K"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestNoProgress(t *testing.T) {
	s := &session{stderr: &bytes.Buffer{}, stdout: &bytes.Buffer{}}
	p := s.newProgress()
	if p != nil {
		t.Error("progress where there is no terminal")
	}
	p.step()
	p.clear()
}
