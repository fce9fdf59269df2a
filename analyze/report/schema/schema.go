// Package schema makes the JSON Schema of vnan's JSON from the Go types of
// package report, and validates output against it. Generators and tests use it;
// the vnan program does not contain it.
package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/google/jsonschema-go/jsonschema"

	"vnan/analyze/report"
)

// New makes the schema. A strict one forbids keys that it does not name, as a
// test wants it; the published one allows them, since keys are added over time.
func New(strict bool) (*jsonschema.Schema, error) {
	s, err := jsonschema.For[report.Document](nil)
	if err != nil {
		return nil, err
	}
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	s.Title = "What vnan finds in one document"
	s.Description = "One object per document. Lists are there when their analysis was done, and never null."
	adjust(s, strict)
	s.Properties["schema"].Const = jsonschema.Ptr[any](report.Schema)
	s.Properties["typos"].Items.Properties["severity"].Enum = []any{"error", "warning", "hint"}
	return s, nil
}

// adjust says what the types cannot: lists and objects are never null, and
// numbers are never negative.
func adjust(s *jsonschema.Schema, strict bool) {
	if len(s.Types) == 2 && s.Types[0] == "null" {
		s.Type, s.Types = s.Types[1], nil
	}
	switch s.Type {
	case "integer", "number":
		s.Minimum = jsonschema.Ptr(0.0)
	case "object":
		if !strict {
			s.AdditionalProperties = nil
		}
	case "array":
		adjust(s.Items, strict)
	}
	for name, p := range s.Properties {
		adjust(p, strict)
		if name == "line" || name == "column" {
			p.Minimum = jsonschema.Ptr(1.0)
		}
	}
}

// JSON is the published schema as it stands in schema.json.
func JSON() ([]byte, error) {
	s, err := New(false)
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, b, "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// Validate checks output in the format json or jsonl: objects, or arrays of
// them, one after another. It gives how many objects there were.
func Validate(output []byte) (int, error) {
	s, err := New(true)
	if err != nil {
		return 0, err
	}
	resolved, err := s.Resolve(nil)
	if err != nil {
		return 0, err
	}
	n := 0
	for d := json.NewDecoder(bytes.NewReader(output)); ; {
		var v any
		if err := d.Decode(&v); errors.Is(err, io.EOF) {
			return n, nil
		} else if err != nil {
			return n, fmt.Errorf("after %d objects: %w", n, err)
		}
		list, several := v.([]any)
		if !several {
			list = []any{v}
		}
		for _, o := range list {
			if err := resolved.Validate(o); err != nil {
				return n, fmt.Errorf("object %d: %w", n, err)
			}
			n++
		}
	}
}
