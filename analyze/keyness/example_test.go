package keyness_test

import (
	"fmt"

	"vnan/analyze/keyness"
)

func ExampleWords() {
	counts := []keyness.Count{{Word: "gỗ", Count: 7}, {Word: "năm", Count: 4}}
	for _, w := range keyness.Words(counts, 420, keyness.News()) {
		fmt.Println(w.Word, w.Count)
	}
	// Output: gỗ 7
}
