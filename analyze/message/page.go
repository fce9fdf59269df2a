package message

// The messages of the page that vnan report writes, and of the command.
const (
	UsageReport Key = numKeys + iota
	ReportOutput
	FlagForce
	ReportNoOutput
	ReportExists
	ReportInput
	ReportClash

	PageSkip
	PageMade
	PageBack
	PageContents
	PageText
	PageShow
	PageNothing
	PageWords
	PageSentences
	PageMinutes
	PagePerSentence
	PageTypoCount
	PagePeopleCount
	PageWarnings
	PageTypos
	PageTyposNone
	PageDelete
	PageSure
	PageLine
	PagePeople
	PagePeopleNone
	PageAlso
	PageMentions
	PageNoOffice
	PageEvidence
	PageTimeline
	PageFrequent
	PageFrequentNote
	PageKeywords
	PageKeywordsNote
	PageTimesAs
	PageNotInReference
	PageSpread
	PageSpreadNote
	PageReadability
	PageReadabilityNote
	PageLength

	IndexTitle
	IndexSearch
	IndexSearchHint
	IndexFound
	IndexPeople
	IndexTopics
	IndexLead

	TypePerson
	TypeTitle
	TypeOrganization
	TypeLocation
	TypeEvent
	TypeDocument
	TypeDate
	allKeys
)

