// Package config reads vnan.toml, in which a project says how its texts are
// checked.
//
// The file is looked for in the folder of the work and in the folders above it,
// as .gitignore is. All of it is optional:
//
//	language = "vi"                        # of messages: vi, en
//	format = "text"                        # of vnan check
//	fail-on = "warning"                    # hint, warning, error, never
//	tone-style = "old"                     # of corrections: old (hòa), new (hoà), keep
//	exclude = ["luu-tru/**", "*.bak.txt"]
//	dictionaries = ["thuat-ngu.txt"]       # beside .vnan/tu-rieng.txt
//	baseline = ".vnan/baseline.json"
//
//	[rules]                                # off, on, hint, warning, error
//	"style/i-y" = "off"
//	punctuation = "hint"                   # a whole family
//
//	[[override]]                           # for some files; the last that fits wins
//	paths = ["tho/**"]
//	[override.rules]
//	context = "off"
//
// Paths and patterns count from the folder of vnan.toml, with forward slashes.
// In a pattern ** stands for any number of folders, * and ? for anything in one
// name; a pattern without a slash holds in every folder, and one that fits a
// folder holds for everything below. What the command line says wins over the
// file.
//
// Every error names the place, shows the line, and says how to put it right.
package config
