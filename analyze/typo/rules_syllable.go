package typo

const phonologySource = "the inventory of Vietnamese syllables in package syllable; Hoàng Phê (chủ biên), Từ điển tiếng Việt"

var syllableRules = []Rule{
	{
		ID: "syllable/illegal", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "tiếng không có trong tiếng Việt[; có lẽ là “{1}”]", EN: "no Vietnamese syllable[; perhaps “{1}”]"},
		Explanation: Bilingual{
			VI: "Âm đầu, vần và thanh này không ghép thành một tiếng của tiếng Việt được, ví dụ nănh (sau ă không có nh), viêc (tiếng kết thúc bằng c phải có dấu sắc hoặc nặng). Từ vay mượn, tên riêng và tiếng nước ngoài không bị báo; từ riêng của bạn có thể thêm vào từ điển.",
			EN: "Onset, rhyme and tone do not make a Vietnamese syllable, as in nănh (no nh follows ă) or viêc (a syllable that ends in c has the tone sắc or nặng). Borrowings, names and foreign words are not reported; add your own words to a dictionary.",
		},
		Bad: []Example{
			{"Cán bộ cần nâng cao nănh lực quản lý.", "Cán bộ cần nâng cao năng lực quản lý."},
			{"Mọi viêc đã xong xuôi.", "Mọi việc đã xong xuôi."},
			{"Bà con bbị mất mùa.", "Bà con bị mất mùa."},
			{"Nghành y tế tuyển thêm người.", "Ngành y tế tuyển thêm người."},
		},
		Good: []string{
			"Trời ơiiii, đẹp quá.", "Xe chạy qua Krông Pắc rồi đến Đắk Lắk.", "Anh uống cà phê ở quán Café de Flore.",
			"Cầu thủ José Mourinho phát biểu.", "Dây xích kêu loảng xoảng.",
		},
		Source: phonologySource,
	},
	{
		ID: "syllable/tone-place", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "dấu thanh đặt sai chữ cái[: “{1}”]", EN: "the tone stands on the wrong letter[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Dấu thanh đặt ở âm chính của vần: loài chứ không phải lòai, nước chứ không phải nứơc, quả chứ không phải qủa. Riêng oa, oe, uy không có âm cuối thì có hai kiểu cùng đúng (hòa và hoà), vnan chỉ nhắc khi một bài lẫn cả hai.",
			EN: "The tone stands on the main vowel of the rhyme: loài, not lòai; nước, not nứơc; quả, not qủa. For oa, oe, uy without a final there are two right ways (hòa and hoà), and vnan only points out a text that mixes them.",
		},
		Bad: []Example{
			{"Nhiều lòai chim về đây.", "Nhiều loài chim về đây."},
			{"Ông Hòang là thợ mộc.", "Ông Hoàng là thợ mộc."},
			{"Anh hái qủa chín.", "Anh hái quả chín."},
		},
		Good:   []string{"Gia đình hòa thuận.", "Gia đình hoà thuận.", "Quả bưởi này già rồi."},
		Source: "Quyết định 1989/QĐ-BGDĐT (2018), điều 8; phonology",
	},
	{
		ID: "syllable/horn", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "vần ươ thiếu một dấu móc[: “{1}”]", EN: "one horn of ươ is missing[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Vần ươ có móc ở cả hai chữ: người, được, chương. Bộ gõ bỏ sót một dấu móc khi phím w chỉ có tác dụng với một chữ.",
			EN: "Both letters of ươ have a horn: người, được, chương. One gets lost when the input method applies its key to one letter only.",
		},
		Bad: []Example{
			{"Nhiều nguời đến xem.", "Nhiều người đến xem."},
			{"Việc ấy đựoc làm xong.", "Việc ấy được làm xong."},
		},
		Good:   []string{"Thuở nhỏ anh sống ở quê.", "Nhiều người đến xem."},
		Source: phonologySource,
	},
	{
		ID: "syllable/telex", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "chữ còn nguyên kiểu gõ Telex hoặc VNI[: “{1}”]", EN: "Telex or VNI keys left in the text[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Bộ gõ tắt hoặc lỗi nên phím dấu nằm lại trong văn bản: nawng là năng, nguowif là người, truong72 là trường.",
			EN: "The input method was off or failed, so that its keys stayed in the text: nawng is năng, nguowif is người, truong72 is trường.",
		},
		Bad: []Example{
			{"Chị có khả nawng hát rất hay.", "Chị có khả năng hát rất hay."},
			{"Hai nguowif bạn gặp nhau.", "Hai người bạn gặp nhau."},
			{"Em đến tru7o7ng2 sớm hôm nay.", "Em đến trường sớm hôm nay."},
		},
		Good:   []string{"Anh mua một chiếc laptop mới.", "Phòng rộng 20 m2 và có wifi.", "Cô thích nghe jazz và rock."},
		Source: "Telex and VNI input methods",
	},
	{
		ID: "syllable/glued", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "hai tiếng viết dính[: “{1}”]", EN: "two syllables without a space[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Tiếng Việt viết rời từng tiếng; ở đây thiếu dấu cách giữa hai tiếng.",
			EN: "Vietnamese writes each syllable by itself; here the space between two of them is missing.",
		},
		Bad: []Example{
			{"Anh bận côngtác ở tỉnh xa.", "Anh bận công tác ở tỉnh xa."},
			{"Đây là bài hát củaAnna từng nổi tiếng.", "Đây là bài hát của Anna từng nổi tiếng."},
		},
		Good:   []string{"Anh bận công tác ở tỉnh xa.", "Quán có bán pa-nô và xi-măng."},
		Source: phonologySource,
	},
	{
		ID: "syllable/repeated", Severity: Error, Fixable: true,
		Message: Bilingual{VI: "lặp từ[: chỉ cần một “{1}”]", EN: "a repeated word[: one “{1}” does]"},
		Explanation: Bilingual{
			VI: "Một hư từ (của, các, được ...) được gõ hai lần. Từ láy (dần dần, xanh xanh) và cách nhấn mạnh (rất rất) không bị báo.",
			EN: "A function word (của, các, được ...) was typed twice. Reduplication (dần dần, xanh xanh) and emphasis (rất rất) are not reported.",
		},
		Bad: []Example{
			{"Đây là ý kiến của của bạn đọc.", "Đây là ý kiến của bạn đọc."},
			{"Họ đến thăm các các gia đình.", "Họ đến thăm các gia đình."},
		},
		Good:   []string{"Trời dần dần sáng.", "Lá cây xanh xanh.", "Từ từ rồi cũng đến.", "Ai ai cũng vui.", "Họ giao cho cho biết kết quả."},
		Source: "counts of doubled words in news and encyclopaedic text",
	},
}

