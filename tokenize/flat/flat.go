// Package flat is the container of vnan's embedded models: one file with a
// magic word, versions and named sections of little-endian numbers, read in
// place from a string.
//
// Reading in place is what makes vnan start in milliseconds: nothing is
// unpacked or copied, and pages that a text does not touch are never read. The
// data is a string and not a []byte because the linker puts strings in
// read-only memory; an embedded string may lie unaligned, so numbers are put
// together from bytes, which the compiler turns into one load.
package flat

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"sort"
)

// Layout: magic [8], format uint32, data uint32, sections uint32, CRC-32 of
// the section table uint32; then for each section name [8], offset uint64, size
// uint64; then the sections, each beginning at a multiple of 8.
const (
	magic      = "vnanflat"
	headerSize = 24
	entrySize  = 24
)

// File is an opened container.
type File struct {
	// Data is the version of the data, chosen by its builder.
	Data     uint32
	names    []string
	sections []string
}

// Open reads the section table of a file whose format must be the given one.
// It checks every bound once; a damaged file gives an error that says what to
// rebuild.
func Open(data string, format uint32) (*File, error) {
	if len(data) < headerSize || data[:8] != magic {
		return nil, errors.New("flat: this is no vnan model file; rebuild it with `go generate`")
	}
	if f := U32(data, 2); f != format {
		return nil, fmt.Errorf("flat: the model file has format %d, this program reads %d; rebuild it with `go generate`", f, format)
	}
	n := int(U32(data, 4))
	if n > 1000 || len(data) < headerSize+n*entrySize {
		return nil, errors.New("flat: the model file ends inside its section table; rebuild it with `go generate`")
	}
	table := data[headerSize : headerSize+n*entrySize]
	if crc32.ChecksumIEEE([]byte(table)) != U32(data, 5) {
		return nil, errors.New("flat: the model file's section table is damaged; rebuild it with `go generate`")
	}
	f := &File{Data: U32(data, 3), names: make([]string, n), sections: make([]string, n)}
	for i := range n {
		e := table[i*entrySize : (i+1)*entrySize]
		name, at, size := e[:8], U64(e, 1), U64(e, 2)
		if at > uint64(len(data)) || size > uint64(len(data))-at {
			return nil, fmt.Errorf("flat: section %q lies outside of the model file; rebuild it with `go generate`", trim(name))
		}
		f.names[i], f.sections[i] = trim(name), data[at:at+size]
	}
	return f, nil
}

func trim(name string) string {
	for len(name) > 0 && name[len(name)-1] == 0 {
		name = name[:len(name)-1]
	}
	return name
}

// Section gives the bytes of a section; an error names one that is missing.
func (f *File) Section(name string) (string, error) {
	for i, n := range f.names {
		if n == name {
			return f.sections[i], nil
		}
	}
	return "", fmt.Errorf("flat: the model file has no section %q; rebuild it with `go generate`", name)
}

// U16 reads the i-th uint16 of s.
func U16(s string, i int) uint16 {
	s = s[i*2 : i*2+2]
	return uint16(s[0]) | uint16(s[1])<<8
}

// U32 reads the i-th uint32 of s.
func U32(s string, i int) uint32 {
	s = s[i*4 : i*4+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// U64 reads the i-th uint64 of s.
func U64(s string, i int) uint64 {
	s = s[i*8 : i*8+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Builder collects sections and writes them as one file.
type Builder map[string][]byte

// Bytes packs the sections, sorted by name, so that equal sections give equal
// files. Names have at most 8 bytes.
func (b Builder) Bytes(format, data uint32) ([]byte, error) {
	names := make([]string, 0, len(b))
	for n := range b {
		if len(n) > 8 {
			return nil, fmt.Errorf("flat: the section name %q is longer than 8 bytes", n)
		}
		names = append(names, n)
	}
	sort.Strings(names)
	var table, body []byte
	base := headerSize + len(names)*entrySize
	for _, n := range names {
		for (base+len(body))%8 != 0 {
			body = append(body, 0)
		}
		var name [8]byte
		copy(name[:], n)
		table = append(table, name[:]...)
		table = binary.LittleEndian.AppendUint64(table, uint64(base+len(body)))
		table = binary.LittleEndian.AppendUint64(table, uint64(len(b[n])))
		body = append(body, b[n]...)
	}
	out := []byte(magic)
	for _, v := range []uint32{format, data, uint32(len(names)), crc32.ChecksumIEEE(table)} {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	return append(append(out, table...), body...), nil
}

// AppendU16 appends numbers little-endian.
func AppendU16(b []byte, v ...uint16) []byte {
	for _, x := range v {
		b = binary.LittleEndian.AppendUint16(b, x)
	}
	return b
}

// AppendU32 appends numbers little-endian.
func AppendU32(b []byte, v ...uint32) []byte {
	for _, x := range v {
		b = binary.LittleEndian.AppendUint32(b, x)
	}
	return b
}
