package charset

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// vietnamese are short texts of our own, with few capitals that TCVN3 lacks.
var vietnamese = []string{
	"Hôm qua trời mưa to, đường làng ngập đến đầu gối.",
	"Cuộc họp bắt đầu lúc 8 giờ sáng; mọi người nhớ mang theo bản kế hoạch “Quý 3” – bản in.",
	"Giá gạo tăng 500đ/kg, theo báo cáo của UBND tỉnh và Sở Công thương gửi HĐND ngày 5/3.",
	"Bà ngoại kể rằng ngày xưa, chợ huyện chỉ họp vào những phiên có trăng.",
	"Thưa quý khách, chuyến tàu Hà Nội – Lào Cai khởi hành muộn hai mươi phút.",
	"Cô giáo khen Thủy vẽ đẹp, còn Bảo thì mải nghịch nên chưa kịp tô màu.",
}

// foreign are texts of our own in other languages, as they stand in Latin-1.
var foreign = []string{
	"The committee met on Tuesday; a café owner and the mayor’s naïve nephew spoke.",
	"Voilà où nous en étions à la fin de l’été : la rivière avait débordé, et le maire ne répondait plus.",
	"À Paris, à Lyon, là où il y a du thé, je suis né à la mère.",
	"Das größte Gebäude überragt die Dächer; nächste Woche wird die Tür geöffnet.",
	"Mañana comeré con mi tía; ¿qué más podría pedir? Sí, también iré a la montaña.",
	"Perché la città è già più fredda? Così è: può nevicare, né si può fare di più.",
	"A reunião começa às oito; não há lugar para mais ninguém, só à tarde.",
	"På lördag åker vi till sjön, där äpplena är mogna.",
	strings.Repeat("28: 3, # ’?’\n", 40),
}

func encoded(t *testing.T, text string, e Encoding) []byte {
	t.Helper()
	data, err := Encode(text, e)
	var loss *LossError
	if err != nil && !errors.As(err, &loss) {
		t.Fatal(err)
	}
	return data
}

func TestDetectVietnamese(t *testing.T) {
	for _, text := range vietnamese {
		for _, e := range []Encoding{UTF8, UTF16LE, UTF16BE, TCVN3, VNI, VISCII, Windows1258} {
			data := encoded(t, text, e)
			named, _ := Decode(data, e)
			got, err := Decode(data, Auto)
			if err != nil || got.Encoding != e || got.Text != named.Text {
				t.Errorf("%s: %v %v %q", e, err, got.Encoding, got.Text)
			}
			if got.Confidence < enoughLegal || got.Confidence > 1 {
				t.Errorf("%s: confidence %v", e, got.Confidence)
			}
		}
	}
}

// TestDetectAfterEnglish: a small part of a long file is in TCVN3.
func TestDetectAfterEnglish(t *testing.T) {
	text := strings.Repeat("An English preface of great length. ", 20_000) + vietnamese[0]
	got, err := Decode(encoded(t, text, TCVN3), Auto)
	if err != nil || got.Encoding != TCVN3 || got.Text != text {
		t.Errorf("%v %v", err, got.Encoding)
	}
}

// TestDetectCapitals needs VN1: in TCVN3 these bytes are punctuation.
func TestDetectCapitals(t *testing.T) {
	const text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. Ở huyện Ứng Hòa, Ủy ban đã họp."
	got, err := Decode(encoded(t, text, TCVN5712), Auto)
	if err != nil || got.Encoding != TCVN5712 || got.Text != text {
		t.Errorf("%v %v %q", err, got.Encoding, got.Text)
	}
}

func TestForeignIsRefused(t *testing.T) {
	for _, text := range foreign {
		got, err := Decode(encoded(t, text, Windows1252), Auto)
		var uncertain *UncertainError
		if !errors.As(err, &uncertain) {
			t.Errorf("%q read as %s: %q (%v)", text, got.Encoding, got.Text, err)
			continue
		}
		if len(uncertain.Candidates) == 0 || !strings.Contains(err.Error(), "--encoding") {
			t.Errorf("the error names no candidate or flag: %v", err)
		}
	}
}

func TestASCIIIsUTF8(t *testing.T) {
	for _, text := range []string{"", "a", "What? Tie^'ng Vie^.t", "x\x00"[:1]} {
		if got, err := Detect([]byte(text)); err != nil || got.Encoding != UTF8 || got.Confidence != 1 {
			t.Errorf("%q: %+v, %v", text, got, err)
		}
	}
}

