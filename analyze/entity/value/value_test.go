package value

import "testing"

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ngày 26/9/2016", "2016-09-26"},
		{"31/7", "--07-31"},
		{"31-7-2015", "2015-07-31"},
		{"9.8.2017", "2017-08-09"},
		{"ngày 5-3", "--03-05"},
		{"26/9/16", "2016-09-26"},
		{"1/5/75", "1975-05-01"},
		{"tháng 10/2016", "2016-10"},
		{"tháng 2-2017", "2017-02"},
		{"tháng 10", "--10"},
		{"tháng 10 năm 2016", "2016-10"},
		{"ngày 05 tháng 02 năm 2026", "2026-02-05"},
		{"năm 2015", "2015"},
		{"1987", "1987"},
		{"năm 90", ""},
		{"nhiệm kỳ 2015 - 2020", "2015/2020"},
		{"nhiệm kỳ 2015–2020", "2015/2020"},
		{"2016-2020", "2016/2020"},
		{"ngày 2 và 3/9", "--09-02/--09-03"},
		{"ngày 29 đến ngày 31-5-2017", "2017-05-29/2017-05-31"},
		{"ngày 29 tới 31/5", "--05-29/--05-31"},
		{"20 đến rạng sáng 21/5", "--05-20/--05-21"},
		{"7-8/2", "--02-07/--02-08"},
		{"30/4-1/5", "--04-30/--05-01"},
		{"12-14/5/2017", "2017-05-12/2017-05-14"},
		{"tháng 7-8/2016", "2016-07/2016-08"},
		{"quý II/2017", "2017-Q2"},
		{"Quý 2", "--Q2"},
		{"quý 3/2018", "2018-Q3"},
		{"mùng 3 Tết", ""},
		{"ngày 9.8 lịch âm", ""},
		{"31/6", ""},
		{"29/2/2017", ""},
		{"29/2/2016", "2016-02-29"},
		{"", ""},
		{"ngày", ""},
	} {
		if got := ParseDate(c.in).String(); got != c.want {
			t.Errorf("ParseDate(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestParseDocument(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Document
	}{
		{"Nghị định 30/2020/NĐ-CP", Document{"Nghị định", "30/2020/NĐ-CP", "CP", 2020}},
		{"Quyết định số 9589/QĐ-UBND", Document{"Quyết định", "9589/QĐ-UBND", "UBND", 0}},
		{"12/2018/TT-BTC", Document{"Thông tư", "12/2018/TT-BTC", "BTC", 2018}},
		{"Luật số 91/2015/QH13", Document{"Luật", "91/2015/QH13", "QH", 2015}},
		{"01-CT/TW", Document{"Chỉ thị", "01-CT/TW", "TW", 0}},
		{"Luật Đất đai năm 2013", Document{Kind: "Luật"}},
		{"Hiến pháp", Document{Kind: "Hiến pháp"}},
	} {
		if got := ParseDocument(c.in); got != c.want {
			t.Errorf("ParseDocument(%q) = %+v, want %+v", c.in, got, c.want)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"31/7/2015", "ngày 2 và 3/9", "7-8/2", "quý II/2017", "99999999/9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := ParseDate(s)
		if !r.From.Valid() || !r.To.Valid() {
			t.Errorf("ParseDate(%q) = %v, which the calendar has not", s, r)
		}
		ParseDocument(s)
	})
}
