package typo

import (
	"strings"

	"vnan/tokenize"
)

// functionWords are the words that edited text never doubles on purpose. Each
// was looked up in the news corpora: what follows it when doubled there is a
// slip. Left out are words that reduplicate (từ từ, đều đều, hay hay, là là),
// that emphasis doubles (rất rất, không không), numerals, and classifiers
// (người người, ngày ngày).
const functionWords = " và của các những được bị cho với trong tại để khi như đang theo bởi vì thì mà đã sẽ cũng nhưng nếu trên hoặc nên đến ở vào rằng một do còn giữa tới "

// repeated reports a function word that comes twice.
func (c *checker) repeated(i int) {
	if !c.sameLine(i) || !c.spaced(i) {
		return
	}
	a, b := &c.t.Tokens[i-1], &c.t.Tokens[i]
	if a.ID != b.ID || a.Kind != tokenize.Syllable || b.Has(tokenize.UpperFirst) {
		return
	}
	if s := c.lower(i); !strings.Contains(functionWords, " "+s+" ") || c.doubledOnPurpose(i, s) {
		return
	}
	c.report("syllable/repeated", Error, int(a.Start), int(b.End), true, c.token(i-1))
}

// doubledOnPurpose tells whether the two words belong to different phrases, or
// a third follows for effect.
func (c *checker) doubledOnPurpose(i int, s string) bool {
	same := func(k int) bool { return c.kind(k) == tokenize.Syllable && c.t.Tokens[k].ID == c.t.Tokens[i].ID }
	if same(i-2) || same(i+1) {
		return true
	}
	next := ""
	if c.kind(i+1) == tokenize.Syllable && c.sameLine(i+1) {
		next = c.lower(i + 1)
	}
	prev := ""
	if c.kind(i-2) == tokenize.Syllable && c.sameLine(i-1) {
		prev = c.lower(i - 2)
	}
	for _, p := range phraseEdges {
		if p.word == s && (p.prev != "" && strings.Contains(p.prev, " "+prev+" ") || p.next != "" && strings.Contains(p.next, " "+next+" ")) {
			return true
		}
	}
	return false
}

// phraseEdges are the ways in which a function word may follow itself in right
// text: the first one ends a longer word, or the second begins one.
var phraseEdges = [...]struct{ word, prev, next string }{
	{word: "để", prev: " triệt tiền chủ ", next: ""},
	{word: "do", prev: " tự lý căn cớ ", next: " thái "},
	{word: "theo", prev: " kèm tiếp noi ", next: ""},
	{word: "cho", prev: " dành giao trao gửi ", next: " rằng biết thấy nên hay vay thuê "},
	{word: "như", prev: " coi gần hầu dường ", next: " vậy thế nhau ý cũ "},
	{word: "đến", prev: " đã chưa sẽ ", next: " nỗi mức cùng "},
	{word: "vào", prev: "", next: " cuộc việc "},
	{word: "một", prev: " mười mươi tháng thứ số từng ", next: ""},
	{word: "trên", prev: " nêu kể nói như ", next: " cả cơ "},
	{word: "còn", prev: " vẫn chỉ ", next: " lại "},
	{word: "được", prev: " đạt thu biết giành nhận ", next: " "},
	{word: "thì", prev: " ", next: " thầm thào "},
	{word: "mà", prev: " thế nhưng ", next: " "},
	{word: "như", prev: " ", next: " "},
	{word: "tới", prev: " đã sắp vừa ", next: " nay bờ đây "},
	{word: "ở", prev: " chỗ nơi nhà người ", next: ""},
	{word: "còn", prev: " ", next: ""},
	{word: "trong", prev: " bên phía ", next: " sáng lành suốt sạch veo "},
	{word: "tại", prev: " tồn hiện ", next: ""},
	{word: "các", prev: " ", next: ""},
	{word: "nên", prev: " trở làm gây ", next: " người "},
}
