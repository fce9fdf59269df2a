package main

import (
	"os"
	"slices"
	"strings"

	"vnan/analyze/entity/unit"
	"vnan/tokenize/corpus"
)

// writeDistricts writes the list of the districts that ended in 2025, for
// package unit: name, class and province, a line each.
func writeDistricts(dir, path string) error {
	provinces := map[string]string{}
	var lines []string
	err := corpus.Lines(dir, "gazetteer/units-2023.tsv", func(line []byte) error {
		col := strings.Split(string(line), "\t")
		switch col[0] {
		case "province":
			provinces[col[1]] = col[2]
		case "district":
			class := strings.TrimSpace(strings.TrimSuffix(col[3], col[2]))
			p := provinces[col[4]]
			if p == "" {
				p = col[4]
			}
			lines = append(lines, unit.Fold(col[2])+"\t"+strings.ToLower(class)+"\t"+p+"\n")
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.Sort(lines)
	return os.WriteFile(path, []byte(strings.Join(lines, "")), 0o644)
}
