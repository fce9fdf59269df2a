package suppress

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"vnan/analyze/typo"
	"vnan/analyze/typo/fix/atomicfile"
	"vnan/tokenize"
)

// baselineSchema names the version of the file's form.
const baselineSchema = "vnan-baseline/1"

// Record is one kind of finding that is known.
type Record struct {
	// Rule is the rule's name.
	Rule string `json:"rule"`
	// Text is the finding in NFC.
	Text string `json:"text"`
	// Context is a hash of the words around it.
	Context string `json:"context"`
	// Count is how often it occurs.
	Count int `json:"count"`
}

// Baseline are findings that are known and need not be shown, by document. A
// document's name is whatever the caller calls it; relative to the baseline's
// folder, with forward slashes, serves every checkout. The zero value knows
// nothing. Reading it from several goroutines is safe, recording is not.
type Baseline struct {
	files map[string][]Record
}

// file is the JSON form.
type file struct {
	Schema string                     `json:"schema"`
	Files  map[string]json.RawMessage `json:"files"`
}

// ReadBaseline reads a baseline. Errors say what is wrong with the file and how
// to make it anew.
func ReadBaseline(path string) (*Baseline, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: no such baseline; make it with: vnan check --write-baseline %s FILES: %w", path, path, fs.ErrNotExist)
	}
	if err != nil {
		return nil, err
	}
	var f file
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, baselineError(path, err.Error())
	}
	if f.Schema != baselineSchema {
		return nil, baselineError(path, fmt.Sprintf("its schema is %q, not %q", f.Schema, baselineSchema))
	}
	b := &Baseline{files: make(map[string][]Record, len(f.Files))}
	for name, raw := range f.Files {
		var records []Record
		if err := json.Unmarshal(raw, &records); err != nil {
			return nil, baselineError(path, name+": "+err.Error())
		}
		b.files[name] = records
	}
	return b, nil
}

func baselineError(path, detail string) error {
	return fmt.Errorf("%s: not a baseline of vnan: %s; make it anew with: vnan check --write-baseline %s FILES", path, detail, path)
}

// Write writes the baseline, a record a line in a fixed order, so that versions
// compare well. The file is replaced in one step.
func (b *Baseline) Write(path string) error {
	return atomicfile.Write(path, b.encode(), atomicfile.Options{Create: true})
}

func (b *Baseline) encode() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"schema\": %q,\n  \"files\": {", baselineSchema)
	names := make([]string, 0, len(b.files))
	for name := range b.files {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, name := range names {
		if i > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(&out, "\n    %s: [", quote(name))
		for k, r := range b.files[name] {
			if k > 0 {
				out.WriteByte(',')
			}
			fmt.Fprintf(&out, "\n      %s", quote(r))
		}
		out.WriteString("\n    ]")
	}
	out.WriteString("\n  }\n}\n")
	return out.Bytes()
}

// quote gives the JSON form of a value, without escapes for HTML.
func quote(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(v) // strings and Records always have a form
	return string(bytes.TrimRight(b.Bytes(), "\n"))
}

// AppendRecords appends a record of each finding, in the order of the findings.
func AppendRecords(dst []Record, t *tokenize.Text, found []typo.Finding) []Record {
	for _, f := range found {
		dst = append(dst, recordOf(t, f))
	}
	return dst
}

// Set replaces what is known of a document. Equal records are counted together.
func (b *Baseline) Set(name string, records []Record) {
	if b.files == nil {
		b.files = map[string][]Record{}
	}
	delete(b.files, name)
	counts := map[Record]int{}
	for _, r := range records {
		n := r.Count
		r.Count = 0
		counts[r] += n
	}
	merged := make([]Record, 0, len(counts))
	for r, n := range counts {
		r.Count = n
		merged = append(merged, r)
	}
	slices.SortFunc(merged, func(x, y Record) int {
		return cmp.Or(cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Text, y.Text), cmp.Compare(x.Context, y.Context))
	})
	if len(merged) > 0 {
		b.files[name] = merged
	}
}

// Len gives the number of findings that are known.
func (b *Baseline) Len() (n int) {
	for _, records := range b.files {
		for _, r := range records {
			n += r.Count
		}
	}
	return n
}

// Known are the findings of one document that are known and have not been met
// yet. nil has none. It is not for concurrent use.
type Known struct {
	left map[Record]int
	gone int
}

// Known gives what is known of a document.
func (b *Baseline) Known(name string) *Known {
	if b == nil || len(b.files[name]) == 0 {
		return nil
	}
	k := &Known{left: make(map[Record]int, len(b.files[name]))}
	for _, r := range b.files[name] {
		n := max(r.Count, 0)
		r.Count = 1
		k.left[r] += n
		k.gone += n
	}
	return k
}

// Filter drops the findings that are known, each as often as it is recorded. It
// works in place.
func (k *Known) Filter(t *tokenize.Text, found []typo.Finding) []typo.Finding {
	if k == nil {
		return found
	}
	return slices.DeleteFunc(found, func(f typo.Finding) bool {
		r := recordOf(t, f)
		if k.left[r] == 0 {
			return false
		}
		k.left[r]--
		k.gone--
		return true
	})
}

// Gone gives how many of the known findings have not been met.
func (k *Known) Gone() int {
	if k == nil {
		return 0
	}
	return k.gone
}
