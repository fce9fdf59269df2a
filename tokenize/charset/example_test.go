package charset_test

import (
	"errors"
	"fmt"

	"vnan/tokenize/charset"
)

// The bytes of a note typed in an ABC font in 1998.
func ExampleDecode() {
	note := []byte("Chi\xD2u mai h\xE4p t\xB9i tr\xAD\xEAng, m\xEAi \xAE\xF1 c\xB8c b\xB8c.")
	text, err := charset.Decode(note, charset.Auto)
	fmt.Println(text.Encoding, text.Text, err)
	// Output: TCVN3 Chiều mai họp tại trường, mời đủ các bác. <nil>
}

// A file that is no Vietnamese text is refused, with what was tried.
func ExampleUncertainError() {
	_, err := charset.Decode([]byte("Il a \xE9t\xE9 r\xE9\xE9lu \xE0 Orl\xE9ans en f\xE9vrier."), charset.Auto)
	var uncertain *charset.UncertainError
	fmt.Println(errors.As(err, &uncertain), len(uncertain.Candidates))
	// Output: true 4
}

func ExampleEncode() {
	data, err := charset.Encode("Ánh nắng", charset.TCVN3)
	fmt.Printf("% X\n%v\n", data, err)
	// Output:
	// B8 6E 68 20 6E BE 6E 67
	// 1 characters cannot be written in TCVN3, the first is 'Á' at byte 0; use UTF-8 to keep them
}

func ExampleParseEncoding() {
	for _, name := range []string{"ABC", "cp1258", "utf8"} {
		e, _ := charset.ParseEncoding(name)
		fmt.Println(e, e.Flag())
	}
	// Output:
	// TCVN3 tcvn3
	// Windows-1258 windows-1258
	// UTF-8 utf-8
}
