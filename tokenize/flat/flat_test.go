package flat

import (
	"bytes"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	b := Builder{"one": AppendU16(nil, 1, 65535), "two": AppendU32(nil, 7, 1<<32-1), "empty": nil}
	data, err := b.Bytes(3, 9)
	if err != nil {
		t.Fatal(err)
	}
	again, _ := b.Bytes(3, 9)
	if !bytes.Equal(data, again) {
		t.Error("equal sections give different files")
	}
	f, err := Open(string(data), 3)
	if err != nil {
		t.Fatal(err)
	}
	one, _ := f.Section("one")
	two, _ := f.Section("two")
	if f.Data != 9 || U16(one, 1) != 65535 || U32(two, 0) != 7 || U32(two, 1) != 1<<32-1 {
		t.Errorf("read back %d %v %v", f.Data, one, two)
	}
	if s, err := f.Section("empty"); s != "" || err != nil {
		t.Errorf("the empty section is %q, %v", s, err)
	}
	if _, err := f.Section("three"); err == nil {
		t.Error("a section that is not there was found")
	}
	if _, err := Open(string(data), 4); err == nil {
		t.Error("another format was opened")
	}
	if _, err := (Builder{"far too long": nil}).Bytes(1, 1); err == nil {
		t.Error("a name of 12 bytes was taken")
	}
}

// FuzzOpen holds that whatever the bytes, Open gives an error or sections that
// can be read.
func FuzzOpen(f *testing.F) {
	data, _ := Builder{"a": []byte("hello"), "b": AppendU32(nil, 5, 0)}.Bytes(1, 1)
	f.Add(data)
	f.Add(data[:30])
	f.Fuzz(func(t *testing.T, data []byte) {
		x, err := Open(string(data), 1)
		if err != nil {
			return
		}
		for _, name := range []string{"a", "b"} {
			if s, err := x.Section(name); err == nil {
				var sum uint16
				for i := range len(s) / 2 {
					sum += U16(s, i)
				}
				_ = sum
			}
		}
	})
}
