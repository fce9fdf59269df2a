package typo

var nameRules = []Rule{
	{
		ID: "name/variant", Severity: Warning,
		Message: Bilingual{VI: "tên hoặc từ nước ngoài viết khác những chỗ còn lại trong bài[: “{1}”]", EN: "a name or foreign word spelt otherwise than elsewhere in the text[: “{1}”]"},
		Explanation: Bilingual{
			VI: "Một tên riêng hay từ nước ngoài chỉ khác một chữ với cách mà bài viết nhiều lần: Clasewitz giữa nhiều Clausewitz, Premeir giữa nhiều Premier. Có lẽ là gõ nhầm. Không báo biến thể ngữ pháp (player, players), tên gần giống (Maria, Mario), cách viết có hoặc không có dấu (Pelé, Pele), và từ quen thuộc. Nếu đó là một tên khác, hãy bỏ qua hoặc thêm vào từ điển.",
			EN: "A name or foreign word differs by one letter from what the text writes many times: Clasewitz among many Clausewitz, Premeir among many Premier. It is probably a slip. Inflected forms (player, players), related names (Maria, Mario), forms with and without marks (Pelé, Pele) and well-known words are not reported. If it is another name, leave it, or add it to a dictionary.",
		},
		Bad: []Example{
			{"Clausewitz viết sách. Clausewitz bàn về chiến tranh. Lý luận của Clasewitz rất hay, ai cũng đọc Clausewitz.", "Clausewitz viết sách. Clausewitz bàn về chiến tranh. Lý luận của Clausewitz rất hay, ai cũng đọc Clausewitz."},
			{"Ông Griezmann ghi bàn. Sau đó Griezmann rời sân, nhưng Greizmann vẫn vui.", "Ông Griezmann ghi bàn. Sau đó Griezmann rời sân, nhưng Griezmann vẫn vui."},
			{"Dòng hatchback này rẻ. Xe hatchback tiện lợi. Hatcback là lựa chọn hay.", "Dòng hatchback này rẻ. Xe hatchback tiện lợi. Hatchback là lựa chọn hay."},
		},
		Good: []string{
			"Maria hát. Maria múa. Maria cười. Mario cũng cười.",
			"Anh Hansen đến. Anh Hansen ngồi. Anh Hansen nói. Chị Jansen nghe.",
			"Cầu thủ Rakitic ghi bàn. Rakitic rời sân. Rakitic vui. Khán giả gọi tên Rakitić.",
			"Đội Simpson thắng. Ông Simpson mừng. Bà Simpson khóc. Cả nhà Simpsons về.",
			"Quán Clausewitz đông khách, gần quán Clasewitz.",
		},
		Source: "one edit apart (Damerau, 1964), counted in the text itself",
	},
}
