package source_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// Standard input, then a folder; what cannot be read is an error in its place.
func ExampleWalk() {
	folder, err := os.MkdirTemp("", "bai")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	for _, name := range []string{"hai.txt", "mot.md", ".nhap.txt"} {
		_ = os.WriteFile(filepath.Join(folder, name), []byte("..."), 0o644)
	}
	options := source.WalkOptions{Stdin: strings.NewReader("...")}
	for in, err := range source.Walk([]string{"-", folder, "khong-co.txt"}, options) {
		fmt.Println(in.Rel, err)
	}
	// Output:
	// - <nil>
	// hai.txt <nil>
	// mot.md <nil>
	// khong-co.txt khong-co.txt: no such file or folder; check the name, and the folder you are in
}

// Markup is blanked: offsets in Text are offsets in the file.
func ExampleRead() {
	in := source.Reader("bai.md", strings.NewReader("Xem **chợ** [nổi](http://a.b)."))
	d, err := source.Read(context.Background(), in, source.ReadOptions{})
	fmt.Printf("%q %v\n", d.Text, err)
	fmt.Println(d.Kind, d.Encoding, d.Masked(4, 6), d.Masked(6, 10))
	// Output:
	// "Xem   chợ    nổi             ." <nil>
	// md UTF-8 true false
}

// A text of any size, a kilobyte at a time.
func ExampleStream_Chunks() {
	in := source.Reader("dai.txt", strings.NewReader(strings.Repeat("Sông dài, thuyền chậm.\n", 1000)))
	s, err := source.Open(in, charset.Auto)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer s.Close()
	for chunk, err := range s.Chunks(1024) {
		if chunk.Line > 70 {
			break
		}
		fmt.Println(chunk.Byte, chunk.Rune, chunk.Line, len(chunk.Text), err)
	}
	// Output:
	// 0 0 1 1015 <nil>
	// 1015 805 36 1015 <nil>
}

// Many documents at a time, results in the order of the inputs.
func ExampleOrdered() {
	texts := []string{"một", "hai ba", "bốn năm sáu"}
	err := source.Ordered(context.Background(), 2, slices.Values(texts),
		func(_ context.Context, text string) int { return len(strings.Fields(text)) },
		func(text string, words int) error {
			_, err := fmt.Println(words, text)
			return err
		})
	fmt.Println(err)
	// Output:
	// 1 một
	// 2 hai ba
	// 3 bốn năm sáu
	// <nil>
}
