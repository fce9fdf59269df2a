package unit_test

import (
	"fmt"

	"vnan/analyze/entity/unit"
)

func ExampleLookup() {
	u, ok := unit.Lookup("huyện Củ Chi", "2026-01-01")
	fmt.Println(u.Class, u.Name, "until", u.ValidTo, "now in", u.Now, ok)
	_, ok = unit.Lookup("huyện Củ Chi", "2018-07-31")
	fmt.Println(ok)
	// Output:
	// huyện Củ Chi until 2025-06-30 now in Hồ Chí Minh true
	// false
}
