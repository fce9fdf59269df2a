package context

import (
	"strings"
	"testing"

	"vnan/tokenize"
)

const manyMistakes = "Nhà trường đã bổ xung thêm phòng học. Bờ biển trãi dài hàng trăm cây số. Lực lượng công an đang điều trả làm rõ vụ việc. "

// TestLooksAgain: a document with many certain mistakes is looked at closely,
// a clean one is not.
func TestLooksAgain(t *testing.T) {
	d := New()
	for text, want := range map[string]bool{
		strings.Repeat(manyMistakes, 5): true,
		strings.Repeat("Hội nghị diễn ra trong hai ngày với sự tham gia của nhiều đại biểu. ", 20): false,
	} {
		d.read(tokenize.New(text))
		for _, stop := range []bool{false, true} {
			d.look(d.judge.briefly(), stop)
			if limits := d.thresholds(); limits.Again() != want {
				t.Errorf("%d certain mistakes in %.40s …: looked at again: %v", d.certain, text, !want)
			}
		}
	}
}

// TestBriefLook: it finds just those suspects that are plain, and judges them
// like a close one.
func TestBriefLook(t *testing.T) {
	text := tokenize.New(strings.Repeat(manyMistakes, 3))
	j := NewJudge(DefaultParts())
	plain, all := map[int]float32{}, 0
	j.Suspects(text, func(s *Suspect, _ []float32) {
		all++
		if s.Plain {
			plain[s.Token] = s.LogOdds
		}
	})
	if len(plain) == 0 || len(plain) == all {
		t.Fatalf("%d suspects of %d are plain", len(plain), all)
	}
	j.each(j.briefly(), func(s *Suspect, _ []float32) bool {
		if odds, ok := plain[s.Token]; !ok || odds != s.LogOdds || !s.Plain {
			t.Errorf("token %d: log-odds %g in a brief look, %g (plain: %v) in a close one", s.Token, s.LogOdds, odds, ok)
		}
		delete(plain, s.Token)
		return true
	})
	if len(plain) > 0 {
		t.Errorf("%d plain suspects are not found by a brief look", len(plain))
	}
}
