package message

// Key names a message. Where a message depends on a number, the key for one
// (One...) is followed by the key for any other number, and Lang.Count takes
// the first.
type Key uint16

// The messages.
const (
	// Pages for a reader.
	StandardInput Key = iota
	OneWord
	ManyWords
	OneSyllable
	ManySyllables
	OneSentence
	ManySentences
	ReadingTime
	ReadingTimeShort
	ColumnPerson
	ColumnOffice
	ColumnTimes
	ColumnLines
	ColumnWord
	ColumnSyllable
	ColumnNGram
	ColumnPerThousand
	ColumnPlace
	ColumnWrong
	ColumnRight
	ColumnSentence
	ListOrganizations
	ListLocations
	ListDates
	ListUnits
	ColumnDate
	ColumnFiles
	UnitNow
	UnitEnded
	ListDocuments
	ListEvents
	ListWords
	ListTypos
	StatusFormer
	StatusActing
	StatusAppointed
	StatusDismissed
	OneMore
	ManyMore
	NoTypos
	Delete
	OneError
	ManyErrors
	OneWarning
	ManyWarnings
	OneHint
	ManyHints
	SeverityError
	SeverityWarning
	SeverityHint

	// Usage errors and other remarks of the command line.
	DidYouMean
	SeeHelp
	MoreHelp
	UnknownFlag
	FlagElsewhere
	NoValue
	MissingValue
	MissingValueOf
	WrongValue
	NotANumber
	WrongTop
	WrongN
	WrongJobs
	OfficialsAndType
	TimelineAlone
	MergeAlone
	WrongDate
	NoFileOrCommand
	NoSuchCommand
	NoFileList
	NoArguments
	UnknownRule
	ListRules
	WrongShell
	Lost
	OutputFile
	OutputTwice
	OutputExists
	OutputSame
	InPlaceContainer
	InPlaceStdin
	OneTarget
	OneDone
	ManyDone
	CannotWrite

	// Inputs that could not be read, or not wholly.
	ProblemNotFound
	ProblemUnreadable
	ProblemBinary
	ProblemUndecodable
	ProblemTooLarge
	ProblemDamaged
	ProblemUnsupported
	ProblemNeedsTool
	TryEncoding
	OneInvalidByte
	ManyInvalidBytes
	OneLegacyRun
	ManyLegacyRuns
	WholePage
	PartlyDamaged

	// Help.
	HelpUsage
	HelpExamples
	HelpCommands
	HelpFlags
	HelpExit
	ArgsFiles
	ArgsRules
	ArgsShell
	ArgsNone
	UsageOverview
	UsageCheck
	UsageEntities
	UsageFreq
	UsageTokenize
	UsageNormalize
	UsageExplain
	UsageCompletion
	UsageVersion
	FlagFormat
	FlagTop
	FlagUnit
	FlagN
	FlagAll
	FlagType
	FlagOfficials
	FlagTimeline
	FlagMerge
	FlagAsOf
	FlagFailOn
	FlagForm
	FlagTone
	FlagTo
	FlagOutput
	FlagDryRun
	FlagInPlace
	FlagQuotes
	FlagDashes
	FlagEncoding
	FlagInclude
	FlagExclude
	FlagFilesFrom
	FlagHidden
	FlagNoIgnore
	FlagFollow
	FlagJobs
	FlagColor
	FlagLang
	FlagHelp

	// Explanations of rules.
	BadExamples
	GoodExamples
	Source

	// Checking and correcting.
	UsageDict
	ArgsDict
	FlagDiff
	FlagFix
	FlagInteractive
	FlagBackup
	FlagBaseline
	FlagWriteBaseline
	FlagRule
	FlagDisable
	FlagOnly
	FlagConfig
	FlagDictionary
	FlagPersonal
	OneFixed
	ManyFixed
	OneTracked
	ManyTracked
	OneUntracked
	ManyUntracked
	TrackedExists
	NotInPlace
	UnusedIgnore
	IgnoreUnknownRule
	OneGone
	ManyGone
	OneRecorded
	ManyRecorded
	WrongLevel
	InteractiveFiles
	FixTooShallow
	DictVerb
	DictNoVerb
	DictNoEntry
	DictAdded
	DictPresent
	DictRemoved
	DictAbsent
	DictNoHome
	SwitchOff

	// Characteristic words.
	UsageKeyness
	FlagRef
	NoReference
	NoReferenceWords
	ColumnReference
	ColumnLogLikelihood
	ColumnLogRatio
	NoKeywords

	// Concordance.
	UsageKwic
	ArgsKwic
	FlagSort
	FlagExact
	KwicNoWord

	// Counts of many documents.
	FlagBy
	FlagStopwords
	FlagCase
	FlagPartial
	NoStopwords
	ByAndPartial
	UsageMergeCounts
	ArgsMergeCounts
	FlagPartialSum
	MergeNoFile
	ColumnDocuments
	ColumnRange
	OneDocument
	ManyDocuments
	Undated
	Together
	ProblemCounts

	// Company and dispersion of a word, readability.
	FlagCollocates
	FlagDispersion
	KwicOneView
	ColumnTogether
	ColumnLogDice
	NoCollocates
	DispersionLine
	DispersionFiles
	DispersionIn
	UsageReadability
	ColumnSentenceLength
	ColumnMean
	ColumnMedian
	ColumnLongest
	RowWords
	RowSyllables
	ColumnSyllables
	ColumnLongestSentences
	ListRare
	numKeys
)

