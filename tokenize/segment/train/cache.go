package main

import (
	"encoding/binary"
	"os"
	"unsafe"

	"vnan/tokenize/segment"
)

func writeCache(file string, l *labelled) {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(l.units)))
	for _, e := range l.ends {
		b = binary.LittleEndian.AppendUint32(b, e)
	}
	u := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(l.units))), len(l.units)*4)
	os.WriteFile(file, append(b, u...), 0o644)
}

func readCache(file string) (*labelled, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	n := int(binary.LittleEndian.Uint64(b))
	m := (len(b) - 8 - 4*n) / 4
	l := &labelled{}
	l.ends = append(l.ends, unsafe.Slice((*uint32)(unsafe.Pointer(&b[8])), m)...)
	l.units = append(l.units, unsafe.Slice((*segment.Unit)(unsafe.Pointer(&b[8+4*m])), n)...)
	return l, nil
}