// pageCatalogue goes on where catalogue ends.
var pageCatalogue = [allKeys - numKeys][2]string{
	UsageReport - numKeys:    {"a page to open in a browser: the text with its typos and names, people and offices, dates, charts", "trang HTML để mở bằng trình duyệt: bài viết kèm lỗi và tên, người và chức vụ, mốc thời gian, biểu đồ"},
	ReportOutput - numKeys:   {"the page to write; of a folder or several files it is an index with search, and a page for each goes into a folder beside it (page.html: page-pages/)", "trang cần ghi; với thư mục hay nhiều tệp, đó là mục lục có ô tìm, còn trang của từng bài nằm trong thư mục bên cạnh (trang.html: trang-pages/)"},
	FlagForce - numKeys:      {"overwrite pages that are there already", "ghi đè trang đã có"},
	ReportNoOutput - numKeys: {"vnan report wants the page to write: vnan report -o page.html %s", "vnan report cần tên trang để ghi: vnan report -o trang.html %s"},
	ReportExists - numKeys:   {"not written: %s is there already; choose another name, or overwrite it with --force", "không ghi: đã có %s; hãy chọn tên khác, hoặc ghi đè bằng --force"},
	ReportInput - numKeys:    {"not written: %s is the text itself; choose another name", "không ghi: %s chính là bài viết; hãy chọn tên khác"},
	ReportClash - numKeys:    {"not written: another text of this run has the page %s", "không ghi: một bài khác trong lần chạy này đã có trang %s"},

	PageSkip - numKeys:           {"Skip to the text", "Đến thẳng bài viết"},
	PageMade - numKeys:           {"Made by vnan. Findings are suggestions; the text is as it was.", "Trang do vnan lập. Mọi phát hiện chỉ là gợi ý; bài viết giữ nguyên như bản gốc."},
	PageBack - numKeys:           {"All documents", "Mục lục"},
	PageContents - numKeys:       {"On this page", "Trong trang này"},
	PageText - numKeys:           {"The text", "Bài viết"},
	PageShow - numKeys:           {"Show in the text", "Hiện trong bài"},
	PageNothing - numKeys:        {"The text is empty.", "Văn bản trống."},
	PageWords - numKeys:          {"words", "từ"},
	PageSentences - numKeys:      {"sentences", "câu"},
	PageMinutes - numKeys:        {"min to read", "phút đọc"},
	PagePerSentence - numKeys:    {"words a sentence", "từ mỗi câu"},
	PageTypoCount - numKeys:      {"findings", "chỗ cần xem"},
	PagePeopleCount - numKeys:    {"people", "người"},
	PageWarnings - numKeys:       {"Noticed while reading the file", "Lưu ý khi đọc tệp"},
	PageTypos - numKeys:          {"To check", "Cần xem lại"},
	PageTyposNone - numKeys:      {"No typos found.", "Không thấy lỗi."},
	PageDelete - numKeys:         {"(delete)", "(bỏ)"},
	PageSure - numKeys:           {"sure", "chắc chắn"},
	PageLine - numKeys:           {"line %s", "dòng %s"},
	PagePeople - numKeys:         {"People and offices", "Người và chức vụ"},
	PagePeopleNone - numKeys:     {"The text names nobody.", "Bài không nêu tên ai."},
	PageAlso - numKeys:           {"also", "còn gọi là"},
	PageMentions - numKeys:       {"Where", "Nhắc ở"},
	PageNoOffice - numKeys:       {"Named without an office", "Nêu tên, không kèm chức vụ"},
	PageEvidence - numKeys:       {"In the text", "Căn cứ"},
	PageTimeline - numKeys:       {"Timeline", "Mốc thời gian"},
	PageFrequent - numKeys:       {"Most frequent words", "Từ nhiều nhất"},
	PageFrequentNote - numKeys:   {"How often; function words are left out.", "Số lần xuất hiện, không kể hư từ."},
	PageKeywords - numKeys:       {"What the text is about", "Từ khóa của bài"},
	PageKeywordsNote - numKeys:   {"Words far more frequent here than in general news; the longer the bar, the surer (G²).", "Những từ dày hơn hẳn so với tin tức nói chung; thanh càng dài càng chắc (G²)."},
	PageTimesAs - numKeys:        {"%s times the usual", "gấp %s lần"},
	PageNotInReference - numKeys: {"new to general news", "không có trong tin tức"},
	PageSpread - numKeys:         {"Where they stand", "Phân bố trong bài"},
	PageSpreadNote - numKeys:     {"The text from its beginning (left) to its end; a stroke for each mention. DP is 0 when spread evenly, near 1 when all stand in one place.", "Từ đầu bài (trái) đến cuối bài, mỗi vạch một lần nhắc. DP bằng 0 khi rải đều, gần 1 khi dồn vào một chỗ."},

	PageReadability - numKeys:     {"Longest sentences", "Câu dài nhất"},
	PageReadabilityNote - numKeys: {"Half of the sentences have %s words or more; %s%% of the words are rare in general news.", "Một nửa số câu dài từ %s từ trở lên; %s%% số từ hiếm gặp trong tin tức."},
	PageLength - numKeys:          {"%s words, %s syllables", "%s từ, %s tiếng"},

	IndexTitle - numKeys:      {"Documents", "Mục lục bài viết"},
	IndexSearch - numKeys:     {"Search titles, people, topics", "Tìm theo tên bài, người, từ khóa"},
	IndexSearchHint - numKeys: {"Without marks, a search finds any marks: nguyen finds Nguyễn.", "Gõ không dấu cũng tìm được: nguyen tìm thấy Nguyễn."},
	IndexFound - numKeys:      {"documents shown", "bài được hiện"},
	IndexPeople - numKeys:     {"People", "Người"},
	IndexTopics - numKeys:     {"About", "Nói về"},
	IndexLead - numKeys:       {"Open a document for its text, people, dates and charts.", "Mở từng bài để xem nội dung, người, mốc thời gian và biểu đồ."},

	TypePerson - numKeys:       {"Person", "Người"},
	TypeTitle - numKeys:        {"Office", "Chức vụ"},
	TypeOrganization - numKeys: {"Organization", "Tổ chức"},
	TypeLocation - numKeys:     {"Place", "Địa danh"},
	TypeEvent - numKeys:        {"Event", "Sự kiện"},
	TypeDocument - numKeys:     {"Document", "Văn bản"},
	TypeDate - numKeys:         {"Date", "Thời gian"},
}

// entry gives a message in all languages.
func entry(k Key) *[2]string {
	if k >= numKeys {
		return &pageCatalogue[k-numKeys]
	}
	return &catalogue[k]
}
