package typo

const spacingSource = "Thực hành soạn thảo tiếng Việt: Nghị định 30/2020/NĐ-CP, phụ lục I, and the common practice of newsrooms"

var punctuationRules = []Rule{
	{
		ID: "punctuation/double-space", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "thừa dấu cách", EN: "more than one space"},
		Explanation: Bilingual{
			VI: "Giữa hai từ chỉ có một dấu cách. Khoảng thụt đầu dòng và cột trong bảng không bị báo.",
			EN: "One space parts two words. Indents and columns of tables are not reported.",
		},
		Bad: []Example{
			{"Hội nghị  diễn ra trong hai ngày.", "Hội nghị diễn ra trong hai ngày."},
			{"Trời mưa to.  Đường ngập.", "Trời mưa to. Đường ngập."},
		},
		Good:   []string{"   Thụt đầu dòng không sao.", "Tên    Tuổi    Quê", "a\tb\tc  d"},
		Source: spacingSource,
	},
	{
		ID: "punctuation/space-before", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "thừa dấu cách trước dấu câu", EN: "a space before a punctuation mark"},
		Explanation: Bilingual{
			VI: "Dấu phẩy, chấm, hai chấm, chấm phẩy, chấm hỏi, chấm than đứng sát từ ở trước và cách từ ở sau một dấu cách.",
			EN: "Comma, full stop, colon, semicolon, question and exclamation mark stand right behind the word before, and one space parts them from the word behind.",
		},
		Bad: []Example{
			{"Sáng nay , trời trở lạnh.", "Sáng nay, trời trở lạnh."},
			{"Bao giờ anh về ?", "Bao giờ anh về?"},
			{"Chợ có cam ,quýt và bưởi.", "Chợ có cam, quýt và bưởi."},
		},
		Good:   []string{"Tỉ số là 2 : 1 sau hiệp một.", "Nền tảng .NET được dùng nhiều.", "Vui quá :)", "Nói thế ... thì thôi."},
		Source: spacingSource,
	},
	{
		ID: "punctuation/space-after", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "thiếu dấu cách sau dấu câu", EN: "no space behind a punctuation mark"},
		Explanation: Bilingual{
			VI: "Sau dấu câu phải có một dấu cách, nếu không từ trước và từ sau dính làm một. Số (3,5%), giờ (10:30), địa chỉ mạng và chữ viết tắt (TP.HCM) không bị báo.",
			EN: "A space follows a punctuation mark, or else the words stick together. Numbers (3,5%), times (10:30), addresses and abbreviations (TP.HCM) are not reported.",
		},
		Bad: []Example{
			{"Quán sạch,rẻ và gần trường.", "Quán sạch, rẻ và gần trường."},
			{"Trời đã tối.Mọi người ra về.", "Trời đã tối. Mọi người ra về."},
			{"Đoàn đến Hà Nội.Sáng mai họp.", "Đoàn đến Hà Nội. Sáng mai họp."},
			{"Lưu ý:mang theo thẻ.", "Lưu ý: mang theo thẻ."},
		},
		Good:   []string{"Lãi suất tăng 3,5% lúc 10:30 tại TP.HCM.", "Mời xem trang vnan.example.com nhé.", "Ông N.V.An có mặt."},
		Source: spacingSource,
	},
	{
		ID: "punctuation/space-inside", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "thừa dấu cách bên trong ngoặc", EN: "a space inside brackets or quotes"},
		Explanation: Bilingual{
			VI: "Dấu ngoặc đơn và ngoặc kép đứng sát phần ở trong.",
			EN: "Brackets and quotation marks stand close to what they hold.",
		},
		Bad: []Example{
			{"Anh Nam ( quê ở Huế) kể lại.", "Anh Nam (quê ở Huế) kể lại."},
			{"Bài thơ “ Mùa thu” được hát.", "Bài thơ “Mùa thu” được hát."},
			{"Chị Mai (em út ) ở nhà.", "Chị Mai (em út) ở nhà."},
		},
		Good:   []string{"Anh Nam (quê ở Huế) kể lại.", "Bài thơ “Mùa thu” được hát."},
		Source: spacingSource,
	},
	{
		ID: "punctuation/space-before-bracket", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "thiếu dấu cách trước ngoặc mở", EN: "no space before an opening bracket"},
		Explanation: Bilingual{
			VI: "Trước dấu ngoặc mở có một dấu cách khi trong ngoặc là lời chú thích.",
			EN: "A space stands before an opening bracket that begins a remark.",
		},
		Bad: []Example{
			{"Hai xã miền núi(giáp biên giới) có điện.", "Hai xã miền núi (giáp biên giới) có điện."},
			{"Giống lúa mới(gạo thơm ngon) được trồng thử.", "Giống lúa mới (gạo thơm ngon) được trồng thử."},
		},
		Good:   []string{"Hai xã miền núi (giáp biên giới) có điện.", "Hàm f(x) liên tục."},
		Source: spacingSource,
	},
	{
		ID: "punctuation/doubled", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "dấu câu bị gõ đôi[: “{1}”]", EN: "a doubled punctuation mark[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Hai dấu phẩy, hai dấu chấm hay dấu phẩy kèm dấu chấm liền nhau là lỗi gõ. Dấu chấm lửng gồm đúng ba chấm.",
			EN: "Two commas, two full stops, or a comma beside a full stop are slips. An ellipsis has exactly three dots.",
		},
		Bad: []Example{
			{"Bàn,, ghế đã kê xong.", "Bàn, ghế đã kê xong."},
			{"Mọi người đã về hết..", "Mọi người đã về hết."},
			{"Chúng tôi chờ mãi,.", "Chúng tôi chờ mãi."},
		},
		Good:   []string{"Chờ mãi...", "Chờ mãi…", "Mục lục ........ 5", "Cam, quýt v.v., đều có.", "Cam, quýt, bưởi, v.v.. đều có."},
		Source: spacingSource,
	},
	{
		ID: "punctuation/repeated", Severity: Hint,
		Message: Bilingual{VI: "lặp dấu hỏi, dấu than: văn bản nghiêm túc dùng một dấu[ “{1}”]", EN: "repeated question or exclamation marks: one[ “{1}”] does in formal text"},
		Explanation: Bilingual{
			VI: "Lặp dấu chấm hỏi, chấm than là cách nói của trò chuyện. Văn bản báo chí, hành chính chỉ dùng một dấu.",
			EN: "Repeated question and exclamation marks belong to chat. Newspapers and offices use one.",
		},
		Bad:    []Example{{"Thật thế sao???", "Thật thế sao?"}, {"Hay quá!!", "Hay quá!"}},
		Good:   []string{"Thật thế sao?", "Thật thế sao?!"},
		Source: spacingSource,
	},
	{
		ID: "punctuation/unpaired", Severity: Warning,
		Message: Bilingual{VI: "dấu ngoặc không có đôi", EN: "a bracket or quotation mark without its partner"},
		Explanation: Bilingual{
			VI: "Dấu ngoặc mở phải có dấu đóng trong cùng một đoạn, và ngược lại. Lời trích nhiều đoạn được mở ngoặc lại ở đầu mỗi đoạn; mục a), 1) của danh sách không bị báo.",
			EN: "An opening bracket or quotation mark needs its closing one within the block, and the other way round. A quotation of several paragraphs may be opened again at each; the a), 1) of lists are not reported.",
		},
		Bad: []Example{
			{"Ông nói: “Chúng ta đi thôi.", ""},
			{"Cây cầu (dài 200 m bắc qua sông đã xong.", ""},
			{"Cô cười” rồi đi.", ""},
		},
		Good:   []string{"a) Hồ sơ gồm đơn; b) ảnh.", "“Đoạn một của lời kể.\n“Đoạn hai của lời kể.”", "Vui quá :) Buồn quá :("},
		Source: spacingSource,
	},
}
