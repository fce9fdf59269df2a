package context_test

import (
	"fmt"
	"strings"
	"testing"

	"vnan/analyze/typo"
	"vnan/analyze/typo/context"
	"vnan/tokenize"
)

// mistakes are our own sentences with one real word in the wrong place each.
var mistakes = []struct{ text, wrong, right string }{
	{"Mọi việc diễn ra suôn sẽ và đúng kế hoạch.", "sẽ", "sẻ"},
	{"Đội nhà giành chiến thằng trong trận chung kết.", "thằng", "thắng"},
	{"Bờ biển trãi dài hàng trăm cây số.", "trãi", "trải"},
	{"Kinh tế địa phương phát tiển rất nhanh trong những năm qua.", "tiển", "triển"},
	{"Nhân dân ta đã đấu tranh dành độc lập cho đất nước.", "dành", "giành"},
	{"Nhà trường đã bổ xung thêm nhiều phòng học mới.", "xung", "sung"},
	{"Ông được bầu làm chủ tich hội đồng nhân dân tỉnh.", "tich", "tịch"},
	{"Thầy cô luôn gần gủi với học sinh vùng cao.", "gủi", "gũi"},
	{"Công ty sẽ hổ trợ người lao động trong thời gian tới.", "hổ", "hỗ"},
	{"Lực lượng công an đang điều trả làm rõ vụ việc.", "trả", "tra"},
	{"Người dân cần nâng cao ý thưc bảo vệ môi trường.", "thưc", "thức"},
	{"Sản phẩm này được sãn xuất tại Việt Nam.", "sãn", "sản"},
}

func TestFindsRealWordsInTheWrongPlace(t *testing.T) {
	d := context.New()
	found := 0
	for _, m := range mistakes {
		text := tokenize.New(m.text)
		for _, f := range d.Detect(text) {
			got := text.NFC[f.Start:f.End]
			switch {
			case got != m.wrong:
				t.Errorf("%s: reports %q as well", m.text, got)
			case f.Suggestions[0] != m.right:
				t.Errorf("%s: suggests %q for %q, want %q first", m.text, f.Suggestions, got, m.right)
			default:
				found++
			}
		}
	}
	if want := len(mistakes) * 3 / 4; found < want {
		t.Errorf("found %d of %d mistakes, want %d", found, len(mistakes), want)
	}
}

// silent are our own sentences without a mistake, with what easily looks like
// one.
var silent = []string{
	"Ông Nguyễn Văn Trãi và bà Lê Thị Sẽ sống ở thôn Ksor.",
	"Robert Lewandowski ghi bàn cho Bayern München trong trận gặp Borussia Dortmund.",
	"Bà con đi chợ từ sáng tinh mơ, người gánh rau, kẻ gánh cá.",
	"Dần dần mưa nhỏ hạt, lũ trẻ lại ùa ra sân.",
	"UBND TP.HCM ban hành Quyết định số 12/2018/QĐ-UBND ngày 31/7/2018.",
	"Xem thêm tại https://vi.example.org/bai-viet và gửi thư về toasoan@example.org.",
	"Chị ấy học lập trình Python, dùng Docker và Kubernetes hằng ngày.",
	"Hội nghị diễn ra trong hai ngày với sự tham gia của nhiều đại biểu.",
	"Thủ tướng yêu cầu các bộ, ngành khẩn trương triển khai nhiệm vụ được giao.",
}

func TestIsSilent(t *testing.T) {
	d := context.New()
	for _, s := range silent {
		text := tokenize.New(s)
		for _, f := range d.Detect(text) {
			t.Errorf("%s: reports %q, suggests %q", s, text.NFC[f.Start:f.End], f.Suggestions)
		}
	}
}

// TestFindingsFit: findings are tokens, in order, with suggestions that differ
// from what is written.
func TestFindingsFit(t *testing.T) {
	var b strings.Builder
	for _, m := range mistakes {
		b.WriteString(m.text + "\n")
	}
	text := tokenize.New(b.String())
	end := 0
	for _, f := range context.New().Detect(text) {
		if f.Start < end || f.End <= f.Start || f.End > len(text.NFC) {
			t.Fatalf("finding [%d, %d) behind %d in a text of %d bytes", f.Start, f.End, end, len(text.NFC))
		}
		end = f.End
		if len(f.Suggestions) == 0 || len(f.Suggestions) > 5 || f.Severity < typo.Warning {
			t.Errorf("%q: severity %v, suggestions %q", text.NFC[f.Start:f.End], f.Severity, f.Suggestions)
		}
		for _, s := range f.Suggestions {
			if s == text.NFC[f.Start:f.End] {
				t.Errorf("%q is suggested for itself", s)
			}
		}
	}
}

// TestCapitalsAreKept: a suggestion begins with a capital where the mistake
// does.
func TestCapitalsAreKept(t *testing.T) {
	text := tokenize.New("Nghiên cức cho thấy nhiều điều thú vị. Phát tiển kinh tế là nhiệm vụ trọng tâm. Cac cơ quan chức năng đã vào cuộc.")
	for _, f := range context.New().Detect(text) {
		got, s := text.NFC[f.Start:f.End], f.Suggestions[0]
		if upper := got[:1] == strings.ToUpper(got[:1]); upper != (s[:1] == strings.ToUpper(s[:1])) {
			t.Errorf("%q is suggested for %q", s, got)
		}
	}
}

func ExampleDetector_Detect() {
	text := tokenize.New("Mọi việc diễn ra suôn sẽ và đúng kế hoạch.")
	for _, f := range context.New().Detect(text) {
		fmt.Println(text.NFC[f.Start:f.End], f.Suggestions[0])
	}
	// Output: sẽ sẻ
}

func BenchmarkDetect(b *testing.B) {
	var text strings.Builder
	for range 20 {
		for i, s := range silent {
			text.WriteString(s + " ")
			if i == 0 {
				text.WriteString(mistakes[i].text + "\n")
			}
		}
	}
	t := tokenize.New(text.String())
	d := context.New()
	d.Detect(t)
	b.SetBytes(int64(len(t.NFC)))
	b.ReportAllocs()
	for b.Loop() {
		d.Detect(t)
	}
}
