package typo

// phrasePairs are set phrases, and words that fit no other table.
var phrasePairs = []confusable{
	{
		id: "dao-to-bua-lon", wrong: "dao to búa lớn", right: "đao to búa lớn",
		explain: Bilingual{
			VI: "Đao là vũ khí cán dài; thành ngữ nói về lời lẽ hùng hổ. Dao là đồ để cắt.",
			EN: "Đao: a glaive; the saying is of grand words. Dao: a knife.",
		},
		bad:  []string{"Ông toàn dùng lời {dao to búa lớn=đao to búa lớn}."},
		good: []string{"Ông toàn dùng lời đao to búa lớn."},
	},
	{
		id: "thuan-buom", wrong: "thuận buồn xuôi gió", right: "thuận buồm xuôi gió",
		explain: Bilingual{
			VI: "Buồm là vải hứng gió cho thuyền chạy. Buồn là không vui.",
			EN: "Buồm: a sail. Buồn: sad.",
		},
		bad:  []string{"Chúc anh {thuận buồn xuôi gió=thuận buồm xuôi gió}."},
		good: []string{"Chúc anh thuận buồm xuôi gió."},
	},
	{
		id: "trung-choi-da", wrong: "trứng trọi đá", right: "trứng chọi đá",
		explain: Bilingual{
			VI: "Chọi là va vào nhau (chọi gà). Trọi là trơ ra: trơ trọi.",
			EN: "Chọi: to knock together. Trọi: bare.",
		},
		bad:  []string{"Cuộc đấu như {trứng trọi đá=trứng chọi đá}."},
		good: []string{"Cuộc đấu như trứng chọi đá."},
	},
	{
		id: "ba-chim-bay-noi", wrong: "ba chìm bảy nỗi|bảy nỗi ba chìm", right: "ba chìm bảy nổi|bảy nổi ba chìm",
		explain: Bilingual{
			VI: "Nổi trái với chìm. Nỗi là tình cảnh.",
			EN: "Nổi (to float) is the opposite of chìm (to sink). Nỗi: a feeling.",
		},
		bad:  []string{"Đời bà {ba chìm bảy nỗi=ba chìm bảy nổi}."},
		good: []string{"Đời bà ba chìm bảy nổi."},
	},
	{
		id: "mua-dam", wrong: "mưa rầm thấm lâu|mưa giầm|mưa rầm rề", right: "mưa dầm thấm lâu|mưa dầm|mưa dầm dề",
		explain: Bilingual{
			VI: "Dầm là ngâm lâu trong nước; mưa dầm: mưa nhỏ kéo dài. Rầm là tiếng động lớn.",
			EN: "Dầm: to soak; mưa dầm: steady rain. Rầm: a crash.",
		},
		bad:  []string{"Dạy con phải {mưa rầm thấm lâu=mưa dầm thấm lâu}."},
		good: []string{"Dạy con phải mưa dầm thấm lâu."},
	},
	{
		id: "phieu-luu", wrong: "phiêu liêu|siêu lòng|tiêu diều", right: "phiêu lưu|xiêu lòng|tiêu điều",
		explain: Bilingual{
			VI: "Phiêu lưu: trôi dạt, mạo hiểm; xiêu lòng: nghiêng theo; tiêu điều: xơ xác.",
			EN: "Phiêu lưu: adventure; xiêu lòng: to give in; tiêu điều: desolate.",
		},
		bad:  []string{"Em mê truyện {phiêu liêu=phiêu lưu}."},
		good: []string{"Em mê truyện phiêu lưu."},
	},
	{
		id: "song-chet", wrong: "bán sống bán chếc|chết đi xống lại|xống chết", right: "bán sống bán chết|chết đi sống lại|sống chết",
		explain: Bilingual{
			VI: "Sống trái với chết; chết viết t. Xống chỉ có trong áo xống.",
			EN: "Sống (to live) is the opposite of chết. Xống occurs in áo xống (clothes) only.",
		},
		bad:  []string{"Hắn chạy {bán sống bán chếc=bán sống bán chết}."},
		good: []string{"Hắn chạy bán sống bán chết."},
	},
	{
		id: "bau-cu", wrong: "nhất cữ lưỡng tiện|bầu cữ|cữ chỉ|ứng cữ|tranh cữ|kiêng cử|ở cử", right: "nhất cử lưỡng tiện|bầu cử|cử chỉ|ứng cử|tranh cử|kiêng cữ|ở cữ",
		explain: Bilingual{
			VI: "Cử là nâng lên, chọn ra, làm: bầu cử, cử chỉ. Cữ là kỳ hạn, là kiêng: kiêng cữ, ở cữ.",
			EN: "Cử: to raise, to elect, to act. Cữ: a term; to abstain.",
		},
		unless: context{next: " tri "},
		bad:    []string{"Cử tri đi {bầu cữ=bầu cử}.", "Phụ nữ sau sinh hay {kiêng cử=kiêng cữ}."},
		good:   []string{"Cử tri đi bầu cử."},
	},
	{
		id: "lua-trai", wrong: "lữa trại|đốt lữa|ngọn lữa|bếp lữa", right: "lửa trại|đốt lửa|ngọn lửa|bếp lửa",
		explain: Bilingual{
			VI: "Lửa (hỏi) là cái cháy; lữa (ngã) chỉ có trong lần lữa: trì hoãn.",
			EN: "Lửa: fire. Lữa occurs in lần lữa (to put off) only.",
		},
		bad:  []string{"Lớp đốt {lữa trại=lửa trại}."},
		good: []string{"Anh cứ lần lữa mãi."},
	},
	{
		id: "cuoi-cung", wrong: "cuối cùn|cuồi cùng|vô cùn|sau cùn", right: "cuối cùng|cuối cùng|vô cùng|sau cùng",
		explain: Bilingual{
			VI: "Cùng là hết, là tận. Cùn là không sắc.",
			EN: "Cùng: the end. Cùn: blunt.",
		},
		bad:  []string{"{Cuối cùn=Cuối cùng} anh cũng đến."},
		good: []string{"Cuối cùng anh cũng đến.", "Con dao cùn."},
	},
	{
		id: "nguyen-nhan", wrong: "nguyên nhâng|nhâng dân|nạn nhâng|công nhâng|bệnh nhâng", right: "nguyên nhân|nhân dân|nạn nhân|công nhân|bệnh nhân",
		explain: Bilingual{
			VI: "Nhân là người, là cớ; nhâng chỉ có trong nhâng nháo.",
			EN: "Nhân: a person, a cause; nhâng occurs in nhâng nháo (insolent).",
		},
		bad:  []string{"Chưa rõ {nguyên nhâng=nguyên nhân} vụ cháy."},
		good: []string{"Chưa rõ nguyên nhân vụ cháy."},
	},
	{
		id: "hoang-loan", wrong: "hoản loạn|hoản sợ|hoản hốt|hốt hoản|khủng hoản", right: "hoảng loạn|hoảng sợ|hoảng hốt|hốt hoảng|khủng hoảng",
		explain: Bilingual{
			VI: "Hoảng là sợ hãi, mất bình tĩnh.",
			EN: "Hoảng: in a panic.",
		},
		bad:  []string{"Đám đông {hoản loạn=hoảng loạn} bỏ chạy."},
		good: []string{"Đám đông hoảng loạn bỏ chạy."},
	},
}
