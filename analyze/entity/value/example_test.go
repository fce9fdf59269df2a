package value_test

import (
	"fmt"

	"vnan/analyze/entity/value"
)

func ExampleParseDate() {
	for _, s := range []string{"ngày 31/7/2015", "31/7", "nhiệm kỳ 2015 - 2020", "ngày 2 và 3/9", "quý II/2017"} {
		fmt.Println(value.ParseDate(s))
	}
	// Output:
	// 2015-07-31
	// --07-31
	// 2015/2020
	// --09-02/--09-03
	// 2017-Q2
}

func ExampleParseDocument() {
	d := value.ParseDocument("Nghị định 30/2020/NĐ-CP")
	fmt.Println(d.Kind, d.Number, d.Issuer, d.Year)
	// Output: Nghị định 30/2020/NĐ-CP CP 2020
}
