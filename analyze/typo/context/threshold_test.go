package context

import "testing"

// TestThresholdsFollowTheDocument: the more certain mistakes, the lower, but
// never below the least; the longer a text without any, the higher.
func TestThresholdsFollowTheDocument(t *testing.T) {
	d := DefaultThresholds
	last := d.In(0, 500)
	for n := 1; n < 40; n++ {
		next := d.In(n, 500)
		if next.Legal > last.Legal || next.Upper > last.Upper || next.Illegal > last.Illegal {
			t.Errorf("%d certain mistakes: %+v, with one less %+v", n, next, last)
		}
		last = next
	}
	if last != d {
		t.Errorf("forty mistakes: %+v, want the least, %+v", last, d)
	}
	if clean, short := d.In(0, 5000), d.In(0, 0); clean.Legal <= short.Legal || short.Legal <= d.Legal {
		t.Errorf("5,000 clean syllables: from %g; none: from %g; base %g", clean.Legal, short.Legal, d.Legal)
	}
	if usual := d.In(2, 0); usual.Error != d.Error || usual.Sure != d.Sure {
		t.Errorf("severities change: %+v", usual)
	}
}
