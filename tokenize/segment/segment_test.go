package segment

import (
	"strings"
	"testing"

	"vnan/tokenize/corpus/corpustest"
	"vnan/tokenize/model"
)

// unitsOf makes units of lower-case syllables; a capital first letter gives
// the shape Upper, a word in capitals AllUpper.
func unitsOf(s string) []Unit {
	v := model.Default()
	var units []Unit
	for _, w := range strings.Fields(s) {
		low := strings.ToLower(w)
		u := Unit{ID: v.Lookup([]byte(low)), Shape: Lower}
		switch {
		case w == "," || w == ".":
			u.Shape = Punct
		case w == strings.ToUpper(w):
			u.Shape = AllUpper
		case w != low:
			u.Shape = Upper
		}
		units = append(units, u)
	}
	return units
}

func joined(s string, units []Unit) string {
	var b strings.Builder
	for i, w := range strings.Fields(s) {
		switch {
		case units[i].Join:
			b.WriteByte('_')
		case i > 0:
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

func TestManifest(t *testing.T) { corpustest.Manifest(t, "MANIFEST") }

func TestSegment(t *testing.T) {
	g := New(Default())
	for in, want := range map[string]string{
		"công tác cán bộ":                        "công_tác cán_bộ",
		"CÔNG TÁC CÁN BỘ":                        "CÔNG_TÁC CÁN_BỘ",
		"ông Nguyễn Văn Linh thăm Hà Nội":        "ông Nguyễn_Văn_Linh thăm Hà_Nội",
		"Quốc hội , Chính phủ và các địa phương": "Quốc_hội , Chính_phủ và các địa_phương",
		"bộ": "bộ",
		"":   "",
	} {
		u := unitsOf(in)
		g.Segment(u)
		if got := joined(in, u); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestBoundaryIsWhatTheSearchAddsUp holds that the weights which Boundary
// names, and those of sequences, give the labels that Segment gives: trainers
// rely on it. The best labels are found by trying all.
func TestBoundaryIsWhatTheSearchAddsUp(t *testing.T) {
	m := Default()
	g := New(m)
	for _, s := range []string{
		"Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập", "người ta nói như thế là không đúng , phải không",
		"Bách khoa toàn thư mở", "học sinh học sinh học", "Ông Trần Hữu Trí , Bí thư Quận ủy", "nhà xuất bản lao động xã hội"} {
		u := unitsOf(s)
		g.Segment(u)
		got := labelsOf(u)
		g.Analyze(u)
		best, bestLabels := int32(-1<<30), 0
		for labels := range 1 << (len(u) - 1) {
			if total := totalOf(m, g, u, labels<<1); total > best {
				best, bestLabels = total, labels<<1
			}
		}
		if total := totalOf(m, g, u, got); total != best {
			t.Errorf("%q: labels %b have %d, the best are %b with %d", s, got, total, bestLabels, best)
		}
	}
}

func labelsOf(u []Unit) (labels int) {
	for i := range u {
		if u[i].Join {
			labels |= 1 << i
		}
	}
	return labels
}

// totalOf adds up the weights of labels, bit i for the boundary before unit i.
func totalOf(m *Model, g *Segmenter, u []Unit, labels int) (total int32) {
	for i := 1; i < len(u); i++ {
		if labels>>i&1 == 0 {
			continue
		}
		if u[i].Shape == Punct || u[i-1].Shape == Punct {
			return -1 << 30
		}
		b := g.Boundary(u, i)
		before := labels >> (i - 1) & 1
		at := func(s string, k int) int32 { return int32(int8(s[k])) }
		for _, k := range b.Unigrams {
			if k != NoUnit {
				total += at(m.uni, int(k))
			}
		}
		total += g.score[i] + at(m.shapes, int(b.Shapes)) + at(m.kin, int(b.Kin)) + at(m.lex, 2*int(b.Lexicon)+before) + at(m.states, 2*int(b.State)+before)
	}
	return total
}

// FuzzSegment holds that any row of ids and shapes is segmented without a
// panic, and that marks stay words by themselves.
func FuzzSegment(f *testing.F) {
	f.Add([]byte("\x10\x00\x08\x20\x00\x0a\x0b\x00\x01\x30\x00\x09"))
	ids := model.Default().Len()
	f.Fuzz(func(t *testing.T, data []byte) {
		var u []Unit
		for ; len(data) >= 3; data = data[3:] {
			u = append(u, Unit{ID: model.ID((int(data[0]) | int(data[1])<<8) % ids), Shape: Shape(data[2]) % (Symbol + 1), Join: true})
		}
		New(Default()).Segment(u)
		for i := range u {
			if u[i].Join && (i == 0 || (u[i].Shape.mask()|u[i-1].Shape.mask())&singles != 0) {
				t.Fatalf("unit %d of %v is joined", i, u)
			}
		}
	})
}

// TestOpen holds that damaged models give errors.
func TestOpen(t *testing.T) {
	w := model.Default()
	for _, data := range []string{"", "vnanflat", embedded[:100], embedded[:len(embedded)/2]} {
		if _, err := Open(data, w); err == nil {
			t.Errorf("a model of %d bytes opens", len(data))
		}
	}
	if _, err := Open(embedded, model.Empty()); err == nil || !strings.Contains(err.Error(), "go generate") {
		t.Errorf("another vocabulary gives %v", err)
	}
}
