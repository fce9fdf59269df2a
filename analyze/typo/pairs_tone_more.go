package typo

// toneVerbPairs are words with the tone hỏi or ngã, second half.
var toneVerbPairs = []confusable{
	{
		id: "le-ra", wrong: "có lẻ|chẳng lẻ|lẻ nào|đáng lẻ|lý lẻ", right: "có lẽ|chẳng lẽ|lẽ nào|đáng lẽ|lý lẽ",
		explain: Bilingual{
			VI: "Lẽ là điều hợp lý: có lẽ, lẽ ra. Lẻ là không chẵn, riêng một mình: đơn lẻ, ba mươi năm có lẻ.",
			EN: "Lẽ: reason; có lẽ: perhaps. Lẻ: odd, single.",
		},
		unless: context{prev: " năm tuổi ngày tháng mươi riêng đơn bạc nhỏ đồng tiền bán số mua ", next: " của cuộc sống qua đời "},
		bad:    []string{"{Có lẻ=Có lẽ} trời sắp mưa.", "{Đáng lẻ=Đáng lẽ} anh phải đến sớm."},
		good:   []string{"Có lẽ trời sắp mưa.", "Ba mươi năm có lẻ của cuộc đời ông gắn với biển."},
	},
	{
		id: "don-le", wrong: "lẽ loi|riêng lẽ|đơn lẽ|nhỏ lẽ|lẽ tẻ|bán lẽ|số lẽ|mua lẽ", right: "lẻ loi|riêng lẻ|đơn lẻ|nhỏ lẻ|lẻ tẻ|bán lẻ|số lẻ|mua lẻ",
		explain: Bilingual{
			VI: "Lẻ là không chẵn, riêng một mình. Lẽ là điều hợp lý.",
			EN: "Lẻ: odd, single. Lẽ: reason.",
		},
		unless: context{next: " ra nào "},
		bad:    []string{"Cửa hàng {bán lẽ=bán lẻ} tăng doanh thu."},
		good:   []string{"Cửa hàng bán lẻ tăng doanh thu."},
	},
	{
		id: "mo-rong", wrong: "mỡ rộng|mỡ cửa|cởi mỡ|mỡ đầu|màu mở|mở lợn", right: "mở rộng|mở cửa|cởi mở|mở đầu|màu mỡ|mỡ lợn",
		explain: Bilingual{
			VI: "Mở là làm cho không kín. Mỡ là chất béo; màu mỡ: nhiều chất nuôi cây.",
			EN: "Mở: to open. Mỡ: fat; màu mỡ: fertile.",
		},
		bad:  []string{"Công ty {mỡ rộng=mở rộng} nhà xưởng.", "Đất ở đây {màu mở=màu mỡ}."},
		good: []string{"Công ty mở rộng nhà xưởng."},
	},
	{
		id: "sat-lo", wrong: "sạt lỡ|bỏ lở|lở hẹn|lở tay|lở lầm|nhắc nhỡ|sơ hỡ", right: "sạt lở|bỏ lỡ|lỡ hẹn|lỡ tay|lỡ lầm|nhắc nhở|sơ hở",
		explain: Bilingual{
			VI: "Lở là đất đá rơi xuống. Lỡ là để qua mất, trót làm: bỏ lỡ, lỡ hẹn.",
			EN: "Lở: to crumble. Lỡ: to miss, to blunder.",
		},
		bad:  []string{"Mưa gây {sạt lỡ=sạt lở} đất.", "Anh {bỏ lở=bỏ lỡ} chuyến tàu."},
		good: []string{"Mưa gây sạt lở đất."},
	},
	{
		id: "thao-do", wrong: "tháo dở|dở bỏ|bốc dở|dỡ dang|giúp đở|đở đầu|nâng đở", right: "tháo dỡ|dỡ bỏ|bốc dỡ|dở dang|giúp đỡ|đỡ đầu|nâng đỡ",
		explain: Bilingual{
			VI: "Dỡ là tháo ra, lấy xuống. Dở là chưa xong, không hay; đỡ là nâng.",
			EN: "Dỡ: to take apart, to unload. Dở: unfinished, bad; đỡ: to hold up.",
		},
		bad:  []string{"Xã {tháo dở=tháo dỡ} lều quán trái phép.", "Bạn bè {giúp đở=giúp đỡ} em."},
		good: []string{"Xã tháo dỡ lều quán trái phép."},
	},
	{
		id: "sup-do", wrong: "đỗ vỡ|sụp đỗ|đỗ máu|đỗ xô|đỗ lỗi|đỗ bộ|đỗ nát|lật đỗ|đổ đạt|thi đổ", right: "đổ vỡ|sụp đổ|đổ máu|đổ xô|đổ lỗi|đổ bộ|đổ nát|lật đổ|đỗ đạt|thi đỗ",
		explain: Bilingual{
			VI: "Đổ là ngã xuống, rót ra. Đỗ là dừng xe, là thi đậu.",
			EN: "Đổ: to fall, to pour. Đỗ: to park; to pass an examination.",
		},
		unless: context{next: " xăng "},
		bad:    []string{"Căn nhà {sụp đỗ=sụp đổ} trong đêm.", "Cháu {thi đổ=thi đỗ} đại học."},
		good:   []string{"Căn nhà sụp đổ trong đêm."},
	},
	{
		id: "nga-ba", wrong: "ngả ba|ngả tư|ngả quỵ|gục ngả|ngã lưng|ngã mũ|nghiêng ngã|ngã màu", right: "ngã ba|ngã tư|ngã quỵ|gục ngã|ngả lưng|ngả mũ|nghiêng ngả|ngả màu",
		explain: Bilingual{
			VI: "Ngã là đổ xuống, là chỗ nhiều đường gặp nhau. Ngả là nghiêng, chuyển dần: ngả mũ, ngả màu.",
			EN: "Ngã: to fall; a crossing. Ngả: to lean, to tip.",
		},
		unless: context{prev: " té vấp "},
		bad:    []string{"Nhà tôi ở {ngả ba=ngã ba} chợ.", "Khán giả {ngã mũ=ngả mũ} thán phục."},
		good:   []string{"Nhà tôi ở ngã ba chợ."},
	},
	{
		id: "xa-hoi", wrong: "xả hội|thị xả|xã rác|xã thải|xã lũ|xã súng|hợp tác xả", right: "xã hội|thị xã|xả rác|xả thải|xả lũ|xả súng|hợp tác xã",
		explain: Bilingual{
			VI: "Xã là làng, là tổ chức nhiều người. Xả là thải ra, bắn liền: xả rác, xả súng.",
			EN: "Xã: a commune, society. Xả: to let out.",
		},
		bad:  []string{"Nhà máy {xã thải=xả thải} ra sông.", "Tệ nạn {xả hội=xã hội} giảm."},
		good: []string{"Nhà máy xả thải ra sông."},
	},
	{
		id: "mieu-ta", wrong: "miêu tã|diễn tã|mô tã|tả lót|bỉm tả", right: "miêu tả|diễn tả|mô tả|tã lót|bỉm tã",
		explain: Bilingual{
			VI: "Tả là nói cho thấy rõ; tã là vải lót cho trẻ.",
			EN: "Tả: to describe. Tã: a nappy.",
		},
		bad:  []string{"Nhà văn {miêu tã=miêu tả} cảnh làng."},
		good: []string{"Nhà văn miêu tả cảnh làng."},
	},
	{
		id: "sua-chua", wrong: "sữa chữa|sửa chửa|sữa đổi|chỉnh sữa|sữa sai|sữa soạn|sữa chửa", right: "sửa chữa|sửa chữa|sửa đổi|chỉnh sửa|sửa sai|sửa soạn|sửa chữa",
		explain: Bilingual{
			VI: "Sửa là làm cho tốt lại; chữa là làm cho khỏi hỏng. Sữa là thức uống trắng.",
			EN: "Sửa and chữa: to mend. Sữa: milk.",
		},
		unless: context{prev: " hộp lon bột đổi uống "},
		bad:    []string{"Thợ {sữa chữa=sửa chữa} mái nhà.", "Quốc hội {sữa đổi=sửa đổi} luật."},
		good:   []string{"Thợ sửa chữa mái nhà."},
	},
	{
		id: "sua-me", wrong: "sửa mẹ|sửa tươi|sửa bột|sửa chua|sửa đặc", right: "sữa mẹ|sữa tươi|sữa bột|sữa chua|sữa đặc",
		explain: Bilingual{
			VI: "Sữa là thức uống trắng. Sửa là làm cho tốt lại.",
			EN: "Sữa: milk. Sửa: to mend.",
		},
		bad:  []string{"Bé uống {sửa tươi=sữa tươi} mỗi sáng."},
		good: []string{"Bé uống sữa tươi mỗi sáng."},
	},
	{
		id: "chua-benh", wrong: "chửa bệnh|chửa cháy|bào chửa|chửa trị|bửa ăn|bửa cơm|bửa tiệc|bửa trưa|bửa sáng|bửa tối", right: "chữa bệnh|chữa cháy|bào chữa|chữa trị|bữa ăn|bữa cơm|bữa tiệc|bữa trưa|bữa sáng|bữa tối",
		explain: Bilingual{
			VI: "Chữa là làm cho khỏi; bữa là lần ăn. Chửa là có thai, là chưa; bửa là chẻ củi.",
			EN: "Chữa: to cure; bữa: a meal. Chửa: pregnant; bửa: to split wood.",
		},
		bad:  []string{"Bác sĩ {chửa bệnh=chữa bệnh} miễn phí.", "Cả nhà quây quần bên {bửa cơm=bữa cơm}."},
		good: []string{"Bác sĩ chữa bệnh miễn phí."},
	},
	{
		id: "vu-khi", wrong: "vủ khí|vủ trụ|vủ lực|mủ bảo hiểm|đội mủ|củ kỹ", right: "vũ khí|vũ trụ|vũ lực|mũ bảo hiểm|đội mũ|cũ kỹ",
		explain: Bilingual{
			VI: "Vũ là múa, là việc binh; mũ là đồ đội đầu; cũ là không mới. Mủ là chất ở vết thương, ở cây; củ là rễ phình to.",
			EN: "Vũ: dance, arms; mũ: a hat; cũ: old. Mủ: pus, latex; củ: a tuber.",
		},
		bad:  []string{"Công an thu {vủ khí=vũ khí} tự chế.", "Đi xe máy phải đội {mủ bảo hiểm=mũ bảo hiểm}."},
		good: []string{"Công an thu vũ khí tự chế."},
	},
	{
		id: "manh-liet", wrong: "mảnh liệt|dũng mảnh|mãnh đất|mãnh vỡ|thỏa mản|trì hoản|mảnh thú", right: "mãnh liệt|dũng mãnh|mảnh đất|mảnh vỡ|thỏa mãn|trì hoãn|mãnh thú",
		explain: Bilingual{
			VI: "Mãnh là mạnh; mãn là đầy; hoãn là chậm lại. Mảnh là miếng nhỏ, mỏng.",
			EN: "Mãnh: strong; mãn: full; hoãn: to put off. Mảnh: a piece.",
		},
		bad:  []string{"Tình yêu {mảnh liệt=mãnh liệt} với biển.", "Bà có một {mãnh đất=mảnh đất} nhỏ."},
		good: []string{"Bà có một mảnh đất nhỏ."},
	},
	{
		id: "bac-si", wrong: "bác sỉ|ca sỉ|nghệ sỉ|sỉ số|sỉ diện|bán sĩ|chiến sỉ|nhạc sỉ", right: "bác sĩ|ca sĩ|nghệ sĩ|sĩ số|sĩ diện|bán sỉ|chiến sĩ|nhạc sĩ",
		explain: Bilingual{
			VI: "Sĩ là người có học, có nghề. Sỉ là mua bán cả loạt, là xấu hổ.",
			EN: "Sĩ: a scholar, an artist. Sỉ: wholesale; shame.",
		},
		bad:  []string{"Chị là {bác sỉ=bác sĩ} khoa nhi."},
		good: []string{"Chị là bác sĩ khoa nhi."},
	},
	{
		id: "anh-huong", wrong: "ảnh hưỡng|hưỡng ứng|tư tưỡng|lý tưỡng|khen thưỡng|giải thưỡng|ngưởng mộ|nuôi dưởng|bồi dưởng", right: "ảnh hưởng|hưởng ứng|tư tưởng|lý tưởng|khen thưởng|giải thưởng|ngưỡng mộ|nuôi dưỡng|bồi dưỡng",
		explain: Bilingual{
			VI: "Hưởng, tưởng, thưởng viết hỏi; ngưỡng, dưỡng viết ngã.",
			EN: "Hưởng, tưởng, thưởng have hỏi; ngưỡng, dưỡng have ngã.",
		},
		bad:  []string{"Bão {ảnh hưỡng=ảnh hưởng} đến mùa vụ.", "Mẹ {nuôi dưởng=nuôi dưỡng} ba con."},
		good: []string{"Bão ảnh hưởng đến mùa vụ."},
	},
	{
		id: "giam-thieu", wrong: "giảm thiễu|tối thiễu|lạnh lẻo|nhạt nhẻo|vĩnh viển|miễn cưởng|phẩu thuật|giải phẩu|hụt hẩng", right: "giảm thiểu|tối thiểu|lạnh lẽo|nhạt nhẽo|vĩnh viễn|miễn cưỡng|phẫu thuật|giải phẫu|hụt hẫng",
		explain: Bilingual{
			VI: "Thiểu (ít) viết hỏi; lạnh lẽo, nhạt nhẽo, vĩnh viễn, miễn cưỡng, phẫu thuật, hụt hẫng viết ngã.",
			EN: "Thiểu (few) has hỏi; lẽo, nhẽo, viễn, cưỡng, phẫu, hẫng have ngã.",
		},
		bad:  []string{"Biện pháp {giảm thiễu=giảm thiểu} rác thải.", "Ca {phẩu thuật=phẫu thuật} thành công."},
		good: []string{"Ca phẫu thuật thành công."},
	},
	{
		id: "thoa-thuan", wrong: "thõa thuận|thõa mãn|thõa đáng", right: "thỏa thuận|thỏa mãn|thỏa đáng",
		explain: Bilingual{
			VI: "Thỏa là vừa ý, ổn: thỏa thuận, thỏa mãn. Thõa chỉ có trong đĩ thõa.",
			EN: "Thỏa: content, settled. Thõa is a coarse word.",
		},
		bad:  []string{"Hai bên đạt {thõa thuận=thỏa thuận}."},
		good: []string{"Hai bên đạt thỏa thuận."},
	},
	{
		id: "quyen-ru", wrong: "quyến rủ|rủ bỏ|ủ rủ|rỏ ràng|rỏ rệt|rỏ nét|làm rỏ", right: "quyến rũ|rũ bỏ|ủ rũ|rõ ràng|rõ rệt|rõ nét|làm rõ",
		explain: Bilingual{
			VI: "Rũ là héo, là giũ đi (rũ bỏ); quyến rũ: làm cho mê. Rủ là mời đi cùng. Rõ là thấy được; rỏ là nhỏ giọt.",
			EN: "Rũ: to droop, to shake off; rõ: clear. Rủ: to invite; rỏ: to drip.",
		},
		bad:  []string{"Giọng hát {quyến rủ=quyến rũ} người nghe.", "Sự việc đã {rỏ ràng=rõ ràng}."},
		good: []string{"Sự việc đã rõ ràng."},
	},
	{
		id: "nua-dem", wrong: "nữa đêm|nữa chừng|nữa vời|một nữa số|nữa năm|phân nữa|nữa tiếng", right: "nửa đêm|nửa chừng|nửa vời|một nửa số|nửa năm|phân nửa|nửa tiếng",
		explain: Bilingual{
			VI: "Nửa là một trong hai phần bằng nhau. Nữa là thêm vào.",
			EN: "Nửa: half. Nữa: more.",
		},
		unless: context{prev: " lần hơn thêm chút còn ba hai vài mấy một năm bốn sáu lâu về ngày "},
		bad:    []string{"Xe hỏng lúc {nữa đêm=nửa đêm}.", "Em bỏ học {nữa chừng=nửa chừng}."},
		good:   []string{"Xe hỏng lúc nửa đêm.", "Một lần nữa đêm nhạc lại mở."},
	},
	{
		id: "tre-nai", wrong: "trễ nãi|viễn vông|lẩy lừng|dổ dành|tần tão|mĩa mai", right: "trễ nải|viển vông|lẫy lừng|dỗ dành|tần tảo|mỉa mai",
		explain: Bilingual{
			VI: "Trễ nải, viển vông, tần tảo, mỉa mai viết hỏi; lẫy lừng, dỗ dành viết ngã.",
			EN: "Nải, viển, tảo, mỉa have hỏi; lẫy, dỗ have ngã.",
		},
		bad:  []string{"Công việc {trễ nãi=trễ nải} vì mưa.", "Anh mơ những điều {viễn vông=viển vông}."},
		good: []string{"Công việc trễ nải vì mưa."},
	},
	{
		id: "cuc-kho", wrong: "cực khỗ|khỗ sở|gian khỗ", right: "cực khổ|khổ sở|gian khổ",
		explain: Bilingual{
			VI: "Khổ là đắng, là cực; viết hỏi.",
			EN: "Khổ: bitter, hardship; with hỏi.",
		},
		bad:  []string{"Đời bà {cực khỗ=cực khổ}."},
		good: []string{"Đời bà cực khổ."},
	},
}
