// Command vnan reads Vietnamese text and says what is in it and what is wrong
// with it: see package cli for its commands.
package main

import (
	"context"
	"os"

	"vnan/analyze/cli"
)

func main() {
	os.Exit(cli.Run(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}
