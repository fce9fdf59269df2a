package report_test

import (
	"fmt"

	"vnan/analyze"
	"vnan/analyze/report"
	"vnan/analyze/source"
)

func ExampleNew() {
	d := &source.Document{Path: "bai.txt", Encoding: "UTF-8", Text: "Nănh lực.", Original: "Nănh lực."}
	r := report.New(analyze.New(analyze.Options{Analyses: analyze.Typos}).Analyze(d), report.Options{})
	fmt.Println(r.Counts.Syllables, r.Typos[0].Text, r.Typos[0].ByteEnd, r.Typos[0].End, r.Typos[0].Suggestions[0])
	// Output: 2 Nănh 5 4 Năng
}

func ExampleJSONL() {
	d := &report.Document{Schema: report.Schema, Path: "bai.txt", Encoding: "UTF-8", Typos: []report.Typo{}}
	b, err := report.JSONL().Append(nil, d)
	fmt.Print(string(b), err)
	// Output:
	// {"schema":"vnan/1","path":"bai.txt","encoding":"UTF-8","counts":{"sentences":0,"words":0,"syllables":0},"typos":[]}
	// <nil>
}
