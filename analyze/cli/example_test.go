package cli_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"vnan/analyze/cli"
)

func ExampleRun() {
	in := strings.NewReader("Cầu cũ, cầu mới. Cầu nào cũng đẹp.")
	args := []string{"vnan", "freq", "--format", "csv", "--top", "1"}
	code := cli.Run(context.Background(), args, in, os.Stdout, os.Stderr, func(string) string { return "" })
	fmt.Println(code)
	// Output:
	// path,word,count,per_thousand,rank,documents,share
	// -,Cầu,3,375,1,,
	// 0
}
