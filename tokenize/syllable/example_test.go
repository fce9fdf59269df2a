package syllable_test

import (
	"fmt"

	"vnan/tokenize/syllable"
)

func ExampleParse() {
	s, ok := syllable.Parse("Quyền")
	fmt.Println(ok, s.Onset, s.Glide, s.Nucleus, s.Coda, s.Tone)
	_, ok = syllable.Parse("nănh")
	fmt.Println(ok)
	// Output:
	// true c true iê n huyền
	// false
}

func ExampleSyllable_Format() {
	s, _ := syllable.Parse("Hoà")
	fmt.Println(s.Format(syllable.OldStyle), s.Format(syllable.NewStyle))
	// Output: hòa hoà
}

func ExampleLegal() {
	for _, s := range []string{"việt", "viêt", "nghành", "hòan"} {
		fmt.Println(s, syllable.Legal(s))
	}
	// Output:
	// việt true
	// viêt false
	// nghành false
	// hòan false
}

func ExampleAll() {
	n := 0
	for s := range syllable.All() {
		if s.Onset == syllable.OnsetGi && s.Nucleus == syllable.NucleusIe && s.Coda == syllable.CodaT {
			fmt.Println(s)
		}
		n++
	}
	fmt.Println(n)
	// Output:
	// giết
	// giệt
	// 15940
}

func ExampleFold() {
	fmt.Println(syllable.Fold("THUỶ") == syllable.Fold("thủy"))
	// Output: true
}

func ExampleVariants() {
	fmt.Println(syllable.Variants("Lý"), syllable.Variants("khỏe"), syllable.Variants("quý"))
	// Output: [Lí] [khoẻ] []
}

func ExampleSameSpelling() {
	fmt.Println(syllable.SameSpelling("kỳ", "Kì"), syllable.SameSpelling("hoà", "hòa"), syllable.SameSpelling("da", "gia"))
	// Output: true true false
}

func ExampleFixTonePlacement() {
	fmt.Println(syllable.FixTonePlacement("Nứơc"))
	// Output: Nước true
}

func ExampleFixHorn() {
	fmt.Println(syllable.FixHorn("nguời"))
	// Output: người true
}

func ExampleWithTone() {
	fmt.Println(syllable.WithTone("hoa", syllable.Huyen))
	fmt.Println(syllable.WithTone("mat", syllable.Hoi))
	// Output:
	// hòa true
	//  false
}

func ExampleStripTone() {
	fmt.Println(syllable.StripTone("Nước chảy đá mòn"))
	// Output: Nươc chay đa mon
}

func ExampleBase() {
	base, mark, tone := syllable.Base('Ậ')
	fmt.Printf("%c %v %v\n", base, mark, tone)
	// Output: A circumflex nặng
}

func ExampleCompose() {
	fmt.Printf("%c\n", syllable.Compose('o', syllable.Horn, syllable.Nga))
	// Output: ỡ
}

func ExampleFromTelex() {
	fmt.Println(syllable.FromTelex("dduwowcj"))
	// Output: được true
}

func ExampleFromVNI() {
	fmt.Println(syllable.FromVNI("truong72"))
	// Output: trường true
}

func ExampleLoan() {
	fmt.Println(syllable.Loan("Krông"), syllable.Loan("Prâng"), syllable.Loan("nănh"))
	// Output: listed shape none
}
