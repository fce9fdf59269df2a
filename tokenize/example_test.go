package tokenize_test

import (
	"fmt"

	"golang.org/x/text/unicode/norm"

	"vnan/tokenize"
)

// The words of a text, in three lines.
func Example() {
	for w := range tokenize.New("Công tác cán bộ là khâu then chốt.").AllWords() {
		fmt.Println(w)
	}
	// Output:
	// Công tác
	// cán bộ
	// là
	// khâu
	// then chốt
	// .
}

// Sentences, and the words of each with their tokens.
func ExampleNew() {
	t := tokenize.New("Ngày 31/7, bà Nguyễn Thị Minh Khai dự họp. Sau đó bà phát biểu.")
	for _, s := range t.Sentences {
		for w := t.WordAt(int(s.Start)); w < len(t.Words) && t.Words[w].Start < s.End; w++ {
			fmt.Printf("[%s]", t.Slice(t.Words[w]))
		}
		fmt.Println()
	}
	// Output:
	// [Ngày][31/7][,][bà][Nguyễn Thị Minh Khai][dự][họp][.]
	// [Sau][đó][bà][phát biểu][.]
}

// Tokens know what they are.
func ExampleToken() {
	t := tokenize.New("Nghị định 30/2020/NĐ-CP tăng 3,5% từ 5/3/2020, xem vnexpress.net")
	for i, tok := range t.Tokens {
		if tok.Kind != tokenize.Syllable && tok.Kind != tokenize.Punctuation {
			fmt.Println(tok.Kind, t.Token(i))
		}
	}
	// Output:
	// document-number 30/2020/NĐ-CP
	// number 3,5%
	// date 5/3/2020
	// url vnexpress.net
}

// A Tokenizer keeps its storage from text to text.
func ExampleTokenizer() {
	var tk tokenize.Tokenizer
	for _, s := range []string{"Quốc hội họp.", "Thủ tướng phát biểu."} {
		t := tk.Tokenize(s) // valid until the next call
		fmt.Println(len(t.Tokens), "tokens,", len(t.Words), "words:", t.Slice(t.Words[0]))
	}
	// Output:
	// 4 tokens, 3 words: Quốc hội
	// 5 tokens, 3 words: Thủ tướng
}

// Words are found in the composed view; their places map back to the input,
// here one whose marks follow their letters.
func ExampleText_SourceBytes() {
	source := norm.NFD.String("Xã hội Việt Nam")
	t := tokenize.New(source)
	start, end := t.SourceBytes(t.Bytes(t.Words[1]))
	p := t.Position(start)
	fmt.Printf("%q at bytes %d-%d, line %d, column %d\n", t.Slice(t.Words[1]), start, end, p.Line, p.Column)
	fmt.Println(source[start:end] == norm.NFD.String("Việt Nam"))
	// Output:
	// "Việt Nam" at bytes 13-25, line 1, column 11
	// true
}
