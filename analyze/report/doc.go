// Package report turns what was found in documents into output: JSON, CSV, and
// pages for a reader.
//
// # The contract
//
// [Document] is the JSON form, and the Go types are its definition: schema.json
// is generated from them. Keys are added over time and never renamed; Schema
// names the version. A list is there when its analysis was done, empty when
// that found nothing, and never null.
//
// Places are those of the decoded input as it stands, not of its NFC form:
// Start and End count Unicode code points, ByteStart and ByteEnd bytes of
// UTF-8, both with the end exclusive; lines and columns (of code points) start
// at 1. Text is always exactly that stretch of the input.
//
// # Renderers
//
// A [Format] turns one document at a time into bytes, from any number of
// goroutines; what stands before, between and after the documents is constant.
// So documents can be rendered in parallel and written in order.
package report
