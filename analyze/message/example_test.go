package message_test

import (
	"fmt"

	"vnan/analyze/message"
)

func ExampleLang_Count() {
	for _, l := range []message.Lang{message.English, message.Vietnamese} {
		fmt.Println(l.Count(message.OneSentence, 1), "/", l.Count(message.OneSentence, 1200))
	}
	// Output:
	// 1 sentence / 1,200 sentences
	// 1 câu / 1.200 câu
}
