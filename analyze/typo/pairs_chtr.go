package typo

// chTrPairs are words with ch or tr. The north says both alike.
var chTrPairs = []confusable{
	{
		id: "tran-trong", wrong: "chân trọng|chân quý|chân quí", right: "trân trọng|trân quý|trân quí",
		explain: Bilingual{
			VI: "Trân là quý; chân là thật, hoặc là cái để đi.",
			EN: "Trân: precious. Chân: true; a foot.",
		},
		unless: context{next: " thương "},
		bad:    []string{"Chúng tôi {chân trọng=trân trọng} kính mời."},
		good:   []string{"Chúng tôi trân trọng kính mời."},
	},
	{
		id: "chan-thanh", wrong: "trân thành|trân thật|trân chính|trân dung|trân tình", right: "chân thành|chân thật|chân chính|chân dung|chân tình",
		explain: Bilingual{
			VI: "Chân là thật: chân thành, chân thật. Trân là quý.",
			EN: "Chân: true. Trân: precious.",
		},
		bad:  []string{"Xin {trân thành=chân thành} cảm ơn."},
		good: []string{"Xin chân thành cảm ơn."},
	},
	{
		id: "trau-chuot", wrong: "chau chuốt|trau truốt|chau truốt|trau chuốc|chao chuốt", right: "trau chuốt|trau chuốt|trau chuốt|trau chuốt|trau chuốt",
		explain: Bilingual{
			VI: "Trau là mài giũa cho đẹp; chuốt là làm cho nhẵn. Chau là nhíu lại: chau mày.",
			EN: "Trau: to polish; chuốt: to smooth. Chau: to knit (the brows).",
		},
		bad:  []string{"Câu văn được {chau chuốt=trau chuốt} kỹ."},
		good: []string{"Câu văn được trau chuốt kỹ.", "Bà chau mày."},
	},
	{
		id: "trau-doi", wrong: "trao dồi|chau dồi", right: "trau dồi|trau dồi",
		explain: Bilingual{
			VI: "Trau dồi: mài giũa, bồi đắp dần. Trao là đưa tận tay.",
			EN: "Trau dồi: to cultivate. Trao: to hand over.",
		},
		bad:  []string{"Em {trao dồi=trau dồi} tiếng Anh."},
		good: []string{"Em trau dồi tiếng Anh.", "Thầy trao giải cho em."},
	},
	{
		id: "treu-choc", wrong: "trêu trọc|châm trọc|chêu chọc|chọc nghẹo", right: "trêu chọc|châm chọc|trêu chọc|chọc ghẹo",
		explain: Bilingual{
			VI: "Chọc là lấy que đâm, nghĩa bóng là làm cho bực. Trọc là không có tóc, có cây.",
			EN: "Chọc: to poke, to tease. Trọc: bald.",
		},
		bad:  []string{"Bạn bè hay {trêu trọc=trêu chọc} em."},
		good: []string{"Bạn bè hay trêu chọc em.", "Đồi trọc nay đã xanh."},
	},
	{
		id: "tran-tro", wrong: "chăn trở|trăn chở|chằn chọc|trằn chọc|chằn trọc", right: "trăn trở|trăn trở|trằn trọc|trằn trọc|trằn trọc",
		explain: Bilingual{
			VI: "Trăn trở, trằn trọc: trở mình không ngủ được vì lo nghĩ. Chăn là mền đắp.",
			EN: "Trăn trở, trằn trọc: to toss and turn. Chăn: a blanket.",
		},
		bad:  []string{"Ông {trằn chọc=trằn trọc} suốt đêm.", "Điều khiến tôi {chăn trở=trăn trở} là học phí."},
		good: []string{"Ông trằn trọc suốt đêm."},
	},
	{
		id: "chong-gai", wrong: "trông gai|trông chênh|tròng chành", right: "chông gai|chông chênh|tròng trành",
		explain: Bilingual{
			VI: "Chông là cọc nhọn. Trông là nhìn, đợi.",
			EN: "Chông: a spike. Trông: to look, to wait.",
		},
		bad:  []string{"Con đường đầy {trông gai=chông gai}."},
		good: []string{"Con đường đầy chông gai."},
	},
	{
		id: "trong-cho", wrong: "chông chờ|chông đợi|chông coi|chông nom|chông ngóng|chông thấy", right: "trông chờ|trông đợi|trông coi|trông nom|trông ngóng|trông thấy",
		explain: Bilingual{
			VI: "Trông là nhìn, là đợi. Chông là cọc nhọn.",
			EN: "Trông: to look, to wait. Chông: a spike.",
		},
		bad:  []string{"Bà {chông chờ=trông chờ} tin con."},
		good: []string{"Bà trông chờ tin con."},
	},
	{
		id: "trai-qua", wrong: "chải qua|chải dài|chải nghiệm|chải lòng|trãi qua|trãi dài|trãi nghiệm|trãi lòng|trang trãi", right: "trải qua|trải dài|trải nghiệm|trải lòng|trải qua|trải dài|trải nghiệm|trải lòng|trang trải",
		explain: Bilingual{
			VI: "Trải là mở rộng ra trên mặt, là sống qua. Chải là làm cho tóc mượt; trãi chỉ có trong tên riêng (Nguyễn Trãi).",
			EN: "Trải: to spread, to live through. Chải: to comb; trãi only in names.",
		},
		bad:  []string{"Ngôi làng {trãi dài=trải dài} bên sông.", "Họ {chải qua=trải qua} nhiều khó khăn."},
		good: []string{"Ngôi làng trải dài bên sông.", "Đường Nguyễn Trãi dài và rộng."},
	},
	{
		id: "boi-chai", wrong: "bươn trải|bương chải|bươn trãi|bương trải", right: "bươn chải|bươn chải|bươn chải|bươn chải",
		explain: Bilingual{
			VI: "Bươn (vội) chải: vất vả lo kiếm sống. Trải là mở rộng ra.",
			EN: "Bươn chải: to toil for a living. Trải: to spread.",
		},
		bad:  []string{"Chị một mình {bươn trải=bươn chải} nuôi con."},
		good: []string{"Chị một mình bươn chải nuôi con."},
	},
	{
		id: "thuy-trieu", wrong: "thủy chiều|chiều cường|chiều đình|chiều đại", right: "thủy triều|triều cường|triều đình|triều đại",
		explain: Bilingual{
			VI: "Triều là nước lên xuống; là vua và các quan. Chiều là buổi trước tối.",
			EN: "Triều: a tide; a dynasty. Chiều: the afternoon.",
		},
		bad:  []string{"{Chiều cường=Triều cường} làm ngập nhiều tuyến đường."},
		good: []string{"Triều cường làm ngập nhiều tuyến đường."},
	},
	{
		id: "chi-trich", wrong: "trỉ trích|chỉ chích|trỉ chích|trỉ huy|trỉ đạo", right: "chỉ trích|chỉ trích|chỉ trích|chỉ huy|chỉ đạo",
		explain: Bilingual{
			VI: "Chỉ là trỏ ra; trích là vạch lỗi, là rút lấy một phần. Chích là đâm nhẹ.",
			EN: "Chỉ: to point out; trích: to blame, to quote. Chích: to prick.",
		},
		bad:  []string{"Ông bị {trỉ trích=chỉ trích} nhiều."},
		good: []string{"Ông bị chỉ trích nhiều."},
	},
	{
		id: "trich-dan", wrong: "chích dẫn|chích lục|tiêm trích|trích ngừa|trích thuốc", right: "trích dẫn|trích lục|tiêm chích|chích ngừa|chích thuốc",
		explain: Bilingual{
			VI: "Trích là rút lấy một phần (trích dẫn). Chích là đâm nhẹ, tiêm (chích ngừa).",
			EN: "Trích: to quote. Chích: to prick, to inject.",
		},
		bad:  []string{"Bài báo {chích dẫn=trích dẫn} lời nhà văn.", "Bé đi {trích ngừa=chích ngừa}."},
		good: []string{"Bài báo trích dẫn lời nhà văn."},
	},
	{
		id: "tron-tranh", wrong: "chốn tránh|lẩn chốn|bỏ chốn|chạy chốn|chốn chạy|chốn thoát|chốn thuế", right: "trốn tránh|lẩn trốn|bỏ trốn|chạy trốn|trốn chạy|trốn thoát|trốn thuế",
		explain: Bilingual{
			VI: "Trốn là lánh đi cho khỏi bị bắt. Chốn là nơi.",
			EN: "Trốn: to flee. Chốn: a place.",
		},
		bad:  []string{"Nghi phạm {bỏ chốn=bỏ trốn} trong đêm."},
		good: []string{"Nghi phạm bỏ trốn trong đêm.", "Đó là chốn bình yên."},
	},
	{
		id: "banh-chung", wrong: "bánh trưng|trưng cất|trưng hửng", right: "bánh chưng|chưng cất|chưng hửng",
		explain: Bilingual{
			VI: "Chưng là nấu cách thủy, đun lâu. Trưng là bày ra.",
			EN: "Chưng: to steam, to distil. Trưng: to show.",
		},
		bad:  []string{"Nhà nào cũng gói {bánh trưng=bánh chưng}."},
		good: []string{"Nhà nào cũng gói bánh chưng."},
	},
	{
		id: "trung-bay", wrong: "chưng bày|chưng cầu|chưng dụng|sáng chưng|đặc chưng|chưng bầy", right: "trưng bày|trưng cầu|trưng dụng|sáng trưng|đặc trưng|trưng bày",
		explain: Bilingual{
			VI: "Trưng là bày ra, là dấu hiệu riêng. Chưng là nấu cách thủy.",
			EN: "Trưng: to show; a token. Chưng: to steam.",
		},
		bad:  []string{"Bảo tàng {chưng bày=trưng bày} gốm cổ."},
		good: []string{"Bảo tàng trưng bày gốm cổ."},
	},
	{
		id: "trien-khai", wrong: "chiển khai|chiển lãm|phát chiển|chiển vọng|triễn khai|triễn lãm|phát triễn", right: "triển khai|triển lãm|phát triển|triển vọng|triển khai|triển lãm|phát triển",
		explain: Bilingual{
			VI: "Triển là mở ra (triển khai, phát triển). Không có tiếng chiển, triễn trong từ thông dụng.",
			EN: "Triển: to unfold. Chiển and triễn mean nothing.",
		},
		bad:  []string{"Huyện {triễn khai=triển khai} dự án.", "Kinh tế {phát chiển=phát triển}."},
		good: []string{"Kinh tế phát triển."},
	},
	{
		id: "truyen-thong", wrong: "chuyền thống|chuyền hình|chuyền thông|tuyên chuyền|lan chuyền|chuyền nhiễm|chuyền thuyết|di chuyền", right: "truyền thống|truyền hình|truyền thông|tuyên truyền|lan truyền|truyền nhiễm|truyền thuyết|di truyền",
		explain: Bilingual{
			VI: "Truyền là để lại, lan ra, đưa đi xa. Chuyền là đưa từ tay này sang tay khác ở gần: chuyền bóng.",
			EN: "Truyền: to hand down, to transmit. Chuyền: to pass (a ball).",
		},
		bad:  []string{"Lễ hội {chuyền thống=truyền thống} của làng.", "Bệnh dễ {lan chuyền=lan truyền}."},
		good: []string{"Lễ hội truyền thống của làng.", "Anh chuyền bóng cho đồng đội."},
	},
	{
		id: "chuyen-bong", wrong: "bóng truyền|truyền bóng|dây truyền sản xuất", right: "bóng chuyền|chuyền bóng|dây chuyền sản xuất",
		explain: Bilingual{
			VI: "Chuyền là đưa từ tay này sang tay khác. Truyền là để lại, lan ra.",
			EN: "Chuyền: to pass. Truyền: to transmit.",
		},
		unless: context{next: " thống hình thông "},
		bad:    []string{"Đội {bóng truyền=bóng chuyền} nữ vào chung kết."},
		good:   []string{"Đội bóng chuyền nữ vào chung kết."},
	},
	{
		id: "chan-chu", wrong: "trần trừ|chần trừ|trần chừ|coi trừng|trừng mực", right: "chần chừ|chần chừ|chần chừ|coi chừng|chừng mực",
		explain: Bilingual{
			VI: "Chừng, chừ: mức độ, sự đắn đo. Trừ là bớt đi; trừng là phạt.",
			EN: "Chần chừ: to hesitate. Trừ: to subtract; trừng: to punish.",
		},
		bad:  []string{"Anh {chần trừ=chần chừ} mãi mới nói."},
		good: []string{"Anh chần chừ mãi mới nói."},
	},
	{
		id: "trung-phat", wrong: "chừng phạt|chừng trị", right: "trừng phạt|trừng trị",
		explain: Bilingual{
			VI: "Trừng là phạt cho phải sợ. Chừng là mức.",
			EN: "Trừng: to punish. Chừng: a measure.",
		},
		bad:  []string{"Kẻ ác bị {chừng trị=trừng trị}."},
		good: []string{"Kẻ ác bị trừng trị."},
	},
	{
		id: "bat-trac", wrong: "bất chắc|chắc trở|trắt trở|trắc chắn|chắc nghiệm", right: "bất trắc|trắc trở|trắc trở|chắc chắn|trắc nghiệm",
		explain: Bilingual{
			VI: "Trắc là khó lường, không bằng phẳng. Chắc là vững, tin được.",
			EN: "Trắc: hard to foresee. Chắc: firm, sure.",
		},
		bad:  []string{"Chuyến đi gặp nhiều {bất chắc=bất trắc}.", "Tôi {trắc chắn=chắc chắn} là thế."},
		good: []string{"Chuyến đi gặp nhiều bất trắc."},
	},
	{
		id: "y-chi", wrong: "ý trí|đồng trí hướng|báo trí cách mạng|tạp trí", right: "ý chí|đồng chí hướng|báo chí cách mạng|tạp chí",
		explain: Bilingual{
			VI: "Chí là ý muốn, hoặc là ghi chép (tạp chí, báo chí). Trí là hiểu biết.",
			EN: "Chí: will; a record, as in tạp chí. Trí: mind.",
		},
		unless: context{next: " tuệ ", prev: " tâm "},
		bad:    []string{"Em có {ý trí=ý chí} vươn lên."},
		good:   []string{"Em có ý chí vươn lên."},
	},
	{
		id: "tri-tue", wrong: "chí tuệ|bố chí|chí thông minh|chí nhớ|chí tưởng tượng", right: "trí tuệ|bố trí|trí thông minh|trí nhớ|trí tưởng tượng",
		explain: Bilingual{
			VI: "Trí là hiểu biết; bố trí, vị trí: đặt vào chỗ (trí: đặt). Chí là ý muốn.",
			EN: "Trí: mind; to place. Chí: will.",
		},
		unless: context{prev: " ý "},
		bad:    []string{"Bà có {chí nhớ=trí nhớ} tốt.", "Ghế được {bố chí=bố trí} hợp lý."},
		good:   []string{"Bà có trí nhớ tốt."},
	},
	{
		id: "chung-thuy", wrong: "trung thủy|trung cư|trung quanh", right: "chung thủy|chung cư|chung quanh",
		explain: Bilingual{
			VI: "Chung là cùng, là cuối: chung thủy là trước sau như một. Trung là giữa, là ngay thẳng.",
			EN: "Chung: common; the end. Trung: the middle; loyal.",
		},
		unless: context{prev: " miền tập việt quận ông anh bắc "},
		bad:    []string{"Họ sống ở khu {trung cư=chung cư} mới.", "Vợ chồng {trung thủy=chung thủy} đến già."},
		good:   []string{"Họ sống ở khu chung cư mới."},
	},
	{
		id: "tap-trung", wrong: "tập chung|chung bình|chung ương|chung thu|chung học", right: "tập trung|trung bình|trung ương|trung thu|trung học",
		explain: Bilingual{
			VI: "Trung là giữa: dồn vào giữa. Chung là cùng.",
			EN: "Trung: the middle; tập trung: to concentrate. Chung: common.",
		},
		unless: context{prev: " học diễn bài luyện thực tuyển đêm phim sưu ", next: " nhập hợp kết tiền cho của với lại nhau "},
		bad:    []string{"Em {tập chung=tập trung} nghe giảng.", "Điểm {chung bình=trung bình} là bảy."},
		good:   []string{"Em tập trung nghe giảng.", "Hai nước diễn tập chung trên biển."},
	},
	{
		id: "trung-tuyen", wrong: "chúng tuyển|chúng thầu|chúng cử|chúng thưởng|chúng số|quần trúng|công trúng", right: "trúng tuyển|trúng thầu|trúng cử|trúng thưởng|trúng số|quần chúng|công chúng",
		explain: Bilingual{
			VI: "Trúng là đúng đích. Chúng là nhiều người, những người ấy.",
			EN: "Trúng: to hit. Chúng: a crowd, they.",
		},
		unless: context{prev: " công quần dân khán phật ", next: " mộ dụng quân liệu "},
		bad:    []string{"Công ty {chúng thầu=trúng thầu} dự án."},
		good:   []string{"Công ty trúng thầu dự án."},
	},
	{
		id: "chu-truong", wrong: "chủ chương|khai chương|khoa chương|phô chương|huy trương|khẩn chương|trương trình", right: "chủ trương|khai trương|khoa trương|phô trương|huy chương|khẩn trương|chương trình",
		explain: Bilingual{
			VI: "Trương là giương lên, mở ra (chủ trương, khai trương). Chương là phần của sách, là vẻ sáng (chương trình, huy chương).",
			EN: "Trương: to spread. Chương: a chapter; splendour.",
		},
		unless: context{prev: " triển tự khẩn khai dân ", next: " trình "},
		bad:    []string{"{Chủ chương=Chủ trương} này hợp lòng dân.", "Cửa hàng {khai chương=khai trương} sáng nay."},
		good:   []string{"Chủ trương này hợp lòng dân.", "Sở triển khai chương trình mới."},
	},
	{
		id: "chan-thuong", wrong: "trấn thương|trấn động|trấn chỉnh|trấn hưng", right: "chấn thương|chấn động|chấn chỉnh|chấn hưng",
		explain: Bilingual{
			VI: "Chấn là rung mạnh, là sửa lại. Trấn là giữ, đè: trấn áp, thị trấn.",
			EN: "Chấn: to shake; to set right. Trấn: to hold down; a town.",
		},
		unless: context{prev: " thị "},
		bad:    []string{"Cầu thủ bị {trấn thương=chấn thương}."},
		good:   []string{"Cầu thủ bị chấn thương."},
	},
	{
		id: "tran-ap", wrong: "chấn áp|chấn an|chấn giữ|chấn tĩnh|thị chấn", right: "trấn áp|trấn an|trấn giữ|trấn tĩnh|thị trấn",
		explain: Bilingual{
			VI: "Trấn là giữ, làm cho yên. Chấn là rung mạnh.",
			EN: "Trấn: to hold, to calm. Chấn: to shake.",
		},
		bad:  []string{"Bác sĩ {chấn an=trấn an} người nhà."},
		good: []string{"Bác sĩ trấn an người nhà."},
	},
	{
		id: "cham-tre", wrong: "chậm chễ|trậm trễ|chễ hẹn|trậm chạp|trậm chễ", right: "chậm trễ|chậm trễ|trễ hẹn|chậm chạp|chậm trễ",
		explain: Bilingual{
			VI: "Chậm và trễ đều là không kịp giờ; chễ không có nghĩa.",
			EN: "Chậm and trễ: late. Chễ means nothing.",
		},
		bad:  []string{"Hồ sơ giải quyết {chậm chễ=chậm trễ}."},
		good: []string{"Hồ sơ giải quyết chậm trễ."},
	},
	{
		id: "trot-lot", wrong: "chót lọt|chót dại|trót vót", right: "trót lọt|trót dại|chót vót",
		explain: Bilingual{
			VI: "Trót là đã lỡ, là trọn; chót là sau cùng.",
			EN: "Trót: having already; wholly. Chót: the last.",
		},
		unless: context{prev: " phút hạng ngày cuối "},
		bad:    []string{"Hắn trốn thoát {chót lọt=trót lọt}."},
		good:   []string{"Hắn trốn thoát trót lọt."},
	},
	{
		id: "tro-ngai", wrong: "chở ngại|chở thành|cản chở|chở lại", right: "trở ngại|trở thành|cản trở|trở lại",
		explain: Bilingual{
			VI: "Trở là quay lại, hóa ra, ngăn lại. Chở là mang đi bằng xe, thuyền.",
			EN: "Trở: to turn, to become, to hinder. Chở: to carry.",
		},
		unless: context{prev: " chuyên xe được khách thuyền người hàng ", next: " cho nhà quê "},
		bad:    []string{"Cây đổ làm {cản chở=cản trở} giao thông.", "Anh {chở thành=trở thành} kỹ sư."},
		good:   []string{"Anh trở thành kỹ sư."},
	},
	{
		id: "chuyen-cho", wrong: "chuyên trở|che trở|chuyên chỡ", right: "chuyên chở|che chở|chuyên chở",
		explain: Bilingual{
			VI: "Chở là mang đi bằng xe, thuyền; che chở: bảo vệ. Trở là quay lại.",
			EN: "Chở: to carry; che chở: to shelter. Trở: to turn.",
		},
		unless: context{next: " thành nên lại lên về "},
		bad:    []string{"Xe {chuyên trở=chuyên chở} vật liệu.", "Cha mẹ {che trở=che chở} cho con."},
		good:   []string{"Cha mẹ che chở cho con."},
	},
	{
		id: "ho-tro", wrong: "hỗ chợ|hổ trợ|hổ chợ|chợ giúp|viện chợ|tài chợ", right: "hỗ trợ|hỗ trợ|hỗ trợ|trợ giúp|viện trợ|tài trợ",
		explain: Bilingual{
			VI: "Trợ là giúp; hỗ là lẫn nhau. Chợ là nơi mua bán; hổ là con cọp.",
			EN: "Trợ: to help; hỗ: mutual. Chợ: a market; hổ: a tiger.",
		},
		bad:  []string{"Xã {hổ trợ=hỗ trợ} hộ nghèo.", "Quỹ {chợ giúp=trợ giúp} trẻ em."},
		good: []string{"Xã hỗ trợ hộ nghèo."},
	},
	{
		id: "cham-soc", wrong: "trăm sóc|trăm chỉ|trăm lo|trăm chú|chăm nghìn|chăm năm", right: "chăm sóc|chăm chỉ|chăm lo|chăm chú|trăm nghìn|trăm năm",
		explain: Bilingual{
			VI: "Chăm là để ý luôn, siêng. Trăm là số 100.",
			EN: "Chăm: to tend, diligent. Trăm: a hundred.",
		},
		unless: context{prev: " hàng phần mấy vài một hai ba bốn năm sáu bảy tám chín nhiều ", next: " số trích "},
		bad:    []string{"Điều dưỡng {trăm sóc=chăm sóc} người bệnh."},
		good:   []string{"Điều dưỡng chăm sóc người bệnh.", "Hàng trăm chỉ tiêu bị cắt."},
	},
	{
		id: "trat-tu", wrong: "chật tự|trật hẹp|trật trội|chật trội|trật chội|trật vật", right: "trật tự|chật hẹp|chật chội|chật chội|chật chội|chật vật",
		explain: Bilingual{
			VI: "Trật là thứ bậc (trật tự). Chật là hẹp (chật chội, chật vật).",
			EN: "Trật: order. Chật: narrow.",
		},
		bad:  []string{"Lớp giữ {chật tự=trật tự}.", "Căn phòng {trật trội=chật chội}."},
		good: []string{"Lớp giữ trật tự."},
	},
	{
		id: "trong-trot", wrong: "chồng chọt|trồng chọt|trồng chất|trồng chéo|nuôi chồng thủy sản", right: "trồng trọt|trồng trọt|chồng chất|chồng chéo|nuôi trồng thủy sản",
		explain: Bilingual{
			VI: "Trồng là vùi cây, hạt xuống đất. Chồng là xếp lên nhau.",
			EN: "Trồng: to plant. Chồng: to pile up.",
		},
		bad:  []string{"Nông dân {trồng chọt=trồng trọt} quanh năm.", "Quy định còn {trồng chéo=chồng chéo}."},
		good: []string{"Quy định còn chồng chéo."},
	},
	{
		id: "vung-chai", wrong: "vững trãi|vững trải|vững chải|trững trạc|chửng chạc", right: "vững chãi|vững chãi|vững chãi|chững chạc|chững chạc",
		explain: Bilingual{
			VI: "Vững chãi, chững chạc: chắc, đàng hoàng. Trãi, trải không hợp nghĩa.",
			EN: "Vững chãi: firm; chững chạc: dignified.",
		},
		bad:  []string{"Ngôi nhà {vững trãi=vững chãi}."},
		good: []string{"Ngôi nhà vững chãi."},
	},
	{
		id: "chao-don", wrong: "trào đón|trào mừng|phong chào|chao đổi|chao tặng|chao giải", right: "chào đón|chào mừng|phong trào|trao đổi|trao tặng|trao giải",
		explain: Bilingual{
			VI: "Chào là lời gặp mặt; trào là nước dâng (phong trào); trao là đưa tận tay.",
			EN: "Chào: to greet; trào: a surge; trao: to hand over.",
		},
		bad:  []string{"Cả trường {trào đón=chào đón} học sinh mới.", "Ban tổ chức {chao tặng=trao tặng} bằng khen."},
		good: []string{"Cả trường chào đón học sinh mới.", "Phong trào thi đua lan rộng."},
	},
}
