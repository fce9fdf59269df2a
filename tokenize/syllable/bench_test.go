package syllable

import (
	"strings"
	"testing"
)

// passage is of our own writing: everyday prose, one foreign word.
const passage = `Sáng nay cơn mưa rào bất chợt làm con ngõ nhỏ ướt sũng, nhưng bà cụ bán xôi vẫn ngồi nguyên
chỗ cũ dưới mái hiên, quạt nhẹ bếp than và trò chuyện với những người khách quen. Ai đi qua cũng khuyên bà nghỉ
sớm; bà chỉ cười, bảo rằng thuở trước trời còn rét hơn nhiều mà chợ vẫn đông. Radio kể chuyện đội bóng huyện`

func benchmarkWords(b *testing.B, f func(string)) {
	words := strings.FieldsFunc(passage, func(r rune) bool { return strings.ContainsRune(" \n.,;", r) })
	size := 0
	for _, w := range words {
		size += len(w)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			f(w)
		}
	}
}

func BenchmarkParse(b *testing.B) { benchmarkWords(b, func(s string) { Parse(s) }) }

func BenchmarkParseBytes(b *testing.B) {
	word := []byte("nghiêng")
	b.SetBytes(int64(len(word)))
	b.ReportAllocs()
	for b.Loop() {
		ParseBytes(word)
	}
}

func BenchmarkLegal(b *testing.B) { benchmarkWords(b, func(s string) { Legal(s) }) }

func BenchmarkFold(b *testing.B) { benchmarkWords(b, func(s string) { Fold(s) }) }

func BenchmarkFixTonePlacement(b *testing.B) {
	benchmarkWords(b, func(s string) { FixTonePlacement(s) })
}

func BenchmarkFromTelex(b *testing.B) { benchmarkWords(b, func(s string) { FromTelex(s) }) }

func BenchmarkLoan(b *testing.B) { benchmarkWords(b, func(s string) { Loan(s) }) }

func BenchmarkBase(b *testing.B) {
	b.SetBytes(int64(len(passage)))
	b.ReportAllocs()
	for b.Loop() {
		for _, r := range passage {
			Base(r)
		}
	}
}

// TestNoAllocation holds the promise that the hot functions allocate nothing.
func TestNoAllocation(t *testing.T) {
	word, bytes := "Nghiêng", []byte("thuở")
	buf := make([]byte, 0, 64)
	s, _ := Parse(word)
	for name, f := range map[string]func(){
		"Parse":            func() { Parse(word) },
		"ParseBytes":       func() { ParseBytes(bytes) },
		"Legal":            func() { Legal("khuỷu") },
		"illegal":          func() { Legal("nănh") },
		"Fold":             func() { Fold("người") },
		"AppendFold":       func() { AppendFold(buf[:0], "HOÀ") },
		"Append":           func() { s.Append(buf[:0], NewStyle) },
		"Base":             func() { Base('Ậ') },
		"Compose":          func() { Compose('A', Circumflex, Nang) },
		"FixTonePlacement": func() { FixTonePlacement("đúng") },
		"FixHorn":          func() { FixHorn("đúng") },
		"FromTelex":        func() { FromTelex("đúng") },
		"SameSpelling":     func() { SameSpelling("kỳ", "kì") },
		"StripTone":        func() { StripTone("hoa mai") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
