package config_test

import (
	"fmt"

	"vnan/analyze/config"
)

func ExampleParse() {
	c, err := config.Parse("vnan.toml", "[rules]\nstyle = \"off\"\n")
	fmt.Println(err, c.For("bai.txt").Enabled("style/i-y"))

	_, err = config.Parse("vnan.toml", "[rule]\nstyle = \"off\"\n")
	fmt.Println(err)
	// Output:
	// <nil> false
	// vnan.toml:1:1: there is no setting “rule”
	//   1 | [rule]
	//     | ^^^^^^
	//   did you mean “rules”? Possible are: language, format, fail-on, tone-style, exclude, dictionaries, baseline, rules, override
}
