package syllable

import "slices"

// loanLists holds borrowings that Vietnamese newspapers and encyclopedias write
// as a matter of course and that break the rules of native syllables. They are
// in small letters, old style, in alphabetical order of bytes within each list
// (a test holds the order, and that no entry is legal anyway). Chosen by hand;
// meant to stay short: the lexicon of the tokenizer knows the rest by counting.
var loanLists = [...][]string{
	{ // Names of the Central Highlands and of minority peoples.
		"ayun", "ayă", "bana", "bru", "brâu", "buk", "byă", "búk", "chơro", "cil", "crông", "drai", "dray", "ea",
		"eđê", "hdruê", "hleo", "hling", "hmông", "hruê", "hrê", "hwing", "jarai", "jrai", "jút", "kar", "kbang",
		"kbăng", "koho", "kon", "kpă", "krong", "krông", "ksor", "kô", "kông", "kă", "kơ", "kơho", "kạn", "lak",
		"lăk", "lắk", "mdrắk", "mgar", "mnông", "mđrắk", "mơnông", "niê", "plei", "pleiku", "plây", "plông",
		"plơi", "prông", "păh", "păk", "pắk", "rlăm", "rlấp", "rmah", "sap", "stiêng", "sêrêpôk", "sêsan", "tẻh",
		"xtiêng", "êban", "êđê", "đak", "đakrông", "đăk", "đăkrông", "đắk",
	},
	{ // Countries, cities and peoples in Vietnamese spelling.
		"adécbaigian", "angiêri", "apganixtan", "arập", "bungari", "béclin", "canađa", "crôatia", "ghinê",
		"giơnevơ", "hungari", "hônôlulu", "ixraen", "kazăcxtan", "libăng", "lênin", "marốc", "matxcơva",
		"mátxcơva", "méxico", "mêhicô", "mêkông", "môdămbích", "nigiêria", "palextin", "panamá", "rumani",
		"rumania", "rôma", "rôman", "serbia", "slavơ", "ucraina", "ucraine", "uzbêkixtan", "xlovakia", "xtalin",
		"xtockhôm", "xyri", "xécbi", "xênêgan", "xêút", "ácmêni", "ácmênia", "êtiôpia", "ôxtrâylia",
	},
	{ // Christian names in Vietnamese church writing.
		"anrê", "antôn", "augustinô", "clêmentê", "cácmen", "gabriel", "giacôbê", "gioakim", "giuse", "giêsu",
		"grêgôriô", "inhaxiô", "innôcentê", "kitô", "luca", "maria", "micae", "mátthêu", "phanxicô", "phaolô",
		"phêrô", "stêphanô", "têrêsa", "tôma", "vinhsơn", "xaviê", "đaminh", "đôminicô",
	},
	{ // Substances and science.
		"amiăng", "amoniac", "amôniắc", "anốt", "axit", "axêtilen", "axít", "bazơ", "brôm", "bôxit", "bôxít",
		"cacbon", "canxi", "catốt", "clo", "cosin", "crôm", "cácbon", "electron", "elip", "enzim", "enzym",
		"glucozơ", "glucôzơ", "granit", "granít", "halôgen", "hidrô", "hiđro", "hiđrô", "hiđrôxít", "hormone",
		"hoócmôn", "hypebol", "hyđrô", "hêli", "ion", "iot", "iôn", "iốt", "kali", "liti", "lôgarít", "lôgic",
		"magiê", "mangan", "mêtan", "mômen", "mônôxít", "môđun", "natri", "niken", "nitơ", "nơron", "nơtron",
		"oxi", "oxit", "oxy", "parabol", "photpho", "phốtphat", "phốtpho", "protein", "prôtêin", "prôtôn",
		"saccarôzơ", "tenxơ", "urani", "vanađi", "vectơ", "vitamin", "véctơ", "xenlulôzơ", "xicma", "êlectron",
		"êlectrôn", "êtan", "êtilen", "ôxi", "ôxit", "ôxy", "ôxít", "ôzôn", "đioxit", "điôxit", "điôxít", "điốt",
	},
	{ // Units.
		"ampe", "calo", "centimét", "euro", "hec", "hecta", "hécta", "jun", "kcal", "kilogam", "kilomet",
		"kilôgam", "kilômét", "kilôoát", "miligam", "mililít", "milimét", "xentimét", "đola", "đôla",
	},
	{ // Things of everyday life.
		"anten", "balô", "bugi", "bêtông", "cafe", "café", "canô", "capô", "catalog", "catalô", "clip", "clíp",
		"container", "crem", "crếp", "cuốp", "càphê", "cônggô", "côngtenơ", "côngxoócxiom", "diêzen", "email",
		"fax", "gara", "ghita", "golf", "guitar", "internet", "jambon", "karaoke", "kiốt", "logo", "lôgô", "mazút",
		"menu", "míttinh", "môtô", "môđen", "măngsét", "nilon", "nilông", "oto", "pano", "panô", "penalty",
		"phomat", "photo", "photocopy", "phômai", "phôtô", "piano", "pianô", "pizza", "poster", "pênanti", "radar",
		"radio", "rađa", "rađiô", "rơle", "rơmoóc", "salad", "salát", "scandal", "siro", "sirô", "socola",
		"sôcôla", "sơmi", "telex", "tennis", "tivi", "týp", "vaccine", "video", "violông", "vip", "văcxin",
		"vắcxin", "xaxô", "ximăng", "xôviêt", "xôviết", "xúcxích", "yaourt", "zăng", "áptômát", "êkip", "êkíp",
		"ôliu", "ôtô", "ăngten", "điezen", "điêzen",
	},
}

// listedLoan tells whether s is in a list, in any case.
func listedLoan(s string) bool {
	key := Fold(s)
	for _, list := range loanLists {
		if _, found := slices.BinarySearch(list, key); found {
			return true
		}
	}
	return false
}
