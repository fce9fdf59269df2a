package tokenize

import "testing"

// TestTokens holds where tokens begin and end, and what they are.
func TestTokens(t *testing.T) {
	for _, c := range []struct {
		text string
		kind Kind
	}{
		{"1.500.050,30", Number}, {"3,5%", Number}, {"38°C", Number}, {"121kg", Number}, {"5.000-6.000", Number}, {"3-2", Number},
		{"31/7", Date}, {"30-4-1975", Date}, {"10/2016", Date}, {"6-Jan", Date},
		{"7h30", Time}, {"10:45", Time}, {"19g30", Time},
		{"12/2018/QĐ-UBND", DocNumber}, {"01-CT/TW", DocNumber}, {"91/2015/QH13", DocNumber}, {"30/2020/NĐ-CP", DocNumber},
		{"A5", Code}, {"43H-016", Code}, {"COVID-19", Code}, {"95-III", Code}, {"m2", Code},
		{"TP.HCM", Abbreviation}, {"PGS.TS", Abbreviation}, {"Q.12", Abbreviation}, {"UBND", Abbreviation}, {"GD&ĐT", Abbreviation},
		{"VH-TT&DL", Abbreviation}, {"R&D", Abbreviation}, {"v.v", Abbreviation}, {"đ/c", Abbreviation},
		{"https://vnexpress.net/thoi-su", URL}, {"vnexpress.net", URL}, {"toasoan@tuoitre.com.vn", Email}, {"#SEAGames33", Handle},
		{"iPhone", Foreign}, {"Lê-nin", Foreign}, {"năng", Syllable}, {"Ðặng", Syllable}, {"👍🏽", Emoji}, {"...", Punctuation}, {"+", Symbol},
	} {
		x := New("là " + c.text + " rồi")
		if len(x.Tokens) != 3 || x.Token(1) != c.text || x.Tokens[1].Kind != c.kind {
			for i := range x.Tokens {
				t.Logf("%q %v", x.Token(i), x.Tokens[i].Kind)
			}
			t.Errorf("%q should be one token, a %v", c.text, c.kind)
		}
	}
}

// TestInitials holds that the full stop of an initial belongs to it where the
// sentence goes on, and is none of its where the sentence ends.
func TestInitials(t *testing.T) {
	for text, want := range map[string]string{
		"Ông H. không biết.":          "Ông H. không biết .",
		"Chị Th., 30 tuổi":            "Chị Th. , 30 tuổi",
		"Uống vitamin A. Sau đó nghỉ": "Uống vitamin A . Sau đó nghỉ",
	} {
		if got := segmented(New(text)); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
