package fix_test

import (
	"fmt"

	"vnan/analyze/typo"
	"vnan/analyze/typo/fix"
	"vnan/tokenize"
)

func Example() {
	const text = "Nhà máy đi vào họat động.\n"
	var tokenizer tokenize.Tokenizer
	t := tokenizer.Tokenize(text)
	edits := fix.Choose(t, typo.Check(t, typo.Options{}))
	fixed, err := fix.Apply(text, edits)
	fmt.Print(fixed, err, "\n")
	fmt.Print(string(fix.Diff("bai.txt", text, edits, fix.DiffOptions{})))
	// Output:
	// Nhà máy đi vào hoạt động.
	// <nil>
	// --- a/bai.txt
	// +++ b/bai.txt
	// @@ -1 +1 @@
	// -Nhà máy đi vào họat động.
	// +Nhà máy đi vào hoạt động.
}
