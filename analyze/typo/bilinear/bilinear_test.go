package bilinear

import (
	"math"
	"strings"
	"testing"

	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// TestManifest: bilinear.bin is what its manifest names.
func TestManifest(t *testing.T) {
	dir, err := corpus.Dir()
	if err != nil {
		dir = ""
	}
	if err := corpus.CheckManifest("MANIFEST", dir); err != nil {
		t.Error(err)
	}
}

func TestOpenRefusesAnotherVocabulary(t *testing.T) {
	w := *model.Default()
	w.Version++
	if _, err := open(embedded, &w); err == nil || !strings.Contains(err.Error(), "go generate") {
		t.Errorf("error %v, want one that says what to do", err)
	}
}

// numbers are those of a model of five ids, the last of which is unlike all.
func numbers() *Numbers {
	n := &Numbers{Bias: []float32{0, 0, 0, 1, 0}}
	for i := range 5 {
		var v, w Vector
		for d := range v {
			v[d], w[d] = float32(math.Sin(float64(i*Width+d))), float32(i*d)/Width-1
		}
		n.Around, n.Wanted = append(n.Around, &v), append(n.Wanted, &w)
	}
	n.Wanted[4] = nil
	for i := range n.Weights {
		for d := range Width {
			n.Weights[i][d] = 1 / float32(i+d+1)
		}
	}
	return n
}

func opened(t *testing.T, n *Numbers) *Model {
	t.Helper()
	data, err := n.Bytes(7)
	if err != nil {
		t.Fatal(err)
	}
	f, err := flat.Open(string(data), Format)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Open(f, len(n.Around))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestScoreIsTheSum: a packed model scores like the numbers it was made of, but
// for what rounding to int8 loses.
func TestScoreIsTheSum(t *testing.T) {
	n := numbers()
	m := opened(t, n)
	ids := []model.ID{0, 3, 2, 1, 2, 3, 1, 1, 2, 3, 0, 1, 1, 2, 3, 3, 2, 1}
	var h, want Vector
	for i := range ids {
		m.Hidden(&h, ids, i)
		want = Vector{}
		for k, id := range ids {
			if k == i || k < i-Far || k > i+Far {
				continue
			}
			for d := range want {
				want[d] += n.Around[id][d] * n.Weights[Distance(k-i)][d]
			}
		}
		for d := range h {
			if math.Abs(float64(h[d]-want[d])) > 0.05 {
				t.Fatalf("place %d, number %d: %g, want %g", i, d, h[d], want[d])
			}
		}
		for id := range model.ID(4) {
			score := n.Bias[id]
			for d := range want {
				score += want[d] * n.Wanted[id][d]
			}
			if got, known := m.Score(&h, id); !known || math.Abs(float64(got-score)) > 0.1 {
				t.Errorf("place %d, id %d: score %g (known %v), want %g", i, id, got, known, score)
			}
		}
	}
	if s, known := m.Score(&h, 4); known || s != 0 {
		t.Errorf("an id without a wanted row scores %g, known %v", s, known)
	}
}

func TestQuantise(t *testing.T) {
	var v Vector
	for d := range v {
		v[d] = float32(d-30) * 0.3
	}
	q, scale := quantise(&v)
	for d := range v {
		if got := float32(int8(q[d])) * scale; math.Abs(float64(got-v[d])) > float64(scale)/2+1e-6 {
			t.Errorf("%g becomes %g, farther off than half a step of %g", v[d], got, scale)
		}
	}
	if _, scale := quantise(&Vector{}); scale != 0 {
		t.Errorf("zeros have scale %g", scale)
	}
}

func TestDistance(t *testing.T) {
	seen := map[int]bool{}
	for k := -Far; k <= Far; k++ {
		if k == 0 {
			continue
		}
		d := Distance(k)
		if d < 0 || d >= Distances {
			t.Fatalf("distance %d has row %d of %d", k, d, Distances)
		}
		seen[d] = true
	}
	if len(seen) != Distances {
		t.Errorf("%d rows are used, want %d", len(seen), Distances)
	}
	if Distance(-Far) != Distance(-Near-1) || Distance(Near) == Distance(Near+1) {
		t.Error("the farther ones share a row, the nearer have their own")
	}
}

func TestOpenRefusesWrongSizes(t *testing.T) {
	damage := map[string]func(flat.Builder){
		"around short":        func(b flat.Builder) { b["around"] = b["around"][1:] },
		"wanted torn":         func(b flat.Builder) { b["wanted"] = b["wanted"][1:] },
		"where beyond":        func(b flat.Builder) { b["where"][0] = 200 },
		"weights too many":    func(b flat.Builder) { b["weights"] = append(b["weights"], 0) },
		"a section is absent": func(b flat.Builder) { delete(b, "bias") },
	}
	for name, f := range damage {
		b := flat.Builder{
			"around": make([]byte, 5*Width), "wanted": make([]byte, 2*Width), "where": make([]byte, 10),
			"scales": make([]byte, 40), "bias": make([]byte, 20), "weights": make([]byte, 4*Distances*Width),
		}
		f(b)
		data, err := b.Bytes(Format, 7)
		if err != nil {
			t.Fatal(err)
		}
		file, err := flat.Open(string(data), Format)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Open(file, 5); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
}

// places are our own sentences; what tells the right syllable from the wrong one
// stands two places off or more.
var places = []struct{ text, right, wrong string }{
	{"Nhà máy chuyên sản xuất các loại vải và sợi bông .", "sợi", "sợ"},
	{"Bác sĩ cho biết ca mổ đã diễn ra thành công .", "mổ", "mỗ"},
	{"Giá vàng và giá dầu thế giới cùng tăng mạnh trong phiên giao dịch hôm qua .", "dầu", "dâu"},
	{"Học sinh lớp 12 đang ôn bài chuẩn bị cho kỳ thi tốt nghiệp .", "thi", "thì"},
	{"Tàu cá của ngư dân bị chìm ngoài biển khơi .", "chìm", "chim"},
	{"Cầu thủ này đã ghi hai bàn thắng vào lưới đội khách .", "bàn", "bán"},
	{"Tòa tuyên phạt bị cáo mười năm tù về tội tham ô tài sản .", "tù", "từ"},
	{"Con đường dài ba cây số vừa được trải nhựa , người dân đi lại thuận tiện .", "nhựa", "nhưa"},
}

// TestPrefersTheRightSyllable: in sentences it has not seen, the model prefers
// what belongs there.
func TestPrefersTheRightSyllable(t *testing.T) {
	m, v := Default(), model.Default()
	for _, p := range places {
		ids := []model.ID{model.Begin}
		at := -1
		for _, w := range strings.Fields(strings.ToLower(p.text)) {
			if w == p.right && at < 0 {
				at = len(ids)
			}
			ids = append(ids, v.Lookup([]byte(w)))
		}
		ids = append(ids, model.End)
		var h Vector
		m.Hidden(&h, ids, at)
		right, _ := m.Score(&h, v.Lookup([]byte(p.right)))
		wrong, _ := m.Score(&h, v.Lookup([]byte(p.wrong)))
		if right <= wrong {
			t.Errorf("%s: %s scores %.2f, %s %.2f", p.text, p.right, right, p.wrong, wrong)
		}
	}
}

// BenchmarkScore looks at the neighbourhood of each token and scores five
// syllables there, as for a suspect.
func BenchmarkScore(b *testing.B) {
	m, v := Default(), model.Default()
	gen := candidate.Default()
	text := tokenize.New(strings.Repeat("Cầu thủ này đã ghi hai bàn thắng vào lưới đội khách trong trận đấu tối qua. ", 20))
	ids := []model.ID{model.Begin}
	for _, tok := range text.Tokens {
		ids = append(ids, tok.ID)
	}
	list := gen.ByID(v.Lookup([]byte("bàn")))[:5]
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		i = i%(len(ids)-2) + 1
		var h Vector
		m.Hidden(&h, ids, i)
		for _, c := range list {
			m.Score(&h, c.ID)
		}
	}
}