var contextRules = []Rule{
	{
		ID: "context/unlikely", Severity: Warning, Fixable: true,
		Message: Bilingual{VI: "tiếng này có nghĩa nhưng lạc chỗ[; có lẽ là “{1}”]", EN: "a real syllable, but unlikely here[; perhaps “{1}”]"},
		Explanation: Bilingual{
			VI: "Tiếng này có trong tiếng Việt, nhưng giữa các từ chung quanh thì một tiếng gần giống hợp hơn nhiều, theo thống kê trên hàng trăm triệu tiếng. Hai phần ba lỗi thật thuộc loại này. Máy có thể nhầm với tên riêng, tiếng địa phương, lối nói mới: hãy đọc lại cả câu rồi quyết định.",
			EN: "The syllable exists, but among these words a similar one is far likelier, by statistics over hundreds of millions of syllables. Two thirds of real mistakes are of this kind. Names, dialect and new turns of phrase can mislead it: read the sentence again and decide.",
		},
		Bad: []Example{
			{"Đội nhà đã chiến thằng trận này.", "Đội nhà đã chiến thắng trận này."},
			{"Dự án đem lại nhiều lơi ích cho người dân.", "Dự án đem lại nhiều lợi ích cho người dân."},
			{"Cán bô xã đến thăm các gia đình.", "Cán bộ xã đến thăm các gia đình."},
		},
		Good:   []string{"Dần dần, trời quang mây tạnh.", "Cô Bưởi hái chanh ngoài vườn.", "Chúng tôi đi bộ lên núi từ sáng sớm."},
		Source: "the language model of package tokenize/ngram and the ranker of package typo/context",
	},
}

