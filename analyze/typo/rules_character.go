package typo

var characterRules = []Rule{
	{
		ID: "character/eth", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "chữ Ð/ð ngoại lai thay cho Đ/đ[: “{1}”]", EN: "a foreign Ð/ð stands for Đ/đ[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Chữ Ð (U+00D0, chữ eth của tiếng Iceland) hay Ɖ (U+0189) trông giống chữ Đ (U+0110) của tiếng Việt, nhưng máy coi là chữ khác: tìm kiếm, sắp xếp, kiểm lỗi đều sai. Lỗi thường do bảng mã cũ. Hãy thay bằng Đ, đ.",
			EN: "Ð (U+00D0, Icelandic eth) and Ɖ (U+0189) look like the Vietnamese Đ (U+0110) but are other letters to a machine: search, sorting and spell checking fail. They mostly come from old encodings. Write Đ, đ.",
		},
		Bad: []Example{
			{"Cô giáo ở Ðà Nẵng về thăm trường.", "Cô giáo ở Đà Nẵng về thăm trường."},
			{"Chúng tôi ðã đến nơi.", "Chúng tôi đã đến nơi."},
			{"Kỳ họp của HÐND xã kéo dài hai ngày.", "Kỳ họp của HĐND xã kéo dài hai ngày."},
		},
		Good:   []string{"Cầu thủ Guðjohnsen ghi bàn.", "Anh ấy đến Đà Nẵng."},
		Source: "Unicode Standard, Latin-1 Supplement and Latin Extended-A",
	},
	{
		ID: "character/homoglyph", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "từ lẫn chữ Kirin hoặc Hy Lạp trông giống chữ Latin[: “{1}”]", EN: "Cyrillic or Greek letters look like Latin ones in this word[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Trong từ có chữ cái của bảng chữ Kirin hoặc Hy Lạp trông y hệt chữ Latin (а, е, о, с, Т, Н ...). Mắt không phân biệt được, nhưng máy không tìm thấy từ ấy. Hãy gõ lại bằng chữ Latin.",
			EN: "The word holds letters of the Cyrillic or Greek alphabet that look just like Latin ones (а, е, о, с, Т, Н ...). The eye cannot tell them apart, but no search will find the word. Type it again in Latin letters.",
		},
		Bad: []Example{
			{"Các em họ\u0441 bài chăm chỉ.", "Các em học bài chăm chỉ."},
			{"Ông \u041dùng kể chuyện làng.", "Ông Hùng kể chuyện làng."},
			{"Nhà t\u043eán học trẻ nhận giải.", "Nhà toán học trẻ nhận giải."},
		},
		Good:   []string{"Báo Правда đưa tin về chuyến thăm.", "Hàm số f nhận giá trị α tại điểm này.", "Góc Δt rất nhỏ."},
		Source: "Unicode Technical Standard 39, confusables.txt",
	},
	{
		ID: "character/invisible", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "ký tự vô hình nằm giữa từ", EN: "an invisible character inside a word"},
		Explanation: Bilingual{
			VI: "Giữa hai chữ cái có ký tự không nhìn thấy: dấu nối mềm, khoảng trắng không độ rộng, dấu thứ tự byte ... Chúng theo vào khi chép từ trang mạng hoặc PDF, làm từ bị tách đôi đối với máy. Hãy xóa đi.",
			EN: "Between two letters stands a character that nobody sees: a soft hyphen, a zero-width space, a byte order mark ... They come along when text is copied from web pages or PDF, and part the word for any program. Delete it.",
		},
		Bad: []Example{
			{"Bản tin c\u200bông bố sáng nay.", "Bản tin công bố sáng nay."},
			{"Dự án đầu t\u00adư mới.", "Dự án đầu tư mới."},
			{"Ng\uFEFFười dân đồng tình.", "Người dân đồng tình."},
		},
		Good:   []string{"\uFEFFBản tin sáng nay.", "Cả nhà 👨\u200d👩\u200d👧 cùng đi."},
		Source: "Unicode Standard, chapter 23",
	},
	{
		ID: "character/combining", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "dấu rời không thuộc chữ nào[: “{1}”]", EN: "a combining mark that no letter takes[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Một dấu thanh hoặc dấu phụ (ký tự tổ hợp) đứng rời, đứng sau phụ âm, hoặc chồng lên chữ đã có dấu. Phông chữ hiển thị sai, tìm kiếm không thấy. Hãy xóa dấu thừa.",
			EN: "A tone or vowel mark (a combining character) stands alone, behind a consonant, or on a letter that has its mark already. Fonts draw it badly and search does not find the word. Delete the mark.",
		},
		Bad: []Example{
			{"Bạn bé\u0301 nhất lớp.", "Bạn bé nhất lớp."},
			{"Chợ hoạ\u0323p sớm.", "Chợ hoạp sớm."},
		},
		Good:   []string{"Em be\u0301 ngoan.", "Chữ cái x\u0304 dùng trong thống kê."},
		Source: "Unicode Standard Annex 15",
	},
	{
		ID: "character/decomposed", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "dòng lẫn chữ tổ hợp (NFD) với chữ dựng sẵn (NFC)", EN: "decomposed letters (NFD) among composed ones (NFC)"},
		Explanation: Bilingual{
			VI: "Một số chữ được ghép từ chữ gốc và dấu rời (NFD), trong khi phần còn lại của văn bản dùng chữ dựng sẵn (NFC). Nhìn giống nhau nhưng so sánh, tìm kiếm sẽ khác. Thường do chép từ máy Mac hoặc PDF. Văn bản dùng NFD thống nhất thì không bị báo.",
			EN: "Some letters are made of a base letter and marks (NFD) while the rest of the text has whole letters (NFC). They look alike but compare as different. Mostly copied from a Mac or a PDF. A text that is NFD throughout is not reported.",
		},
		Bad: []Example{
			{"Huyện đã chi trả tiền hỗ tr\u01a1\u0323 cho dân.", "Huyện đã chi trả tiền hỗ trợ cho dân."},
			{"Mưa lớn kéo da\u0300i suốt buổi sáng hôm ấy.", "Mưa lớn kéo dài suốt buổi sáng hôm ấy."},
		},
		Good:   []string{"Mưa lớn kéo dài.", "Mu\u031ba lo\u031b\u0301n ke\u0301o da\u0300i."},
		Source: "Unicode Standard Annex 15",
	},
	{
		ID: "character/control", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "ký tự điều khiển trong văn bản", EN: "a control character in the text"},
		Explanation: Bilingual{
			VI: "Văn bản có ký tự điều khiển không in được, thường là rác khi chuyển đổi tệp hoặc bảng mã. Hãy xóa đi; nếu chỗ ấy thiếu chữ, xem lại bản gốc.",
			EN: "The text holds a control character, which prints nothing: mostly waste from converting files or encodings. Delete it; where a letter is missing, look at the original.",
		},
		Bad: []Example{
			{"Chương trình\x0b nghệ thuật\x02 đặc sắc.", "Chương trình\x0b nghệ thuật đặc sắc."},
			{"Lễ hội\u0093 mùa xuân.", "Lễ hội mùa xuân."},
		},
		Good:   []string{"Cột một\tcột hai", "Dòng một\r\nDòng hai"},
		Source: "Unicode Standard, chapter 23",
	},
	{
		ID: "character/mojibake", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "chữ hỏng do mở sai bảng mã[: “{1}”]", EN: "text broken by a wrong encoding[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Các byte UTF-8 của từ này đã bị đọc như Windows-1252 rồi lưu lại, nên đ thành Ä‘, ệ thành á»‡. Có thể đọc ngược lại đúng từng chữ.",
			EN: "The UTF-8 bytes of this word were read as Windows-1252 and saved again, so that đ became Ä‘ and ệ became á»‡. It can be read back letter by letter.",
		},
		Bad: []Example{
			{"Tiếng Viá»‡t giàu và đẹp.", "Tiếng Việt giàu và đẹp."},
			{"Em Ä‘i học sớm.", "Em đi học sớm."},
		},
		Good:   []string{"Tạp chí Ärzte đăng bài.", "Ông ghé thăm vùng Ångström."},
		Source: "WHATWG Encoding Standard, windows-1252",
	},
	{
		ID: "character/replacement", Severity: Warning,
		Message: Bilingual{VI: "chữ đã mất khi chuyển đổi (ký tự thay thế U+FFFD)", EN: "a letter was lost in conversion (replacement character U+FFFD)"},
		Explanation: Bilingual{
			VI: "Ký tự � đánh dấu chỗ một chương trình không đọc được byte của bản gốc. Chữ ở đó đã mất, chỉ bản gốc mới cho biết là chữ gì.",
			EN: "The character � marks a place where some program could not read the original's bytes. The letter is lost; only the original tells which it was.",
		},
		Bad:    []Example{{"Thôn B\uFFFDnh An có hội.", ""}, {"Giá v\uFFFDng tăng.", ""}},
		Good:   []string{"Thôn Bình An có hội."},
		Source: "Unicode Standard, chapter 23",
	},
}
