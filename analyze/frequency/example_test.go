package frequency_test

import (
	"fmt"

	"vnan/analyze/frequency"
	"vnan/tokenize"
)

func ExampleCounter() {
	c := frequency.NewCounter(frequency.Options{Unit: frequency.Syllable})
	c.Add(tokenize.New("Hoà bình là quý. Giữ hòa bình, giữ làng, giữ nước. Hòa bình, hòa bình!"))
	for _, w := range c.Counts()[:2] {
		fmt.Println(w.Word, w.Count)
	}
	// Output:
	// bình 4
	// hòa 4
}

func ExampleIsFunctionWord() {
	fmt.Println(frequency.IsFunctionWord("của"), frequency.IsFunctionWord("hội nghị"))
	// Output: true false
}
