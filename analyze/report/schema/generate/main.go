// Command generate writes schema.json: run `go generate` in package report.
package main

import (
	"log"
	"os"

	"vnan/analyze/report/schema"
)

func main() {
	b, err := schema.JSON()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("schema.json", b, 0o644); err != nil {
		log.Fatal(err)
	}
}