const styleSource = "Quyết định 1989/QĐ-BGDĐT (2018); newsroom style books differ"

var styleRules = []Rule{
	{
		ID: "style/tone-placement", Severity: Hint, Fixable: true,
		Message: Bilingual{VI: "bài lẫn hai kiểu đặt dấu thanh (hòa, hoà)[; kiểu kia: “{1}”]", EN: "the text mixes two ways to place tones (hòa, hoà)[; the other: “{1}”]"},
		Explanation: Bilingual{
			VI: "Dấu thanh của oa, oe, uy đặt ở chữ đầu (hòa, khỏe, thúy: kiểu cũ, báo chí quen dùng) hoặc chữ sau (hoà, khoẻ, thuý: kiểu mới, sách giáo khoa). Cả hai đều đúng, nhưng một bài nên theo một kiểu; vnan nhắc ở kiểu ít dùng hơn trong bài.",
			EN: "The tone of oa, oe, uy stands on the first letter (hòa, khỏe, thúy: the old style of newspapers) or the second (hoà, khoẻ, thuý: the new style of school books). Both are right, but one text should keep to one; vnan points at the rarer one.",
		},
		Bad: []Example{
			{"Hòa bình là khát vọng. Họ sống hòa thuận, khoẻ mạnh.", "Hòa bình là khát vọng. Họ sống hòa thuận, khỏe mạnh."},
			{"Chị Thuý yêu hoà bình và luôn vui khỏe.", "Chị Thuý yêu hoà bình và luôn vui khoẻ."},
		},
		Good:   []string{"Hòa bình, khỏe mạnh, tùy ý.", "Hoà bình, khoẻ mạnh, tuỳ ý.", "Quý khách hòa nhã."},
		Source: styleSource,
	},
	{
		ID: "style/i-y", Severity: Hint, Fixable: true,
		Message: Bilingual{VI: "bài viết cùng một từ khi i khi y[; cách kia: “{1}”]", EN: "the text spells one word with i and with y[; the other way: “{1}”]"},
		Explanation: Bilingual{
			VI: "Kỹ thuật và kĩ thuật, bác sỹ và bác sĩ đều gặp; báo chí và sách giáo khoa có quy ước riêng. Một bài nên viết một từ theo một cách.",
			EN: "Kỹ thuật and kĩ thuật, bác sỹ and bác sĩ are both in use; newspapers and school books have their own conventions. One text should spell a word in one way.",
		},
		Bad: []Example{
			{"Bác sĩ khám bệnh. Bác sĩ dặn dò. Bác sỹ ra về.", "Bác sĩ khám bệnh. Bác sĩ dặn dò. Bác sĩ ra về."},
			{"Các kỹ thuật mới và kĩ thuật cũ đều cần.", "Các kỹ thuật mới và kỹ thuật cũ đều cần."},
		},
		Good:   []string{"Bác sĩ dùng kỹ thuật mới.", "Uống ly nước và nói về ti vi ở công ty."},
		Source: styleSource,
	},
	{
		ID: "style/date", Severity: Hint, Fixable: true,
		Message: Bilingual{VI: "bài lẫn hai kiểu viết ngày tháng[; kiểu kia: “{1}”]", EN: "the text mixes two ways to write dates[; the other: “{1}”]"},
		Explanation: Bilingual{
			VI: "Ngày tháng viết 31/7/2015 hoặc 31-7-2015 tùy tòa soạn; một bài nên theo một kiểu.",
			EN: "Dates are written 31/7/2015 or 31-7-2015 as the newsroom has it; one text should keep to one.",
		},
		Bad: []Example{
			{"Từ 1/3/2015 đến 5/3/2015, rồi 7-3-2015 thì nghỉ.", "Từ 1/3/2015 đến 5/3/2015, rồi 7/3/2015 thì nghỉ."},
			{"Sinh 2-4-1975, cưới 3-5-1999, mất 7/8/2010.", "Sinh 2-4-1975, cưới 3-5-1999, mất 7-8-2010."},
		},
		Good:   []string{"Từ 1/3/2015 đến 5/3/2015.", "Tỉ số 2-1, ngày 5/3/2015."},
		Source: styleSource,
	},
}
