package candidate_test

import (
	"fmt"

	"vnan/analyze/typo/candidate"
)

func ExampleGenerator_ByForm() {
	g := candidate.Default()
	list := g.ByForm(nil, "nănh")
	fmt.Println(g.Text(list[0]), list[0].Op)
	// Output: năng final-nasal
}
