package report

//go:generate go run ./schema/generate

// Schema is the version of the JSON form.
const Schema = "vnan/1"

// Document is everything found in one document.
type Document struct {
	Schema      string       `json:"schema" jsonschema:"the version of this form"`
	Path        string       `json:"path" jsonschema:"the file as it was named; - for standard input"`
	Encoding    string       `json:"encoding" jsonschema:"what the bytes were decoded from; empty for several documents together"`
	Documents   int          `json:"documents,omitzero" jsonschema:"with --by and from vnan merge: how many documents were counted together"`
	Counts      Counts       `json:"counts" jsonschema:"sizes of the text"`
	Entities    []Entity     `json:"entities,omitzero" jsonschema:"mentions in the order of the text; they never overlap"`
	Officials   []Official   `json:"officials,omitzero" jsonschema:"the people named, with their offices"`
	Frequencies []Frequency  `json:"frequencies,omitzero" jsonschema:"words by falling frequency"`
	Keywords    []Keyword    `json:"keywords,omitzero" jsonschema:"vnan keyness: the words that are characteristic of the text, the surest first"`
	Concordance []Occurrence `json:"concordance,omitzero" jsonschema:"vnan kwic: every place of what was looked for"`
	Collocates  []Collocate  `json:"collocates,omitzero" jsonschema:"vnan kwic --collocates: the words that keep company, the strongest tie first"`
	Dispersion  *Dispersion  `json:"dispersion,omitempty" jsonschema:"vnan kwic --dispersion: how evenly the word is strewn"`
	Readability *Readability `json:"readability,omitempty" jsonschema:"vnan readability: lengths of sentences and rare words"`
	Timeline    []Moment     `json:"timeline,omitzero" jsonschema:"with --timeline: the dates in order, those without a year behind"`
	Typos       []Typo       `json:"typos,omitzero" jsonschema:"findings in the order of the text; they never overlap"`
	Tokens      []Token      `json:"tokens,omitzero" jsonschema:"the words, syllables or sentences in the order of the text"`
	Warnings    []Warning    `json:"warnings,omitempty" jsonschema:"what was noticed while reading the input"`

	left   int            // frequencies that were not kept
	byName map[string]int // officials, while parts are added
}

// Counts are the sizes of a text.
type Counts struct {
	Sentences int `json:"sentences" jsonschema:"sentences and headlines"`
	Words     int `json:"words" jsonschema:"words of letters or digits"`
	Syllables int `json:"syllables" jsonschema:"runs of letters"`
}

// Place is a stretch of the input as it stands.
type Place struct {
	Start     int `json:"start" jsonschema:"code points before the stretch"`
	End       int `json:"end" jsonschema:"code points up to its end, exclusive"`
	ByteStart int `json:"byte_start" jsonschema:"the same as start in bytes of UTF-8"`
	ByteEnd   int `json:"byte_end" jsonschema:"the same as end in bytes of UTF-8"`
	Line      int `json:"line" jsonschema:"line of the start, from 1"`
	Column    int `json:"column" jsonschema:"code point in the line, from 1"`
}

// Entity is one mention of a named entity.
type Entity struct {
	Type string `json:"type" jsonschema:"PERSON, TITLE, ORGANIZATION, LOCATION, EVENT, DOCUMENT, DATE; more may join"`
	Text string `json:"text" jsonschema:"the mention as it stands in the input"`
	Place
	Value string      `json:"value,omitempty" jsonschema:"normalised value: for a DATE ISO 8601, with -- for a missing year, / between the ends of a range"`
	Full  string      `json:"full,omitempty" jsonschema:"for an ORGANIZATION in a short form: the full name that the text gave the same body before, in NFC"`
	Act   *Act        `json:"act,omitempty" jsonschema:"for a DOCUMENT with a number: what the number says"`
	Unit  *FormerUnit `json:"unit,omitempty" jsonschema:"with --as-of: the place is an administrative unit that had ended by that day"`
}

