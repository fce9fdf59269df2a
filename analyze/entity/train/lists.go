package main

import (
	"embed"
	"fmt"
	"strings"

	"vnan/analyze/entity/lexicon"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
)

//go:embed lexicon/*.txt
var listFiles embed.FS

var lists = []struct {
	file string
	list lexicon.List
}{
	{"surname", lexicon.Surname}, {"middle", lexicon.Middle}, {"country", lexicon.Country}, {"city", lexicon.City},
	{"body", lexicon.Body}, {"honorific", lexicon.Honorific}, {"title", lexicon.Title}, {"titlemod", lexicon.TitleModifier},
	{"organization", lexicon.OrganizationHead}, {"place", lexicon.PlaceHead}, {"event", lexicon.EventHead},
	{"document", lexicon.DocumentHead}, {"saying", lexicon.Saying}, {"period", lexicon.Period},
}

// buildLexicon compiles the word lists and the administrative units.
func buildLexicon(dir string) (lexicon.Builder, error) {
	b := lexicon.Builder{}
	tk := newTokenizer()
	for _, l := range lists {
		data, err := listFiles.ReadFile("lexicon/" + l.file + ".txt")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			if l.list == lexicon.Surname || l.list == lexicon.Middle {
				for _, w := range strings.Fields(line) {
					b.Add(symbols(tk, w), l.list.Bit())
				}
				continue
			}
			b.Add(symbols(tk, line), l.list.Bit())
		}
	}
	return b, addUnits(dir, tk, b)
}

func symbols(tk *tokenize.Tokenizer, s string) []lexicon.Symbol {
	t := tk.Tokenize(s)
	var out []lexicon.Symbol
	for i := range t.Tokens {
		out = append(out, lexicon.SymbolOf(&t.Tokens[i], t.Token(i)))
	}
	return out
}

var levels = map[string]lexicon.List{"province": lexicon.Province, "district": lexicon.District, "commune": lexicon.Commune}

// addUnits adds the names of the administrative units, old and new.
func addUnits(dir string, tk *tokenize.Tokenizer, b lexicon.Builder) error {
	for _, f := range []string{"gazetteer/units-2023.tsv", "gazetteer/units-2026.tsv"} {
		err := corpus.Lines(dir, f, func(line []byte) error {
			col := strings.Split(string(line), "\t")
			if len(col) < 4 {
				return fmt.Errorf("%q has less than 4 columns", line)
			}
			l, ok := levels[col[0]]
			if !ok {
				return nil
			}
			if c := col[2][0]; c >= '0' && c <= '9' {
				return nil // Quận 12, Phường 3: their head says what they are
			}
			b.Add(symbols(tk, col[2]), l.Bit())
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
