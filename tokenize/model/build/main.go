// Build computes words.bin, the embedded model of words, from the corpora. Run
// it with `go generate` in the folder tokenize/model.
package main

import (
	"flag"
	"hash/crc32"
	"log"
	"os"
	"path/filepath"

	"vnan/tokenize/corpus"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "words.bin", "the file to write")
	flag.Parse()
	if err := build(*out); err != nil {
		log.Fatalf("build: %v", err)
	}
}

func build(out string) error {
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	counts, err := countTokens(dir)
	if err != nil {
		return err
	}
	entries := selectEntries(counts)
	log.Printf("vocabulary: %d of %d spellings", len(entries), len(counts))
	b := flat.Builder{}
	packVocabulary(entries, b)
	version := crc32.ChecksumIEEE(append(b["vtext"], b["valias"]...))
	data, err := b.Bytes(model.Format, version)
	if err != nil {
		return err
	}
	if err := os.WriteFile(out, data, 0o644); err != nil {
		return err
	}
	if filepath.Base(out) != out {
		return nil // an experiment
	}
	return corpus.WriteManifest("MANIFEST", dir, sources, []string{out})
}