// Act is what the number of an official document says.
type Act struct {
	Kind   string `json:"kind,omitempty" jsonschema:"the kind of document: Nghị định, Quyết định"`
	Number string `json:"number" jsonschema:"the number as it is written: 30/2020/NĐ-CP"`
	Issuer string `json:"issuer,omitempty" jsonschema:"the mark of the body that issued it: CP, UBND, BTC"`
	Year   int    `json:"year,omitempty" jsonschema:"the year in the number"`
}

// FormerUnit is an administrative unit that has ended.
type FormerUnit struct {
	Class   string `json:"class" jsonschema:"what it was: tỉnh, quận, huyện, thị xã, thành phố, thị trấn"`
	Name    string `json:"name" jsonschema:"its name without the class"`
	ValidTo string `json:"valid_to" jsonschema:"its last day, in ISO 8601"`
	Since   string `json:"since" jsonschema:"the first day without it"`
	Now     string `json:"now" jsonschema:"the province or city that its land is part of; empty where several units had the name"`
}

// Moment is a date of the text.
type Moment struct {
	Value    string    `json:"value" jsonschema:"the date's normalised value; empty where it has none"`
	Entity   int       `json:"entity" jsonschema:"index into entities"`
	Evidence *Evidence `json:"evidence,omitempty" jsonschema:"the sentence that names it"`
}

// Official is a person whom the text names.
type Official struct {
	Name     string   `json:"name" jsonschema:"the fullest name in the text, in NFC"`
	Aliases  []string `json:"aliases" jsonschema:"other forms that mean the person"`
	Mentions []int    `json:"mentions" jsonschema:"indices into entities, rising"`
	Roles    []Role   `json:"roles" jsonschema:"the offices that the text states"`
}

// Role is one office of a person.
type Role struct {
	Title        string    `json:"title" jsonschema:"the office, in NFC"`
	Organization string    `json:"organization" jsonschema:"the body, in NFC; empty when the text names none"`
	Status       string    `json:"status" jsonschema:"current, former, acting, appointed or dismissed"`
	Evidence     *Evidence `json:"evidence,omitempty" jsonschema:"the sentence that states it"`
}

// Evidence is a sentence of the input.
type Evidence struct {
	Text string `json:"text" jsonschema:"the sentence as it stands in the input"`
	Place
}

// Frequency is how often a word stands in the text.
type Frequency struct {
	Word        string  `json:"word" jsonschema:"the most frequent spelling in NFC, syllables parted by blanks"`
	Count       int     `json:"count" jsonschema:"how often it stands in the text"`
	Type        string  `json:"type,omitzero" jsonschema:"with vnan freq --type: what it was counted as, if not as a word: name, number or date"`
	PerThousand float64 `json:"per_thousand" jsonschema:"count per thousand words (or syllables) of the text, to three digits"`
	Rank        int     `json:"rank,omitzero" jsonschema:"vnan freq: place in the list, from 1; equal counts have the same"`
	Documents   int     `json:"documents,omitzero" jsonschema:"where documents are counted together: in how many of them it stands"`
	Share       float64 `json:"share,omitzero" jsonschema:"the same as a part of all of them, to three digits"`
}

// Occurrence is one place of what was looked for.
type Occurrence struct {
	Left  string `json:"left" jsonschema:"what stands before it, in NFC"`
	Text  string `json:"text" jsonschema:"the match as it stands in the input"`
	Right string `json:"right" jsonschema:"what stands behind it, in NFC"`
	Place
}

// Collocate is a word that keeps company with what was looked for.
type Collocate struct {
	Word     string  `json:"word" jsonschema:"the word, folded"`
	Together int     `json:"together" jsonschema:"how often it stands within five words of it, in the same sentence"`
	Count    int     `json:"count" jsonschema:"how often it stands in the text at all"`
	LogDice  float64 `json:"log_dice" jsonschema:"strength of the tie, at most 14, to three digits"`
}

