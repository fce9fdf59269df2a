package body_test

import (
	"fmt"

	"vnan/analyze/entity/body"
)

func ExampleResolve() {
	text, mentions := parse("[Sở Tài chính Bình Định] công bố số liệu. Theo [Sở], thu ngân sách tăng.")
	full := body.Resolve(text, mentions)[1]
	fmt.Println(text.NFC[mentions[full].Start:mentions[full].End])
	// Output: Sở Tài chính Bình Định
}
