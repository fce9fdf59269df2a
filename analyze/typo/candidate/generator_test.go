package candidate

import (
	"math"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// opTests holds, for each operation, forms and what was meant by them.
var opTests = []struct {
	op    Op
	pairs string
}{
	{ToneMisplaced, "lòai=loài đựơc=được qúa=quá gìa=già đựợc=được nứơc=nước khỏang=khoảng"},
	{HoiNga, "sẻ=sẽ mổi=mỗi chỉnh=chĩnh nghĩ=nghỉ"},
	{ToneMissing, "bi=bị viêc=việc"},
	{ToneAdded, "đị=đi bàn=ban"},
	{ToneChanged, "rầt=rất chiền=chiến"},
	{MarkMissing, "thuơng=thương cuơng=cương"},
	{MarkAdded, "lâm=lam nănh=nanh"},
	{MarkChanged, "ân=ăn hôm=hơm"},
	{Stroke, "dược=được đã=dã"},
	{Accents, "duoc=được nguoi=người"},
	{SX, "xẻ=sẻ sử=xử"},
	{ChTr, "chưng=trưng truyện=chuyện"},
	{DGiR, "dành=giành giây=dây gì=dì giết=diết rễ=dễ diềng=giềng"},
	{VD, "vẻ=dẻ dậy=vậy"},
	{LN, "lên=nên nàm=làm"},
	{FinalNasal, "nănh=năng lan=lang bản=bảng"},
	{FinalStop, "mác=mát đặt=đặc"},
	{Rhyme, "tai=tay lao=lau hiu=hiêu ưu=ươu"},
	{IY, "kĩ=kỹ quí=quý"},
	{Spelling, "nghành=ngành nghô=ngô ghan=gan kác=các ngỉ=nghỉ"},
	{Neighbour, "bhà=nhà rôi=tôi"},
	{Substituted, "tan=man"},
	{LetterDoubled, "bbị=bị nhaa=nha"},
	{LetterAdded, "thoành=thành trườngf=trường"},
	{LetterMissing, "chiề=chiều trườg=trường ngời=người"},
	{Swapped, "thnag=thang gnười=người"},
	{Telex, "nawng=năng dduwowcj=được nguwời=người"},
	{VNI, "na8ng=năng truong72=trường"},
	{Glued, "côngtác=công,tác kháccũng=khác,cũng"},
}

func TestOps(t *testing.T) {
	for _, c := range opTests {
		for _, p := range strings.Fields(c.pairs) {
			written, meant, _ := strings.Cut(p, "=")
			meant = strings.Replace(meant, ",", " ", 1)
			if !knows(meant) {
				continue // the vocabulary is too small to say it
			}
			if got := find(written, meant); got != c.op {
				t.Errorf("%s for %s: operation %q, want %q", written, meant, got, c.op)
			}
		}
	}
}

func knows(s string) bool {
	v := model.Default().Vocabulary
	for _, p := range strings.Fields(s) {
		if v.Lookup([]byte(p)) == model.Unknown {
			return false
		}
	}
	return true
}

func find(written, meant string) Op {
	g := Default()
	for _, c := range g.ByForm(nil, written) {
		if g.Text(c) == meant {
			return c.Op
		}
	}
	return 0
}

// What was meant comes first where frequency and operation speak for it.
func TestOrder(t *testing.T) {
	g := Default()
	for _, p := range strings.Fields("nănh=năng đựợc=được lòai=loài nghành=ngành nawng=năng viêc=việc truờng=trường qúa=quá gìa=già họx=học rầt=rất phẩn=phần") {
		written, meant, _ := strings.Cut(p, "=")
		list := g.ByForm(nil, written)
		if len(list) == 0 || g.Text(list[0]) != meant {
			t.Errorf("%s: the first candidate is not %s but %v", written, meant, texts(g, list))
		}
	}
}

func texts(g *Generator, list []Candidate) (out []string) {
	for _, c := range list[:min(len(list), 5)] {
		out = append(out, g.Text(c)+"/"+c.Op.String())
	}
	return out
}

// Of every syllable of the vocabulary: candidates are legal, differ from it and
// from one another, and come in the same order each time; those by id and those
// by form agree.
func TestLaws(t *testing.T) {
	v := model.Default().Vocabulary
	g := New(v)
	for id := model.Reserved; int(id) < v.Len(); id++ {
		if v.Class(id)&model.Legal == 0 {
			continue
		}
		list := g.ByID(id)
		checkLaws(t, g, id, list)
		if id%50 == 0 && !slices.Equal(list, g.ByForm(nil, v.Text(id))) {
			t.Errorf("%s: ByID and ByForm differ", v.Text(id))
		}
	}
}

func checkLaws(t *testing.T, g *Generator, self model.ID, list []Candidate) {
	t.Helper()
	for i, c := range list {
		if c.Second == model.Unknown && c.ID == self {
			t.Errorf("%s is its own candidate", g.vocab.Text(self))
		}
		if g.vocab.Class(c.ID)&model.Legal == 0 {
			t.Errorf("%s is no legal syllable", g.Text(c))
		}
		if i > 0 && (g.Text(c) == g.Text(list[i-1])) {
			t.Errorf("%s comes twice", g.Text(c))
		}
	}
}

func FuzzByForm(f *testing.F) {
	for _, c := range opTests {
		for _, p := range strings.Fields(c.pairs) {
			written, _, _ := strings.Cut(p, "=")
			f.Add(written)
		}
	}
	f.Add("giêêêêêêêêêêêêê")
	f.Add("qu\xff")
	f.Fuzz(func(t *testing.T, s string) {
		g := Default()
		list := g.ByForm(nil, s)
		self := model.Unknown
		if utf8.ValidString(s) {
			self = g.vocab.Lookup([]byte(s))
		}
		checkLaws(t, g, self, list)
	})
}

// The placement of the tone agrees with the phonology, for every legal syllable.
func TestPlace(t *testing.T) {
	g := newGlyphs()
	for s := range syllable.All() {
		want := s.Format(syllable.OldStyle)
		f, ok := parse(want)
		if !ok {
			t.Fatalf("parse(%q) failed", want)
		}
		if got := string(g.write(nil, &f, f.tone, f.place())); got != want {
			t.Errorf("place(%q) gives %q", want, got)
		}
		if !f.plausible() {
			t.Errorf("plausible(%q) = false", want)
		}
	}
}

func TestCosts(t *testing.T) {
	for op := Op(1); op < NumOps; op++ {
		i := ops[op]
		want := max(0, math.Round(-10*math.Log(i.count/1316/i.share/i.ways)))
		if float64(i.cost) != want {
			t.Errorf("%s: cost %d, its figures say %v", op, i.cost, want)
		}
		if i.name == "" {
			t.Errorf("operation %d has no name", op)
		}
	}
}

func TestJoin(t *testing.T) {
	g := Default()
	if c, ok := g.Join("th", "ành"); !ok || g.Text(c) != "thành" || c.Op != Split {
		t.Errorf("th + ành = %v", c)
	}
	for _, p := range [][2]string{{"công", "tác"}, {"x", "yz"}, {"á", "à"}, {"", ""}} {
		if c, ok := g.Join(p[0], p[1]); ok {
			t.Errorf("%s + %s = %s", p[0], p[1], g.Text(c))
		}
	}
}

// TestShares prints the share of running text, in syllables, that has at least
// one candidate by each operation: the figures of the table ops.
func TestShares(t *testing.T) {
	v := model.Default().Vocabulary
	g := Default()
	var share [NumOps]float64
	total, sum, n := 0, 0.0, 0
	for id := model.Reserved; int(id) < v.Len(); id++ {
		if v.Class(id)&model.Legal == 0 {
			continue
		}
		list := g.ByID(id)
		total += len(list)
		n++
		w := math.Exp(float64(v.LogCount(id)) / 10)
		sum += w
		var seen [NumOps]bool
		for _, c := range list {
			if !seen[c.Op] {
				seen[c.Op] = true
				share[c.Op] += w
			}
		}
	}
	for op := Op(1); op < NumOps; op++ {
		t.Logf("%-15s %.3f", op, share[op]/sum)
	}
	t.Logf("%d syllables, %.1f candidates each", n, float64(total)/float64(n))
	if n == 0 {
		t.Error("the vocabulary holds no legal syllable")
	}
}
