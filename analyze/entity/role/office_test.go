package role

import (
	"strings"
	"testing"

	"vnan/analyze/entity/mention/mentiontest"
)

func TestOfficesAreAliases(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ông [P Trần Hữu Trí], [T Bí thư] [O Quận ủy Quận 12], đến dự. [T Bí thư] [O Quận ủy] nói.", "Bí thư Quận ủy"},
		{"Ông [P Trần Hữu Trí], [T Bí thư] [O Quận ủy], đến dự. Chiều nay [T Bí thư] sẽ đi.", "Bí thư"},
		// The office came before the name.
		{"[T Bí thư] sẽ đi. Ông [P Trần Hữu Trí], [T Bí thư] [O Quận ủy], đến dự.", ""},
		// Two people hold it.
		{"Ông [P Trần Hữu Trí], [T Bí thư] [O Quận ủy Quận 12]. Bà [P Lê Thị Na], [T Bí thư] [O Quận ủy Quận 3]. [T Bí thư] nói.", ""},
		// Another body's.
		{"Ông [P Trần Hữu Trí], [T Bí thư] [O Quận ủy Quận 12]. Khi ấy [T Bí thư] [O Tỉnh ủy] nói.", ""},
		// He holds it no more.
		{"[T Nguyên Bí thư] [O Quận ủy] [P Trần Hữu Trí] đến dự. Chiều nay [T Bí thư] sẽ đi.", ""},
	} {
		text, ms := mentiontest.Parse(t, c.text)
		var got []string
		for _, o := range Find(text, ms) {
			got = append(got, o.Aliases...)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, s, c.want)
		}
	}
}
