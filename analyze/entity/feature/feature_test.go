package feature

import (
	"testing"

	"vnan/analyze/entity/lexicon"
	"vnan/tokenize"
	"vnan/tokenize/model"
)

// extractor gives an Extractor with a few phrases and no classes.
func extractor(t testing.TB) *Extractor {
	tk := tokenize.NewTokenizer(model.Default())
	b := lexicon.Builder{}
	for s, l := range map[string]lexicon.List{"chủ tịch": lexicon.Title, "ông": lexicon.Honorific, "sở": lexicon.OrganizationHead, "tỉnh": lexicon.PlaceHead, "lê": lexicon.Surname} {
		x := tk.Tokenize(s)
		var phrase []lexicon.Symbol
		for i := range x.Tokens {
			phrase = append(phrase, lexicon.SymbolOf(&x.Tokens[i], x.Token(i)))
		}
		b.Add(phrase, l.Bit())
	}
	n := model.Default().Len()
	tables := &Tables{CapShare: string(make([]byte, n))}
	for g := range tables.Classes {
		tables.Classes[g] = string(make([]byte, 2*cases*n))
	}
	var err error
	if tables.Lexicon, err = lexicon.Open(string(b.Bytes()), string(b.Starts())); err != nil {
		t.Fatal(err)
	}
	return &Extractor{Tables: tables}
}

func load(t testing.TB, s string) *Extractor {
	x := extractor(t)
	x.Load(tokenize.NewTokenizer(model.Default()).Tokenize(s))
	return x
}

func TestShapes(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Shape
	}{
		{"nhà", shapeLower}, {"Nhà", shapeCapital}, {"UBND", shapeUpper}, {"VnExpress", shapeMixed}, {"Ž", shapeLetter},
		{"Zqxwv", shapeForeignCapital}, {"zqxwv", shapeForeignLower}, {"2017", shapeYear}, {"12", shapeSmall}, {"1.500", shapeNumber},
		{"31/7/2015", shapeDate}, {"7h30", shapeTime}, {"12/2018/QĐ-UBND", shapeDocNumber}, {",", shapeComma}, {".", shapeStop},
		{"–", shapeDash}, {"(", shapeOpen}, {"”", shapeQuote}, {"/", shapeSlash}, {"=", shapeOther},
	} {
		if got := load(t, c.in).Cells[0].Shape; got != c.want {
			t.Errorf("the shape of %q is %d, want %d", c.in, got, c.want)
		}
	}
}

func TestRuns(t *testing.T) {
	x := load(t, "Hôm qua ông Lê Văn Sáu về.")
	// Hôm begins the sentence; the run is Lê Văn Sáu
	for i, want := range [][2]int32{{0, 1}, {1, 1}, {2, 2}, {3, 6}, {3, 6}, {3, 6}, {6, 6}, {7, 7}} {
		if c := x.Cells[i]; c.RunStart != want[0] || c.RunEnd != want[1] {
			t.Errorf("token %d is in the run [%d, %d), want %v", i, c.RunStart, c.RunEnd, want)
		}
	}
}

func TestLists(t *testing.T) {
	x := load(t, "Phó Chủ tịch Lê Sáu và lê")
	if c := x.Cells[1]; c.Begin != bit(lexicon.Title) || x.Cells[2].Inside != bit(lexicon.Title) || x.Cells[2].End != bit(lexicon.Title) {
		t.Errorf("Chủ tịch is not found as a title: %+v", c)
	}
	if x.Cells[3].Begin != bit(lexicon.Surname) {
		t.Error("Lê is not found as a surname")
	}
	if x.Cells[6].Begin != 0 {
		t.Error("lê in small letters is taken for a surname")
	}
	if x.Cells[4].Head != 2 || x.Cells[4].HeadLists != bit(lexicon.Title) {
		t.Errorf("the head before Sáu is token %d, want 2", x.Cells[4].Head)
	}
}

func TestCaseless(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"CHỦ TỊCH TỈNH LÀM VIỆC VỚI SỞ", true},
		{"chủ tịch tỉnh làm việc với sở", true},
		{"Chủ tịch tỉnh làm việc với sở", false},
		{"UBND tỉnh làm việc với HĐND", false},
		{"TP.HCM", false},
	} {
		x := load(t, c.in)
		if got := x.Cells[len(x.Cells)-1].Shape == shapeCaseless; got != c.want {
			t.Errorf("%q is caseless: %v, want %v", c.in, got, c.want)
		}
	}
}

func TestDocumentEvidence(t *testing.T) {
	x := load(t, "Ông Sáu đến. Trời mưa. Sáu về.")
	if c := x.Cells[len(x.Cells)-3]; c.Doc&docHonorific == 0 {
		t.Errorf("the second Sáu does not know of the honorific before the first: %b", c.Doc)
	}
}

func TestKeysDoNotDependOnStorage(t *testing.T) {
	a, b := load(t, "Ông Lê Văn Sáu."), extractor(t)
	tk := tokenize.NewTokenizer(model.Default())
	b.Load(tk.Tokenize("CHỦ TỊCH TỈNH (Sở) \"Lê\" 12/2018/QĐ-UBND, 31/7 và nhiều nữa."))
	b.Load(tk.Tokenize("Ông Lê Văn Sáu."))
	for i := range a.Cells {
		x, y := a.Keys(i, 0, len(a.Cells), nil), b.Keys(i, 0, len(b.Cells), nil)
		if len(x) != len(y) {
			t.Fatalf("token %d has %d features, then %d", i, len(x), len(y))
		}
		for k := range x {
			if x[k] != y[k] {
				t.Fatalf("token %d has other features after another text", i)
			}
		}
	}
}

func TestSingles(t *testing.T) {
	x := load(t, "Ông Lê Văn Sáu đến Sở.")
	all := x.Keys(3, 0, len(x.Cells), nil)
	joint := x.Joint(3, 0, len(x.Cells), nil)
	if len(all)-len(joint) != Singles {
		t.Errorf("%d features of single cells, want Singles = %d", len(all)-len(joint), Singles)
	}
	same := load(t, "Sáu Sáu")
	if same.Cells[0].Kin() != same.Cells[1].Kin() {
		t.Error("the same token has two kins")
	}
}
