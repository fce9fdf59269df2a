package analyze_test

import (
	"fmt"

	"vnan/analyze"
	"vnan/analyze/source"
)

func ExampleAnalyzer() {
	a := analyze.New(analyze.Options{Analyses: analyze.Typos})
	d := &source.Document{Path: "bai.txt", Text: "Nănh lực cán bộ được nâng cao."}
	for r := range a.Analyze(d) {
		for _, f := range r.Typos {
			fmt.Println(r.Place(f.Start).Line, r.Text.SourceSlice(f.Start, f.End), f.Rule, f.Suggestions[0])
		}
	}
	// Output: 1 Nănh syllable/illegal Năng
}
