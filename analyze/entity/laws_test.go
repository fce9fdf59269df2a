package entity

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"vnan/tokenize"
)

// checkLaws checks what holds of the result for any text.
func checkLaws(t *testing.T, text *tokenize.Text, r Result) {
	t.Helper()
	end := 0
	for i, m := range r.Mentions {
		s := text.NFC[m.Start:m.End]
		switch {
		case m.Type < Person || m.Type > Date:
			t.Errorf("mention %d has type %d", i, m.Type)
		case m.Start < end || m.End <= m.Start:
			t.Errorf("mention %d [%d, %d) is empty or not behind byte %d", i, m.Start, m.End, end)
		case strings.ContainsAny(s, "\n"):
			t.Errorf("mention %d %q goes over a line end", i, s)
		case !utf8.RuneStart(text.NFC[m.Start]) || m.End < len(text.NFC) && !utf8.RuneStart(text.NFC[m.End]):
			t.Errorf("mention %d cuts a character", i)
		case text.Slice(m.Tokens) != s:
			t.Errorf("mention %d is %q, its tokens are %q", i, s, text.Slice(m.Tokens))
		}
		end = m.End
	}
	persons := 0
	for _, o := range r.Officials {
		if o.Name == "" || len(o.Mentions) == 0 {
			t.Errorf("official %+v has no name or no mention", o)
		}
		for _, i := range o.Mentions {
			if r.Mentions[i].Type != Person {
				t.Errorf("%s is mentioned as %v", o.Name, r.Mentions[i].Type)
			}
			persons++
		}
		for _, x := range o.Roles {
			if x.Title == "" || x.Sentence < 0 || x.Sentence >= len(text.Sentences) || r.Mentions[x.TitleMention].Type != Title {
				t.Errorf("%s has the role %+v", o.Name, x)
			}
			if (x.Organization == "") != (x.OrganizationMention < 0) {
				t.Errorf("%s: body and mention do not agree: %+v", o.Name, x)
			}
		}
	}
	for _, m := range r.Mentions {
		if m.Type == Person {
			persons--
		}
	}
	if persons != 0 {
		t.Errorf("%d mentions of persons too many among officials", persons)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", " ", "\n\n", "Ông Lê Văn Sáu, Giám đốc Sở Y tế tỉnh Hà Tiên, cho biết ngày 31/7.",
		"THỦ TƯỚNG LÊ VĂN SÁU THĂM LÀO", "ông sáu ở xã hòa an", "Nghị định 30/2020/NĐ-CP của Chính phủ",
		"Ông A\nGiám đốc B", "Le\u0302 Va\u0306n Sa\u0301u la\u0300 Bi\u0301 thu\u031b", "A của B thuộc C", "quý II/2017, quý 3 năm 2018",
		"31/7 31/7/2015", "((((((", "Sáu Sáu Sáu Sáu Sáu Sáu Sáu Sáu", "\x00\xff Ông", "Việt - Mỹ; Nga – Mỹ/Anh",
	} {
		f.Add(s)
	}
	r := NewRecognizer(nil)
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<12 {
			return
		}
		text := tokenize.New(strings.ToValidUTF8(s, ""))
		got := r.Find(text)
		checkLaws(t, text, got)
		if again := Find(text); !reflect.DeepEqual(got, again) {
			t.Errorf("a used Recognizer finds %+v, a new one %+v", got, again)
		}
	})
}

// TestDecomposed: a text in NFD has the mentions of its composed form.
func TestDecomposed(t *testing.T) {
	composed := "Ông Trần Hữu Trí, Bí thư Quận ủy, phát biểu."
	decomposed := "O\u0302ng Tra\u0302\u0300n Hu\u031b\u0303u Tri\u0301, Bi\u0301 thu\u031b Qua\u0302\u0323n u\u0309y, phát biểu."
	a, b := Find(tokenize.New(composed)), Find(tokenize.New(decomposed))
	if len(a.Mentions) == 0 || !reflect.DeepEqual(a, b) {
		t.Errorf("composed %+v\ndecomposed %+v", a, b)
	}
}