// catalogue has each message in English and Vietnamese, in this order. The
// parameters of both are the same.
var catalogue = [numKeys][2]string{
	StandardInput:     {"standard input", "đầu vào chuẩn"},
	OneWord:           {"%s word", "%s từ"},
	ManyWords:         {"%s words", "%s từ"},
	OneSyllable:       {"%s syllable", "%s tiếng"},
	ManySyllables:     {"%s syllables", "%s tiếng"},
	OneSentence:       {"%s sentence", "%s câu"},
	ManySentences:     {"%s sentences", "%s câu"},
	ReadingTime:       {"~%s min to read", "đọc ~%s phút"},
	ReadingTimeShort:  {"under a minute to read", "đọc dưới 1 phút"},
	ColumnPerson:      {"PERSON", "NGƯỜI"},
	ColumnOffice:      {"OFFICE", "CHỨC VỤ"},
	ColumnTimes:       {"TIMES", "LẦN"},
	ColumnLines:       {"LINE", "DÒNG"},
	ColumnWord:        {"WORD", "TỪ"},
	ColumnSyllable:    {"SYLLABLE", "TIẾNG"},
	ColumnNGram:       {"%d IN A ROW", "CỤM %d"},
	ColumnPerThousand: {"PER 1,000", "TRÊN 1.000"},
	ColumnPlace:       {"PLACE", "VỊ TRÍ"},
	ColumnWrong:       {"FOUND", "VIẾT"},
	ColumnRight:       {"PERHAPS", "CÓ LẼ LÀ"},
	ColumnSentence:    {"IN THE SENTENCE", "TRONG CÂU"},
	ListOrganizations: {"ORGANIZATIONS", "TỔ CHỨC"},
	ListLocations:     {"PLACES", "ĐỊA DANH"},
	ListDates:         {"DATES", "THỜI GIAN"},
	ListUnits:         {"NO LONGER UNITS", "ĐƠN VỊ CŨ"},
	ColumnFiles:       {"NAMED IN", "NÊU TRONG"},
	ColumnDate:        {"DATE", "THỜI GIAN"},
	UnitNow:           {"%s (since %s part of %s)", "%s (từ %s thuộc %s)"},
	UnitEnded:         {"%s (ended %s)", "%s (hết từ %s)"},
	ListDocuments:     {"DOCUMENTS", "VĂN BẢN"},
	ListEvents:        {"EVENTS", "SỰ KIỆN"},
	ListWords:         {"WORDS BY FREQUENCY", "TỪ NHIỀU NHẤT"},
	ListTypos:         {"TYPOS", "LỖI CHÍNH TẢ"},
	StatusFormer:      {"former", "nguyên"},
	StatusActing:      {"acting", "quyền"},
	StatusAppointed:   {"appointed", "được bổ nhiệm"},
	StatusDismissed:   {"dismissed", "thôi chức"},
	OneMore:           {"… and %s more", "… và %s mục nữa"},
	ManyMore:          {"… and %s more", "… và %s mục nữa"},
	NoTypos:           {"No typos found.", "Không thấy lỗi."},
	Delete:            {"(delete)", "(bỏ)"},
	OneError:          {"%s error", "%s lỗi"},
	ManyErrors:        {"%s errors", "%s lỗi"},
	OneWarning:        {"%s warning", "%s cảnh báo"},
	ManyWarnings:      {"%s warnings", "%s cảnh báo"},
	OneHint:           {"%s hint", "%s gợi ý"},
	ManyHints:         {"%s hints", "%s gợi ý"},
	SeverityError:     {"error", "lỗi"},
	SeverityWarning:   {"warning", "cảnh báo"},
	SeverityHint:      {"hint", "gợi ý"},

	DidYouMean:         {" Did you mean %s?", " Có phải ý bạn là %s?"},
	SeeHelp:            {" See %s --help.", " Xem %s --help."},
	MoreHelp:           {"%s --help shows everything.", "%s --help cho biết đầy đủ."},
	UnknownFlag:        {"there is no flag %s here.", "ở đây không có cờ %s."},
	FlagElsewhere:      {" It belongs to %s.", " Cờ này thuộc về %s."},
	NoValue:            {"the flag %s takes no value", "cờ %s không nhận giá trị"},
	MissingValue:       {"the flag %[1]s wants a value: %[1]s %[2]s", "cờ %[1]s cần một giá trị: %[1]s %[2]s"},
	MissingValueOf:     {"the flag %s wants a value, one of: %s", "cờ %s cần một giá trị, một trong: %s"},
	WrongValue:         {"%s cannot be %q; it is one of: %s.", "%s không thể là %q, mà là một trong: %s."},
	NotANumber:         {"%s wants a whole number, not %q", "%s cần một số nguyên, không phải %q"},
	WrongTop:           {"--top is a number of entries, 0 for all, but never below: %d", "--top là số mục, 0 là tất cả, không thể nhỏ hơn: %d"},
	WrongN:             {"-n is a number of words in a row, or a range such as 1-3, and %q is not between 1 and %d", "-n là số từ liền nhau, hoặc một khoảng như 1-3, mà %q không nằm trong khoảng từ 1 đến %d"},
	WrongJobs:          {"--jobs is the number of documents worked on at once, at least 1, not %d", "--jobs là số văn bản xử lý cùng lúc, ít nhất là 1, không phải %d"},
	MergeAlone:         {"--merge lists people only; leave --type, --timeline and --as-of out", "--merge chỉ liệt kê người; hãy bỏ --type, --timeline và --as-of"},
	TimelineAlone:      {"--timeline shows dates only; leave --officials and --type out", "--timeline chỉ cho thời gian; hãy bỏ --officials và --type"},
	WrongDate:          {"--as-of takes a day as 2025-07-01, not %q", "--as-of nhận một ngày như 2025-07-01, không phải %q"},
	OfficialsAndType:   {"--officials and --type exclude each other: the first shows people with offices, the second mentions of the types you name", "--officials và --type không đi cùng nhau: cờ đầu cho người có chức vụ, cờ sau cho các loại tên mà bạn chọn"},
	NoFileOrCommand:    {"no such file or command: %s.", "không có tệp hay lệnh nào tên %s."},
	NoSuchCommand:      {"there is no command %s.", "không có lệnh %s."},
	NoFileList:         {"the list of files %s cannot be read: %v", "không đọc được danh sách tệp %s: %v"},
	NoArguments:        {"%s takes no arguments", "%s không nhận tham số"},
	UnknownRule:        {"there is no rule %s.", "không có quy tắc %s."},
	ListRules:          {" vnan explain lists all.", " vnan explain liệt kê tất cả."},
	WrongShell:         {"completion is there for bash, zsh and fish: vnan completion bash", "có phần gõ tắt cho bash, zsh và fish: vnan completion bash"},
	OneDone:            {"%s document done", "xong %s văn bản"},
	ManyDone:           {"%s documents done", "xong %s văn bản"},
	Lost:               {"%s: %s has no place for %d characters, the first is %q; near ones were written", "%s: bảng mã %s không có chỗ cho %d ký tự, đầu tiên là %q; đã ghi ký tự gần nhất"},
	OutputFile:         {"--output: %s is a file; name a folder, or a new one", "--output: %s là một tệp; hãy nêu một thư mục"},
	OutputTwice:        {"%s: not written: %s was written from another input of this run; convert them into two folders", "%s: không ghi: %s đã được ghi từ một tệp khác trong lần chạy này; hãy chuyển vào hai thư mục"},
	OutputExists:       {"%s: not written: %s is there already with other content; remove it or choose another folder", "%s: không ghi: đã có %s với nội dung khác; hãy xóa tệp đó hoặc chọn thư mục khác"},
	OutputSame:         {"%s: not written: the output would be the file itself; choose another folder, or use --in-place", "%s: không ghi: tệp kết quả chính là tệp gốc; hãy chọn thư mục khác, hoặc dùng --in-place"},
	InPlaceContainer:   {"%s: text is taken out of a %s file and cannot replace it; use --output FOLDER", "%s: không thể thay tệp %s bằng phần chữ lấy ra từ nó; hãy dùng --output THƯ-MỤC"},
	InPlaceStdin:       {"standard input cannot be rewritten; leave --in-place out", "không thể ghi đè đầu vào chuẩn; hãy bỏ --in-place"},
	OneTarget:          {"--output and --in-place exclude each other", "--output và --in-place không dùng cùng nhau"},
	CannotWrite:        {"the output cannot be written: %v", "không ghi được kết quả: %v"},
	ProblemNotFound:    {"no such file or folder", "không có tệp hay thư mục này; hãy xem lại tên và thư mục đang đứng"},
	ProblemUnreadable:  {"cannot be read", "không đọc được; hãy xem quyền đọc của tệp"},
	ProblemBinary:      {"not a text", "không phải văn bản; vnan chỉ đọc tệp chữ, .docx, .odt, .html và .pdf"},
	ProblemUndecodable: {"unknown encoding", "không rõ bảng mã: không phải UTF-8, và không bảng mã tiếng Việt cũ nào đủ khớp; hãy nêu bằng --encoding"},
	ProblemTooLarge:    {"too large", "quá lớn để đọc một lần; hãy chia nhỏ, hoặc dùng vnan tokenize hay vnan normalize, hai lệnh đọc từng phần"},
	ProblemDamaged:     {"damaged", "tệp hỏng, không mở được; hãy lưu lại bằng chương trình đã tạo ra nó"},
	ProblemUnsupported: {"not supported", "dạng tệp này không đọc được; hãy lưu thành .docx hoặc văn bản thuần"},
	ProblemNeedsTool:   {"a program is missing", "cần cài thêm chương trình để đọc dạng tệp này (pdftotext cho .pdf)"},
	TryEncoding:        {", for instance --encoding %s", ", chẳng hạn --encoding %s"},
	OneInvalidByte:     {"%s byte that means nothing in its encoding is read as U+FFFD", "%s byte không hợp bảng mã, được đọc là U+FFFD"},
	ManyInvalidBytes:   {"%s bytes that mean nothing in its encoding are read as U+FFFD", "%s byte không hợp bảng mã, được đọc là U+FFFD"},
	OneLegacyRun:       {"%s run in a TCVN3 or VNI font was converted", "đã đổi %s đoạn dùng phông TCVN3 hoặc VNI"},
	ManyLegacyRuns:     {"%s runs in TCVN3 or VNI fonts were converted", "đã đổi %s đoạn dùng phông TCVN3 hoặc VNI"},
	WholePage:          {"no article was found on the page, so all of its text is taken", "không nhận ra bài viết trong trang, nên lấy toàn bộ chữ của trang"},
	PartlyDamaged:      {"a part of the file is damaged and was left out", "một phần của tệp bị hỏng, đã bỏ qua"},
	HelpUsage:          {"Usage:", "Cách dùng:"},
	HelpExamples:       {"Examples:", "Ví dụ:"},
	HelpCommands:       {"Commands:", "Các lệnh:"},
	HelpFlags:          {"Flags, before or after the files:", "Các cờ, đặt trước hay sau tên tệp đều được:"},
	HelpExit:           {"No file, or -, is standard input; a folder is every readable text below it.\nExit: 0 done, 1 check found something, 2 usage, 3 some input could not be read, 130 interrupted.", "Không có tệp, hoặc -, là đầu vào chuẩn; thư mục là mọi văn bản đọc được bên trong.\nMã thoát: 0 xong, 1 check thấy lỗi, 2 gọi sai, 3 có tệp không đọc được, 130 bị ngắt."},
	ArgsFiles:          {"[FLAG]... [FILE|FOLDER|-]...", "[CỜ]... [TỆP|THƯ MỤC|-]..."},
	ArgsRules:          {"[RULE]...", "[QUY TẮC]..."},
	ArgsShell:          {"bash|zsh|fish", "bash|zsh|fish"},
	ArgsNone:           {"", ""},
	UsageOverview:      {"who and what is in a Vietnamese text, its words, and its typos", "ai và những gì có trong bài, các từ nhiều nhất, và lỗi chính tả"},
	UsageCheck:         {"find typos", "tìm lỗi chính tả"},
	UsageEntities:      {"people with their offices, organizations, places, dates", "người và chức vụ, tổ chức, địa danh, thời gian"},
	UsageFreq:          {"count words and n-grams", "đếm từ và cụm từ"},
	UsageTokenize:      {"part text into sentences and words: a sentence a line, syllables of a word joined by _", "tách câu và từ: mỗi câu một dòng, các tiếng của một từ nối bằng _"},
	UsageNormalize:     {"text as UTF-8 in Unicode form NFC, from any encoding", "đổi văn bản ở mọi bảng mã thành UTF-8, dạng NFC"},
	UsageExplain:       {"what a rule of check means", "giải thích một quy tắc của check"},
	UsageCompletion:    {"completion of commands and flags for a shell", "gõ tắt lệnh và cờ cho shell"},
	UsageVersion:       {"version of the program", "phiên bản chương trình"},
	FlagFormat:         {"form of the output", "dạng kết quả"},
	FlagTop:            {"at most N entries a list, 0 for all", "nhiều nhất N mục mỗi danh sách, 0 là tất cả"},
	FlagUnit:           {"what is counted or printed", "đơn vị"},
	FlagN:              {"words in a row, 1 to 4, or a range such as 1-3", "số từ liền nhau, 1 đến 4, hoặc một khoảng như 1-3"},
	FlagAll:            {"function words (của, và, các) too", "kể cả hư từ (của, và, các)"},
	FlagType:           {"only these types, with commas between them", "chỉ những loại này, cách nhau bằng dấu phẩy"},
	FlagMerge:          {"one list of the people of all files", "một danh sách người chung cho mọi tệp"},
	FlagTimeline:       {"the dates in order, with their sentences", "các mốc thời gian theo thứ tự, kèm câu"},
	FlagAsOf:           {"mark places that had ended by that day, as 2025-07-01", "đánh dấu địa danh không còn vào ngày đó, như 2025-07-01"},
	FlagOfficials:      {"only people with an office", "chỉ người có chức vụ"},
	FlagFailOn:         {"the least severity that makes for exit code 1", "mức lỗi thấp nhất làm mã thoát thành 1"},
	FlagForm:           {"Unicode form of the output", "dạng Unicode của kết quả"},
	FlagTone:           {"where the tone of oa, oe, uy stands (old: hòa, new: hoà)", "vị trí dấu thanh của oa, oe, uy (old: hòa, new: hoà)"},
	FlagTo:             {"encoding of the output, UTF-8 if not given", "bảng mã của kết quả, mặc định là UTF-8"},
	FlagOutput:         {"write a file for each into this folder; the inputs stay as they are", "ghi mỗi tệp vào thư mục này; tệp gốc giữ nguyên"},
	FlagDryRun:         {"write nothing, only tell what was found and would be written", "không ghi gì, chỉ cho biết tìm thấy gì và sẽ ghi vào đâu"},
	FlagInPlace:        {"rewrite the files themselves", "ghi đè chính các tệp"},
	FlagQuotes:         {"make quotation marks alike (curly: “ ”)", "thống nhất dấu ngoặc kép (curly: “ ”)"},
	FlagDashes:         {"make dashes alike (en: –, em: —)", "thống nhất gạch ngang (en: –, em: —)"},
	FlagEncoding:       {"encoding of the input, found out if not given", "bảng mã của đầu vào, tự nhận nếu không nêu"},
	FlagInclude:        {"in folders, only files like this (may stand several times)", "trong thư mục, chỉ lấy tệp như thế này (dùng được nhiều lần)"},
	FlagExclude:        {"in folders, no files like this (may stand several times)", "trong thư mục, bỏ tệp như thế này (dùng được nhiều lần)"},
	FlagFilesFrom:      {"file that lists the files, one a line; - is standard input", "tệp liệt kê các tệp, mỗi dòng một tên; - là đầu vào chuẩn"},
	FlagHidden:         {"in folders, hidden files too", "trong thư mục, kể cả tệp ẩn"},
	FlagNoIgnore:       {"in folders, also what .gitignore excludes", "trong thư mục, kể cả những gì .gitignore loại ra"},
	FlagFollow:         {"in folders, follow links to folders", "trong thư mục, đi theo liên kết tới thư mục"},
	FlagJobs:           {"documents worked on at once", "số văn bản xử lý cùng lúc"},
	FlagColor:          {"when to use colour", "khi nào dùng màu"},
	FlagLang:           {"language of messages, as VNAN_LANG", "ngôn ngữ của thông báo, như VNAN_LANG"},
	FlagHelp:           {"this help", "phần trợ giúp này"},
	BadExamples:        {"Reported:", "Bị báo:"},
	GoodExamples:       {"Not reported:", "Không bị báo:"},
	Source:             {"Source:", "Căn cứ:"},
	UsageDict:          {"your own dictionary: words that check takes for right", "từ điển riêng: những từ mà check coi là đúng"},
	ArgsDict:           {"add|remove|list [WORD]...", "add|remove|list [TỪ]..."},
	FlagDiff:           {"show as a diff what --fix would change", "cho xem các chỗ --fix sẽ sửa, dạng diff"},
	FlagFix:            {"correct in the files what has one sure correction", "sửa ngay trong tệp những chỗ chỉ có một cách sửa chắc chắn"},
	FlagInteractive:    {"ask about each finding, then correct", "hỏi từng chỗ rồi sửa"},
	FlagBackup:         {"keep the old file under its name with this behind it", "giữ tệp cũ dưới tên có thêm đuôi này"},
	FlagBaseline:       {"leave out the findings that this file knows", "bỏ qua những chỗ đã ghi trong tệp này"},
	FlagWriteBaseline:  {"record all findings in this file instead of showing them", "ghi mọi chỗ tìm thấy vào tệp này, không in ra"},
	FlagRule:           {"set the level of a rule or family: off, on, hint, warning, error", "đặt mức cho quy tắc hoặc họ quy tắc: off, on, hint, warning, error"},
	FlagDisable:        {"switch a rule or family off", "tắt một quy tắc hoặc họ quy tắc"},
	FlagOnly:           {"switch all rules off but this one or this family", "chỉ dùng quy tắc hoặc họ quy tắc này"},
	FlagConfig:         {"the configuration; otherwise vnan.toml in the folder of the text or above", "tệp cấu hình; nếu không nêu thì là vnan.toml ở thư mục của văn bản hoặc phía trên"},
	FlagDictionary:     {"a further dictionary, an entry a line", "thêm một tệp từ điển, mỗi dòng một mục"},
	FlagPersonal:       {"your dictionary for all texts, not that of the project", "từ điển dùng cho mọi văn bản của bạn, không phải của dự án"},
	OneFixed:           {"%s correction made", "đã sửa %s chỗ"},
	ManyFixed:          {"%s corrections made", "đã sửa %s chỗ"},
	OneTracked:         {"%s correction as a tracked change in %s", "đã sửa %s chỗ, ghi thành thay đổi được theo dõi trong %s"},
	ManyTracked:        {"%s corrections as tracked changes in %s", "đã sửa %s chỗ, ghi thành thay đổi được theo dõi trong %s"},
	OneUntracked:       {"%s correction was left to you: it touches a tab, a picture, an old font or a change that awaits acceptance", "%s chỗ để bạn tự sửa: dính dấu tab, hình, phông cũ hoặc thay đổi chưa được chấp nhận"},
	ManyUntracked:      {"%s corrections were left to you: they touch tabs, pictures, old fonts or changes that await acceptance", "%s chỗ để bạn tự sửa: dính dấu tab, hình, phông cũ hoặc thay đổi chưa được chấp nhận"},
	TrackedExists:      {"%s: not corrected: %s is there already, maybe with your decisions in it; rename or remove it", "%s: chưa sửa: đã có %s, có thể chứa những quyết định của bạn; hãy đổi tên hoặc xóa tệp đó"},
	NotInPlace:         {"cannot be corrected in place, since its text was taken out of %s; correct it in the program that made it", "không sửa thẳng được vì chữ được lấy ra từ %s; hãy sửa trong chương trình đã tạo ra tệp"},
	UnusedIgnore:       {"%s suppresses nothing; remove it", "%s không bỏ qua lỗi nào; hãy xóa đi"},
	IgnoreUnknownRule:  {"%s: there is no rule %s", "%s: không có quy tắc %s"},
	OneGone:            {"%s finding of the baseline is gone; --write-baseline brings it up to date", "%s chỗ trong tệp baseline không còn; --write-baseline sẽ cập nhật"},
	ManyGone:           {"%s findings of the baseline are gone; --write-baseline brings it up to date", "%s chỗ trong tệp baseline không còn; --write-baseline sẽ cập nhật"},
	OneRecorded:        {"%s finding recorded in %s", "đã ghi %s chỗ vào %s"},
	ManyRecorded:       {"%s findings recorded in %s", "đã ghi %s chỗ vào %s"},
	WrongLevel:         {"--rule wants a rule and a level, such as style/i-y=off, not %q; levels are: %s.", "--rule cần quy tắc và mức, như style/i-y=off, không phải %q; các mức: %s."},
	InteractiveFiles:   {"--interactive asks about files, so name some: standard input is for the answers", "--interactive hỏi về các tệp, nên hãy nêu tên tệp: đầu vào chuẩn dành cho câu trả lời"},
	FixTooShallow:      {"%s: corrections are not written this near the root of the file system; name the folder of your drafts", "%s: không sửa cả một thư mục sát gốc của ổ đĩa; hãy nêu thư mục chứa bài của bạn"},
	DictVerb:           {"vnan dict wants add, remove or list, not %q.", "vnan dict cần add, remove hoặc list, không phải %q."},
	DictNoVerb:         {"vnan dict wants add, remove or list", "vnan dict cần add, remove hoặc list"},
	DictNoEntry:        {"vnan dict %s wants at least one word", "vnan dict %s cần ít nhất một từ"},
	DictAdded:          {"added to %s: %s", "đã thêm vào %s: %s"},
	DictPresent:        {"already in %s: %s", "đã có trong %s: %s"},
	DictRemoved:        {"removed from %s: %s", "đã bỏ khỏi %s: %s"},
	DictAbsent:         {"not in %s: %s", "không có trong %s: %s"},
	DictNoHome:         {"there is no place for a personal dictionary, since HOME is not set", "không có chỗ cho từ điển riêng vì chưa đặt HOME"},
	SwitchOff:          {"To leave it out: --disable, in %s \"%s\" = \"off\" below [rules], in a text <!-- vnan:ignore %s -->", "Muốn bỏ qua: --disable, trong %s \"%s\" = \"off\" dưới [rules], trong văn bản <!-- vnan:ignore %s -->"},

	UsageKeyness:        {"words that are characteristic of a text, compared with general news", "từ đặc trưng của bài, so với báo chí nói chung"},
	FlagRef:             {"compare with this file or folder instead of general news", "so với tệp hay thư mục này thay cho báo chí nói chung"},
	NoReference:         {"--ref: %s", "--ref: %s"},
	NoReferenceWords:    {"--ref %s: no words there to compare with", "--ref %s: không có từ nào để so sánh"},
	ColumnReference:     {"IN REF. PER MILLION", "TRÊN 1 TRIỆU TỪ ĐỐI CHIẾU"},
	ColumnLogLikelihood: {"LOG-LIKELIHOOD", "LOG-LIKELIHOOD"},
	ColumnLogRatio:      {"LOG RATIO", "LOG RATIO"},
	NoKeywords:          {"no word stands out: the text is short, or like the reference", "không có từ nào nổi bật: bài ngắn, hoặc giống văn bản đối chiếu"},

	UsageKwic:  {"a word where it stands, with what is left and right of it", "xem một từ ở mọi chỗ nó đứng, cùng ngữ cảnh hai bên"},
	ArgsKwic:   {"[FLAG]... WORD [FILE|FOLDER|-]...", "[CỜ]... TỪ [TỆP|THƯ MỤC|-]..."},
	FlagSort:   {"sort by place, left or right context", "xếp theo chỗ đứng, ngữ cảnh trái hoặc phải"},
	FlagExact:  {"as it is spelt, also inside longer words", "đúng cách viết, kể cả trong từ dài hơn"},
	KwicNoWord: {"vnan kwic wants a word to look for, then files; put several words in quotes", "vnan kwic cần một từ để tìm, rồi đến tệp; nhiều từ thì đặt trong ngoặc kép"},

	FlagBy:           {"one table for each file, folder or date in a name (2018-07-26), or one for all", "một bảng cho mỗi tệp, thư mục, ngày ghi trong tên (2018-07-26), hoặc một bảng chung (all)"},
	FlagStopwords:    {"leave out the words of this file, one a line, instead of the function words", "bỏ những từ trong tệp này, mỗi dòng một từ, thay cho danh sách hư từ"},
	FlagCase:         {"count Bình and bình apart", "đếm riêng Bình và bình"},
	FlagPartial:      {"write counts that vnan merge adds up", "ghi số đếm để vnan merge cộng lại"},
	NoStopwords:      {"--stopwords: %v", "--stopwords: %v"},
	ByAndPartial:     {"--partial writes one count of everything, for vnan merge; leave --format, --by, --top, --all and --stopwords out", "--partial ghi một bản đếm chung để vnan merge cộng lại; hãy bỏ --format, --by, --top, --all và --stopwords"},
	UsageMergeCounts: {"add up what vnan freq --partial wrote", "cộng các bản đếm do vnan freq --partial ghi ra"},
	ArgsMergeCounts:  {"[FLAG]... FILE|-...", "[CỜ]... TỆP|-..."},
	FlagPartialSum:   {"write the sum in the same form", "ghi tổng theo cùng dạng"},
	MergeNoFile:      {"vnan merge wants files that vnan freq --partial wrote", "vnan merge cần các tệp do vnan freq --partial ghi ra"},
	ColumnDocuments:  {"IN FILES", "TRONG SỐ TỆP"},
	ColumnRange:      {"%d TO %d IN A ROW", "CỤM %d ĐẾN %d"},
	OneDocument:      {"%s file", "%s tệp"},
	ManyDocuments:    {"%s files", "%s tệp"},
	Undated:          {"no date", "không rõ ngày"},
	Together:         {"all together", "tất cả"},
	ProblemCounts:    {"%v", "không dùng được (%v); hãy ghi lại bằng vnan freq --partial"},

	FlagCollocates:         {"the words that keep company with it (within five words), by log-Dice, in all files together", "những từ hay đi cùng (cách không quá năm từ), xếp theo log-Dice, tính chung mọi tệp"},
	FlagDispersion:         {"how evenly it is strewn over the text, or over the files", "phân bố đều hay dồn cục trong bài, hoặc qua các tệp"},
	KwicOneView:            {"--collocates, --dispersion and --sort are views of their own: give one; --all goes with --collocates", "--collocates, --dispersion và --sort là ba cách xem riêng: hãy chọn một; --all chỉ dùng với --collocates"},
	ColumnTogether:         {"TOGETHER", "ĐI CÙNG"},
	ColumnLogDice:          {"LOG-DICE", "LOG-DICE"},
	NoCollocates:           {"no word stands near it twice", "không có từ nào đi cùng tới hai lần"},
	DispersionLine:         {"%s times · %s per 1,000 · deviation of proportions (DP) %s", "%s lần · %s trên 1.000 từ · độ lệch phân bố (DP) %s"},
	DispersionIn:           {"in %d of %d files", "có trong %d trên %d tệp"},
	UsageReadability:       {"how hard a text is to read: lengths of sentences, rare words", "bài dễ hay khó đọc: độ dài câu, từ hiếm"},
	ColumnSentenceLength:   {"A SENTENCE HAS", "MỖI CÂU CÓ"},
	ColumnMean:             {"MEAN", "TRUNG BÌNH"},
	ColumnMedian:           {"MEDIAN", "TRUNG VỊ"},
	ColumnLongest:          {"LONGEST", "DÀI NHẤT"},
	RowWords:               {"words", "từ"},
	RowSyllables:           {"syllables", "tiếng"},
	ColumnSyllables:        {"SYLLABLES", "TIẾNG"},
	ColumnLongestSentences: {"LONGEST SENTENCES", "CÂU DÀI NHẤT"},
	ListRare:               {"RARE WORDS", "TỪ HIẾM"},
	DispersionFiles:        {"from the beginning to the end, in %d equal parts", "từ đầu đến cuối bài, chia %d phần bằng nhau"},
}
