package body_test

import (
	"fmt"

	"vnan/analyze/entity"
	"vnan/analyze/entity/body"
	"vnan/tokenize"
)

func ExampleResolve() {
	text := tokenize.New("Sở Tài chính Bình Định công bố số liệu. Theo Sở Tài chính, thu ngân sách tăng.")
	mentions := entity.Find(text).Mentions
	for i, full := range body.Resolve(text, mentions) {
		if full >= 0 {
			m, f := mentions[i], mentions[full]
			fmt.Println(text.NFC[m.Start:m.End], "=", text.NFC[f.Start:f.End])
		}
	}
	// Output: Sở Tài chính = Sở Tài chính Bình Định
}