func TestRandomBytesAreRefused(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for n := 8; n < 100_000; n = n*3/2 + 1 {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(1 + random.IntN(255)) // no NUL to give it away
		}
		if got, err := Detect(data); err == nil {
			t.Errorf("%d random bytes: %+v", n, got)
		}
	}
}

func TestBinary(t *testing.T) {
	numbers := make([]byte, 4000) // 16-bit samples of a quiet sound
	for i := range numbers {
		numbers[i] = byte(i%2) * byte(i/2%7)
	}
	for name, data := range map[string][]byte{
		"few":      []byte("\x00\x01"),
		"NUL":      []byte("xin chào\x00"),
		"ELF":      []byte("\x7fELF\x02\x01\x01\x00\x00\x00"),
		"numbers":  numbers,
		"UTF-32":   []byte("\xFF\xFE\x00\x00a\x00\x00\x00"),
		"controls": []byte(strings.Repeat("\x01\x02\xFE\x03ab", 100)),
	} {
		if got, err := Decode(data, Auto); !errors.Is(err, ErrBinary) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	if _, err := Decode([]byte("a\x00"), VISCII); !errors.Is(err, ErrBinary) {
		t.Errorf("a named encoding lets NUL through: %v", err)
	}
}

// TestHostile: what would make careless code slow.
func TestHostile(t *testing.T) {
	for _, data := range []string{
		strings.Repeat("\xEC", 200_000),               // combining marks in Windows-1258
		"a" + strings.Repeat("\u0323", 200_000),       // the same in UTF-8
		strings.Repeat("\xE9", 1_000_000),             // one word
		strings.Repeat("\xC3\xA9\xE9", 100_000),       // half UTF-8
		strings.Repeat("\xE9\n", 300_000),             // no space
		strings.Repeat("\u200b\u200d\ufeff", 100_000), // zero width
	} {
		got, err := Decode([]byte(data), Auto)
		if (err == nil) != (got.Text != "") {
			t.Errorf("%.20q: %v", data, err)
		}
	}
}

// TestManualPages: whatever manual pages in other languages this machine has
// are not taken for Vietnamese in their 8-bit encoding.
func TestManualPages(t *testing.T) {
	const most = 150
	pages, _ := filepath.Glob("/usr/share/man/[a-z][a-z]/man*/*.gz")
	if len(pages) == 0 {
		t.Skip("no translated manual pages in /usr/share/man")
	}
	step := len(pages)/most + 1
	tried := 0
	for i := 0; i < len(pages); i += step {
		data := encoded(t, gunzip(t, pages[i]), Windows1252)
		if got, err := Detect(data); err == nil && got.Encoding != UTF8 {
			t.Errorf("%s taken for %s (%.2f)", pages[i], got.Encoding, got.Confidence)
		}
		tried++
	}
	t.Logf("%d pages", tried)
}

func gunzip(t *testing.T, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Skip(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Skip(err)
	}
	return string(data)
}

// TestSyllablesOfNews asks for the encodings of 200 news articles, of each the
// beginning.
func TestSyllablesOfNews(t *testing.T) {
	texts := sharedTexts(t, "news", "dev.jsonl")
	for _, e := range []Encoding{UTF16LE, TCVN3, TCVN5712, VNI, VISCII, Windows1258} {
		right := 0
		for _, text := range texts {
			text := []rune(text)
			data := encoded(t, string(text[:min(len(text), 1000)]), e)
			named, _ := Decode(data, e)
			if got, err := Decode(data, Auto); err == nil && norm.NFC.String(got.Text) == norm.NFC.String(named.Text) {
				right++
			}
		}
		share := float64(right) / float64(len(texts))
		t.Logf("%s: %d of %d found", e, right, len(texts))
		if share < 0.98 {
			t.Errorf("%s: %.1f%% found, want 98%%", e, 100*share)
		}
	}
}

// sharedTexts reads the "text" of each line of a file in ../shared; it skips
// the test when the file is absent.
func sharedTexts(t *testing.T, path ...string) []string {
	t.Helper()
	root := os.Getenv("VNAN_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	name := filepath.Join(append([]string{root}, path...)...)
	f, err := os.Open(name)
	if err != nil {
		t.Skipf("%s is absent; set VNAN_SHARED to the folder that has it", name)
	}
	defer f.Close()
	var texts []string
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var doc struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, doc.Text)
	}
	return texts
}
