package syllable

// The size of the inventory; see TestInventory, and doc.go for what it means.
const (
	wantSpellings = 15940
	wantSounds    = 15880
	wantToneless  = 3460
	wantRhymes    = 163
)

var wantPerOnset = [NumOnsets]int{
	NoOnset: 720, OnsetB: 522, OnsetC: 750, OnsetCh: 714, OnsetD: 708, OnsetDd: 708, OnsetG: 708, OnsetGi: 478,
	OnsetH: 720, OnsetKh: 708, OnsetL: 714, OnsetM: 526, OnsetN: 714, OnsetNg: 708, OnsetNh: 708, OnsetP: 514,
	OnsetPh: 520, OnsetR: 708, OnsetS: 714, OnsetT: 722, OnsetTh: 714, OnsetTr: 708, OnsetV: 526, OnsetX: 708,
}

// 2,249 syllables without tone take all six, 1,223 that end in a stop take two.
var wantPerTone = [NumTones]int{Ngang: 2249, Huyen: 2249, Hoi: 2249, Nga: 2249, Sac: 3472, Nang: 3472}
