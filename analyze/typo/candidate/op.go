package candidate

// Op is an operation that turns what was meant into what was written.
type Op uint8

// The operations, named by what the writer did.
const (
	ToneMisplaced Op = iota + 1 // the tone stands on the wrong letter: lòai for loài
	HoiNga                      // hỏi for ngã or the reverse: sẻ for sẽ
	ToneMissing                 // no tone where one belongs: bi for bị
	ToneAdded                   // a tone where none belongs
	ToneChanged                 // any other wrong tone
	MarkMissing                 // a for ă or â, o for ô or ơ ...
	MarkAdded                   // the reverse
	MarkChanged                 // ă for â, ô for ơ
	Stroke                      // d for đ or the reverse
	Accents                     // tone and marks wrong at once: duoc for được
	SX                          // s for x or the reverse
	ChTr                        // ch for tr or the reverse
	DGiR                        // d, gi and r for one another
	VD                          // v for d or gi, or the reverse
	LN                          // l for n or the reverse
	FinalNasal                  // n, ng and nh at the end for one another
	FinalStop                   // c, t and ch at the end for one another
	Rhyme                       // rhymes alike in some region: iu for iêu, au for ao
	IY                          // i for y or the reverse, the same sound: house style
	Spelling                    // c/k/q, g/gh, ng/ngh against the rule: nghành for ngành
	Neighbour                   // the key beside the right one
	Substituted                 // any other wrong letter
	LetterDoubled               // a letter typed twice
	LetterAdded                 // any other letter too much
	LetterMissing               // a letter left out
	Swapped                     // two neighbouring letters in the wrong order
	Telex                       // Telex keys left in the text: nawng
	VNI                         // VNI keys left in the text: na8ng
	Glued                       // two syllables without a blank: côngtác
	Split                       // one syllable with a blank inside: th ành
	NumOps                      // the number of operations plus one
)

// opInfo is what is known of an operation.
type opInfo struct {
	name string
	// count is how many of 1,316 real mistakes (neither house style nor
	// foreign) in Vietnamese Wikipedia are of this kind. Kinds that were not
	// counted apart are estimates within the kind they were counted in.
	count float64
	// share is the share of running text, in syllables, that the operation can
	// be applied to; the test prints what the vocabulary gives.
	share float64
	// ways is the number of forms, legal or not, that the operation can make of
	// a syllable of average length: how thin its chance is spread.
	ways float64
	// cost is -10·ln(count / 1,316 / share / ways), rounded, at least 0.
	cost uint8
}

var ops = [NumOps]opInfo{
	ToneMisplaced: {"tone-misplaced", 69, 0.3, 1, 17},
	HoiNga:        {"hoi-nga", 162, 0.084, 1, 0},
	ToneMissing:   {"tone-missing", 147, 0.7, 1, 18},
	ToneAdded:     {"tone-added", 62, 0.26, 5, 33},
	ToneChanged:   {"tone-changed", 145, 0.7, 3.5, 31},
	MarkMissing:   {"mark-missing", 95, 0.318, 1, 15},
	MarkAdded:     {"mark-added", 55, 0.7, 2, 35},
	MarkChanged:   {"mark-changed", 20, 0.25, 1.2, 30},
	Stroke:        {"d-stroke", 40, 0.115, 1, 13},
	Accents:       {"accents", 30, 0.9, 10, 60},
	SX:            {"s-x", 44, 0.04, 1, 2},
	ChTr:          {"ch-tr", 18, 0.07, 1, 16},
	DGiR:          {"d-gi-r", 41, 0.049, 1.5, 9},
	VD:            {"v-d", 8, 0.097, 1.5, 32},
	LN:            {"l-n", 3, 0.06, 1, 33},
	FinalNasal:    {"final-nasal", 42, 0.208, 1.5, 23},
	FinalStop:     {"final-stop", 29, 0.09, 1.5, 18},
	Rhyme:         {"rhyme", 15, 0.087, 1, 20},
	IY:            {"i-y", 20, 0.02, 1, 3},
	Spelling:      {"spelling", 8, 0.041, 1, 19},
	Neighbour:     {"neighbour-key", 47, 1, 14, 60},
	Substituted:   {"substituted", 101, 1, 70, 68},
	LetterDoubled: {"letter-doubled", 7, 1, 3.5, 65},
	LetterAdded:   {"letter-added", 32, 1, 60, 78},
	LetterMissing: {"letter-missing", 68, 1, 3.5, 42},
	Swapped:       {"swapped", 8, 1, 2.5, 60},
	Telex:         {"telex", 18, 0.85, 1, 41},
	VNI:           {"vni", 3, 0.85, 1, 59},
	Glued:         {"glued", 14, 1, 1, 45},
	Split:         {"split", 6, 1, 3, 65},
}

// String gives the operation's name.
func (o Op) String() string {
	if o > 0 && o < NumOps {
		return ops[o].name
	}
	return ""
}

// Cost is what a Candidate by the operation costs.
func (o Op) Cost() uint8 {
	if o < NumOps {
		return ops[o].cost
	}
	return 0
}