// Dispersion is how evenly a word is strewn.
type Dispersion struct {
	Count       int      `json:"count" jsonschema:"how often it stands in all"`
	PerThousand float64  `json:"per_thousand" jsonschema:"count per thousand words, to three digits"`
	DP          *float64 `json:"dp,omitempty" jsonschema:"deviation of proportions: 0 even, near 1 all in one place; missing where the word is"`
	Parts       []Part   `json:"parts" jsonschema:"the files, or equal parts of the one text"`
}

// Part is a part of the text, or a file.
type Part struct {
	Path        string  `json:"path,omitempty" jsonschema:"the file; missing for a part of one"`
	Count       int     `json:"count" jsonschema:"how often the word stands there"`
	Words       int     `json:"words" jsonschema:"how many words there are"`
	PerThousand float64 `json:"per_thousand" jsonschema:"count per thousand words, to three digits"`
}

// Readability is what makes a text hard or easy to read.
type Readability struct {
	Words            Length         `json:"words" jsonschema:"lengths of sentences in words"`
	Syllables        Length         `json:"syllables" jsonschema:"the same in syllables"`
	RareShare        float64        `json:"rare_share" jsonschema:"part of the words without capitals that general news has less than once in a million, to three digits"`
	RareWords        []string       `json:"rare_words" jsonschema:"the most frequent of these, folded"`
	LongestSentences []LongSentence `json:"longest_sentences" jsonschema:"up to five, the longest first"`
}

// Length is how long sentences are.
type Length struct {
	Mean    float64 `json:"mean" jsonschema:"to three digits"`
	Median  float64 `json:"median"`
	Longest int     `json:"longest"`
}

// LongSentence is a sentence with its length.
type LongSentence struct {
	Words     int `json:"words" jsonschema:"words of the sentence"`
	Syllables int `json:"syllables" jsonschema:"its syllables"`
	Evidence
}

// Keyword is a word that is characteristic of the text.
type Keyword struct {
	Word                string  `json:"word" jsonschema:"the most frequent spelling in NFC, syllables parted by blanks"`
	Count               int     `json:"count" jsonschema:"how often it stands in the text"`
	PerThousand         float64 `json:"per_thousand" jsonschema:"count per thousand words of the text, to three digits"`
	ReferencePerMillion float64 `json:"reference_per_million" jsonschema:"how often it stands in a million words of the reference, to three digits"`
	LogLikelihood       float64 `json:"log_likelihood" jsonschema:"how sure it is that the word is more frequent here (Dunning's G²), to three digits"`
	LogRatio            float64 `json:"log_ratio" jsonschema:"binary logarithm of how many times as frequent the word is here, to three digits"`
}

// Typo is one mistake, or one suspicion of one.
type Typo struct {
	Text string `json:"text" jsonschema:"what is wrong, as it stands in the input"`
	Place
	Rule        string   `json:"rule" jsonschema:"family/rule"`
	Severity    string   `json:"severity" jsonschema:"error, warning or hint"`
	Message     string   `json:"message" jsonschema:"what is wrong, in the user's language"`
	Suggestions []string `json:"suggestions" jsonschema:"what may stand there instead, best first; an empty string means delete"`
	Sure        bool     `json:"sure" jsonschema:"the first suggestion is the one right correction"`

	before, after string // the rest of the sentence, for the pages
}

// Token is a word, syllable or sentence, as vnan tokenize was asked.
type Token struct {
	Text string `json:"text" jsonschema:"the token as it stands in the input"`
	Place
	Kind     string `json:"kind,omitempty" jsonschema:"what it is made of: syllable, foreign, number, punctuation and so on"`
	Sentence int    `json:"sentence" jsonschema:"number of its sentence, from 0"`
}

// Warning is something noticed while reading the input.
type Warning struct {
	Code   string `json:"code" jsonschema:"invalid-bytes, legacy-fonts, whole-page or partly-damaged; more may join"`
	Count  int    `json:"count,omitempty" jsonschema:"how often"`
	Detail string `json:"detail" jsonschema:"the same for a reader, in English"`
}
