package typo

// sxPairs are words with s or x. The north says both alike.
var sxPairs = []confusable{
	{
		id: "bo-sung", wrong: "bổ xung", right: "bổ sung",
		explain: Bilingual{
			VI: "Bổ (bù) sung (làm cho đủ, như sung túc). Xung là xông tới: xung phong, xung đột.",
			EN: "Sung: full, as in sung túc. Xung: to rush, as in xung phong.",
		},
		bad:  []string{"Hồ sơ cần {bổ xung=bổ sung} hai giấy tờ."},
		good: []string{"Hồ sơ cần bổ sung hai giấy tờ."},
	},
	{
		id: "su-dung", wrong: "xử dụng", right: "sử dụng",
		explain: Bilingual{
			VI: "Sử (sai khiến) dụng (dùng). Xử là giải quyết: xử lý, xét xử.",
			EN: "Sử: to put to work. Xử: to deal with, as in xử lý.",
		},
		bad:  []string{"Em {xử dụng=sử dụng} máy tính thành thạo."},
		good: []string{"Em sử dụng máy tính thành thạo."},
	},
	{
		id: "co-xat", wrong: "cọ sát", right: "cọ xát",
		explain: Bilingual{
			VI: "Xát là chà mạnh (xát muối). Sát là gần: sát cạnh.",
			EN: "Xát: to rub. Sát: close by.",
		},
		bad:  []string{"Các em được {cọ sát=cọ xát} với đối thủ mạnh."},
		good: []string{"Các em được cọ xát với đối thủ mạnh.", "Nhà tôi sát chợ."},
	},
	{
		id: "chia-se", wrong: "chia xẻ|chia sẽ|chia xẽ", right: "chia sẻ|chia sẻ|chia sẻ", severity: Warning,
		explain: Bilingual{
			VI: "Sẻ là lấy bớt phần mình cho người khác (nhường cơm sẻ áo). Xẻ là cắt ra: xẻ gỗ.",
			EN: "Sẻ: to give of one's own. Xẻ: to saw apart. Sẽ: will.",
		},
		unless: context{prev: " phân sự ", next: " đất lãnh gỗ làm thành có được cho "},
		bad:    []string{"Cô giáo {chia sẽ=chia sẻ} kinh nghiệm dạy học.", "Bạn bè {chia xẻ=chia sẻ} vui buồn cùng nhau."},
		good:   []string{"Bạn bè chia sẻ vui buồn cùng nhau.", "Thợ mộc xẻ gỗ."},
	},
	{
		id: "thieu-sot", wrong: "thiếu xót|sai xót|bỏ xót|xót lại|sống xót", right: "thiếu sót|sai sót|bỏ sót|sót lại|sống sót",
		explain: Bilingual{
			VI: "Sót là còn lại, không hết (bỏ sót, sống sót). Xót là đau, thương: xót xa, thương xót.",
			EN: "Sót: left over or out. Xót: to smart, to pity.",
		},
		bad:  []string{"Báo cáo còn nhiều {thiếu xót=thiếu sót}.", "Không để {bỏ xót=bỏ sót} trường hợp nào."},
		good: []string{"Báo cáo còn nhiều thiếu sót.", "Bà xót thương đứa trẻ."},
	},
	{
		id: "xot-xa", wrong: "sót xa|thương sót|chua sót|đau sót", right: "xót xa|thương xót|chua xót|đau xót",
		explain: Bilingual{
			VI: "Xót là đau, thương. Sót là còn lại: thiếu sót, sống sót.",
			EN: "Xót: to smart, to pity. Sót: left over.",
		},
		bad:  []string{"Cảnh nhà thật {sót xa=xót xa}.", "Ai cũng {thương sót=thương xót} hai đứa trẻ."},
		good: []string{"Cảnh nhà thật xót xa.", "Báo cáo còn thiếu sót."},
	},
	{
		id: "sap-xep", wrong: "sắp sếp|xắp xếp|xắp sếp", right: "sắp xếp|sắp xếp|sắp xếp",
		explain: Bilingual{
			VI: "Sắp (bày theo thứ tự) xếp (đặt vào chỗ). Sếp là người đứng đầu.",
			EN: "Sắp (set in order) xếp (lay in place). Sếp is the boss.",
		},
		bad:  []string{"Chị {sắp sếp=sắp xếp} sách lên giá.", "Anh {xắp xếp=sắp xếp} công việc rồi về quê."},
		good: []string{"Chị sắp xếp sách lên giá.", "Sếp vừa đi họp."},
	},
	{
		id: "sap-sua", wrong: "xắp sửa|xắp tới", right: "sắp sửa|sắp tới",
		explain: Bilingual{
			VI: "Sắp là chỉ thời gian gần tới; xắp không đứng một mình.",
			EN: "Sắp: about to. Xắp is no word by itself.",
		},
		bad:  []string{"Trời {xắp sửa=sắp sửa} mưa."},
		good: []string{"Trời sắp sửa mưa."},
	},
	{
		id: "xuat-sac", wrong: "xuất xắc|suất sắc|xuất sác|suất xắc", right: "xuất sắc|xuất sắc|xuất sắc|xuất sắc",
		explain: Bilingual{
			VI: "Xuất (vượt ra) sắc (vẻ): nổi bật hẳn lên.",
			EN: "Xuất (stand out) sắc (looks): outstanding.",
		},
		bad:  []string{"Em là học sinh {xuất xắc=xuất sắc}.", "Đội đã có một trận đấu {suất sắc=xuất sắc}."},
		good: []string{"Em là học sinh xuất sắc.", "Lãi suất sắc thuế này không đổi."},
	},
	{
		id: "sac-sao", wrong: "sắc xảo|sắt xảo", right: "sắc sảo|sắc sảo",
		explain: Bilingual{
			VI: "Sắc sảo: nhanh và tinh (từ láy). Xảo là khéo, gian: xảo quyệt, tinh xảo.",
			EN: "Sắc sảo: sharp-witted. Xảo: cunning, as in tinh xảo.",
		},
		bad:  []string{"Bình luận của ông rất {sắc xảo=sắc sảo}."},
		good: []string{"Bình luận của ông rất sắc sảo.", "Đồ gỗ chạm tinh xảo."},
	},
	{
		id: "sau-sac", wrong: "sâu xắc|xâu sắc|sâu sa|xâu xa", right: "sâu sắc|sâu sắc|sâu xa|sâu xa",
		explain: Bilingual{
			VI: "Sâu sắc: có chiều sâu (sắc bén). Sâu xa: sâu và xa.",
			EN: "Sâu sắc: deep (sắc: sharp). Sâu xa: deep and far.",
		},
		unless: context{next: " bệnh "},
		bad:    []string{"Cuốn sách để lại ấn tượng {sâu xắc=sâu sắc}.", "Nguyên nhân {sâu sa=sâu xa} là nghèo đói."},
		good:   []string{"Nguyên nhân sâu xa là nghèo đói."},
	},
	{
		id: "xon-xao", wrong: "xôn sao|sôn xao|sôn sao", right: "xôn xao|xôn xao|xôn xao",
		explain: Bilingual{
			VI: "Xôn xao: từ láy, nhiều tiếng ồn, nhiều lời bàn.",
			EN: "Xôn xao: astir; both parts have x.",
		},
		bad:  []string{"Dư luận {xôn sao=xôn xao} mấy hôm nay."},
		good: []string{"Dư luận xôn xao mấy hôm nay."},
	},
	{
		id: "soi-noi", wrong: "xôi nổi|sôi nỗi|xôi nỗi|xôi động|sôi xục|xôi sục", right: "sôi nổi|sôi nổi|sôi nổi|sôi động|sôi sục|sôi sục",
		explain: Bilingual{
			VI: "Sôi là nước sủi bọt vì nóng, nghĩa bóng là náo nhiệt. Xôi là gạo nếp đồ chín.",
			EN: "Sôi: to boil. Xôi: steamed sticky rice.",
		},
		bad:  []string{"Lớp học thảo luận {xôi nổi=sôi nổi}.", "Không khí {xôi động=sôi động} hẳn lên."},
		good: []string{"Lớp học thảo luận sôi nổi.", "Bà nấu xôi đỗ."},
	},
	{
		id: "sum-hop", wrong: "xum họp|xum vầy", right: "sum họp|sum vầy",
		explain: Bilingual{
			VI: "Sum: tụ lại đông vui (sum vầy), cây rậm rạp (sum suê).",
			EN: "Sum: to gather (sum vầy), to grow thick (sum suê).",
		},
		bad:  []string{"Tết là dịp cả nhà {xum họp=sum họp}.", "Con cháu {xum vầy=sum vầy} bên mâm cơm."},
		good: []string{"Tết là dịp cả nhà sum họp."},
	},
	{
		id: "sung-tuc", wrong: "xung túc|xung sướng|xung mãn", right: "sung túc|sung sướng|sung mãn",
		explain: Bilingual{
			VI: "Sung là đầy đủ, dư dật. Xung là xông tới, va chạm.",
			EN: "Sung: plentiful. Xung: to rush, to clash.",
		},
		bad:  []string{"Gia đình sống {xung túc=sung túc}.", "Bà {xung sướng=sung sướng} rơi nước mắt."},
		good: []string{"Gia đình sống sung túc.", "Cuộc xung đột kéo dài."},
	},
	{
		id: "xung-dot", wrong: "sung đột|sung phong|sung khắc|sung quanh", right: "xung đột|xung phong|xung khắc|xung quanh",
		explain: Bilingual{
			VI: "Xung là xông tới, va chạm (xung đột, xung phong); xung quanh: khắp chung quanh. Sung là đầy đủ.",
			EN: "Xung: to rush, to clash; xung quanh: around. Sung: plentiful.",
		},
		bad:  []string{"Hai bên {sung đột=xung đột} nhiều ngày.", "Thanh niên {sung phong=xung phong} lên đường."},
		good: []string{"Hai bên xung đột nhiều ngày.", "Cây sung quả chín."},
	},
	{
		id: "so-sai", wrong: "sơ xài|xơ sài|xơ xài", right: "sơ sài|sơ sài|sơ sài",
		explain: Bilingual{
			VI: "Sơ sài: qua loa, thiếu thốn (sơ: qua loa). Xơ là sợi còn lại: xơ mít, xơ xác.",
			EN: "Sơ sài: scanty. Xơ: fibre, as in xơ xác.",
		},
		bad:  []string{"Nhà cửa {sơ xài=sơ sài}, trống trải."},
		good: []string{"Nhà cửa sơ sài, trống trải."},
	},
	{
		id: "xo-xac", wrong: "sơ xác|sơ sác", right: "xơ xác|xơ xác",
		explain: Bilingual{
			VI: "Xơ xác: trơ trụi như chỉ còn xơ. Sơ là qua loa, ban đầu.",
			EN: "Xơ xác: bare, reduced to fibres. Sơ: rough, first.",
		},
		unless: context{prev: " hồ giản ", next: " định minh nhận lập suất "},
		bad:    []string{"Vườn cây {sơ xác=xơ xác} sau bão."},
		good:   []string{"Vườn cây xơ xác sau bão.", "Hồ sơ xác định ranh giới đã xong."},
	},
	{
		id: "xo-gan", wrong: "sơ gan|sơ cứng|sơ vữa", right: "xơ gan|xơ cứng|xơ vữa",
		explain: Bilingual{
			VI: "Xơ là sợi: mô lành hóa thành sợi cứng.",
			EN: "Xơ: fibre; sound tissue turns fibrous.",
		},
		unless: context{prev: " hồ "},
		bad:    []string{"Ông mắc bệnh {sơ gan=xơ gan}.", "Động mạch bị {sơ vữa=xơ vữa}."},
		good:   []string{"Ông mắc bệnh xơ gan."},
	},
	{
		id: "sa-sut", wrong: "xa sút|xa ngã|xa thải|xa đà|xa lầy", right: "sa sút|sa ngã|sa thải|sa đà|sa lầy",
		explain: Bilingual{
			VI: "Sa là rơi xuống (sa sút, sa lầy) hoặc loại bỏ (sa thải). Xa là không gần.",
			EN: "Sa: to fall, to sift out. Xa: far.",
		},
		bad:  []string{"Sức khỏe bà {xa sút=sa sút} hẳn.", "Công ty {xa thải=sa thải} mười người."},
		good: []string{"Công ty sa thải mười người.", "Nhà máy nằm xa thành phố."},
	},
	{
		id: "xa-xoi", wrong: "sa xôi|xa sôi|xa sỉ|sa xỉ|sa sỉ|sa hoa", right: "xa xôi|xa xôi|xa xỉ|xa xỉ|xa xỉ|xa hoa",
		explain: Bilingual{
			VI: "Xa là không gần; xa xỉ, xa hoa: tiêu dùng quá mức. Sa là rơi xuống.",
			EN: "Xa: far; xa xỉ, xa hoa: luxurious. Sa: to fall.",
		},
		bad:  []string{"Anh đến từ miền quê {sa xôi=xa xôi}.", "Chiếc túi là món đồ {xa sỉ=xa xỉ}."},
		good: []string{"Chiếc túi là món đồ xa xỉ.", "Tuyết sa trên núi."},
	},
	{
		id: "si-nhuc", wrong: "xỉ nhục|liêm xỉ|vô xỉ", right: "sỉ nhục|liêm sỉ|vô sỉ",
		explain: Bilingual{
			VI: "Sỉ là xấu hổ, nhục (liêm sỉ, sỉ nhục). Xỉ trong xỉ vả, xa xỉ.",
			EN: "Sỉ: shame. Xỉ belongs to xỉ vả (to abuse), xa xỉ (luxury).",
		},
		bad:  []string{"Ông coi đó là nỗi {xỉ nhục=sỉ nhục}."},
		good: []string{"Ông coi đó là nỗi sỉ nhục."},
	},
	{
		id: "xi-va", wrong: "sỉ vả|xỉ vã|sỉ vã", right: "xỉ vả|xỉ vả|xỉ vả", severity: Warning,
		explain: Bilingual{
			VI: "Xỉ vả: mắng nhiếc thậm tệ (xỉ: chỉ vào mặt). Sỉ là nhục.",
			EN: "Xỉ vả: to abuse. Sỉ: shame.",
		},
		bad:  []string{"Hắn bị bà con {sỉ vả=xỉ vả}."},
		good: []string{"Hắn bị bà con xỉ vả."},
	},
	{
		id: "xu-ly", wrong: "sử lý|sử lí|sử phạt|sét xử", right: "xử lý|xử lí|xử phạt|xét xử",
		explain: Bilingual{
			VI: "Xử là giải quyết, phân định. Sử là lịch sử, hoặc dùng: sử dụng.",
			EN: "Xử: to deal with, to judge. Sử: history; to use.",
		},
		unless: context{prev: " giả lịch ngữ ", next: " thuyết luận "},
		bad:    []string{"Nhà máy {sử lý=xử lý} nước thải.", "Tài xế bị {sử phạt=xử phạt} vì vượt đèn đỏ."},
		good:   []string{"Nhà máy xử lý nước thải.", "Theo lịch sử lý học, ông là người mở đầu."},
	},
	{
		id: "ung-xu", wrong: "đối sử|ứng sử|cư sử", right: "đối xử|ứng xử|cư xử",
		explain: Bilingual{
			VI: "Xử là đối đãi. Sử là lịch sử, hoặc dùng: sử dụng.",
			EN: "Xử: to treat. Sử: history; to use.",
		},
		unless: context{next: " dụng ", prev: " phản cân chung định nhập cung cảm lịch quốc "},
		bad:    []string{"Anh {cư sử=cư xử} rất đúng mực.", "Không ai được {đối sử=đối xử} tệ với trẻ em."},
		good:   []string{"Anh cư xử rất đúng mực.", "Họ phản đối sử dụng vũ lực.", "Khu chung cư sử dụng nước giếng."},
	},
	{
		id: "lich-su", wrong: "lịch xử|lịch xự", right: "lịch sử|lịch sự",
		explain: Bilingual{
			VI: "Sử là việc đã qua được ghi lại; lịch sự: nhã nhặn.",
			EN: "Lịch sử: history. Lịch sự: polite.",
		},
		unless: context{next: " án lý phạt kiện "},
		bad:    []string{"Em thích môn {lịch xử=lịch sử}."},
		good:   []string{"Em thích môn lịch sử.", "Tòa công bố lịch xử án."},
	},
	{
		id: "xinh-dep", wrong: "sinh xắn|sinh đẹp|xinh sắn", right: "xinh xắn|xinh đẹp|xinh xắn",
		explain: Bilingual{
			VI: "Xinh là đẹp, dễ thương. Sinh là đẻ, sống: sinh viên, học sinh.",
			EN: "Xinh: pretty. Sinh: to live, to be born.",
		},
		unless: context{prev: " thí song nhân nữ học tiên môn phục giám hy vệ tái phát y "},
		bad:    []string{"Ngôi nhà nhỏ {sinh xắn=xinh xắn}.", "Cô bé {sinh đẹp=xinh đẹp} cười tươi."},
		good:   []string{"Ngôi nhà nhỏ xinh xắn.", "Các thí sinh đẹp và tự tin."},
	},
	{
		id: "xao-tron", wrong: "sáo trộn|sáo động", right: "xáo trộn|xáo động",
		explain: Bilingual{
			VI: "Xáo là đảo lộn. Sáo là ống thổi, là chim sáo.",
			EN: "Xáo: to stir up. Sáo: a flute; a starling.",
		},
		bad:  []string{"Cuộc sống bị {sáo trộn=xáo trộn}."},
		good: []string{"Cuộc sống bị xáo trộn."},
	},
	{
		id: "xao-xuyen", wrong: "sao xuyến|xao suyến|sao suyến|xanh sao", right: "xao xuyến|xao xuyến|xao xuyến|xanh xao",
		explain: Bilingual{
			VI: "Xao là dao động, không yên (xao xuyến); xanh xao: nước da nhợt nhạt. Sao là vì tinh tú.",
			EN: "Xao: to waver; xanh xao: pale. Sao: a star.",
		},
		bad:  []string{"Tiếng hát làm lòng tôi {sao xuyến=xao xuyến}.", "Mặt bé {xanh sao=xanh xao} quá."},
		good: []string{"Tiếng hát làm lòng tôi xao xuyến."},
	},
	{
		id: "xuyt-xoa", wrong: "suýt xoa|suýt soa|xuýt soa", right: "xuýt xoa|xuýt xoa|xuýt xoa",
		explain: Bilingual{
			VI: "Xuýt xoa: tiếng thở ra qua kẽ răng khi đau, rét hoặc thán phục. Suýt là gần xảy ra.",
			EN: "Xuýt xoa: to draw in one's breath in pain or wonder. Suýt: nearly.",
		},
		bad:  []string{"Ai cũng {suýt xoa=xuýt xoa} khen ngon."},
		good: []string{"Ai cũng xuýt xoa khen ngon.", "Em suýt ngã."},
	},
	{
		id: "suyt-nua", wrong: "xuýt nữa|suýt nửa|xuýt soát|suýt xoát", right: "suýt nữa|suýt nữa|suýt soát|suýt soát",
		explain: Bilingual{
			VI: "Suýt: chỉ thiếu chút nữa là xảy ra. Xuýt là tiếng gió rít qua răng.",
			EN: "Suýt: nearly. Xuýt: a hiss.",
		},
		bad:  []string{"Tôi {xuýt nữa=suýt nữa} thì ngã."},
		good: []string{"Tôi suýt nữa thì ngã."},
	},
	{
		id: "sat-sao", wrong: "sát xao|xát sao|xít sao|sít xao", right: "sát sao|sát sao|sít sao|sít sao",
		explain: Bilingual{
			VI: "Sát sao: theo dõi gần, kỹ; sít sao: khít, chặt. Xát là chà.",
			EN: "Sát sao, sít sao: close. Xát: to rub.",
		},
		bad:  []string{"Lãnh đạo chỉ đạo {sát xao=sát sao}.", "Đội thắng {xít sao=sít sao} một điểm."},
		good: []string{"Lãnh đạo chỉ đạo sát sao."},
	},
	{
		id: "sang-loc", wrong: "xàng lọc|xàn lọc|sàn lọc", right: "sàng lọc|sàng lọc|sàng lọc",
		explain: Bilingual{
			VI: "Sàng là dụng cụ đan bằng tre để lọc hạt; sàng lọc: chọn ra qua nhiều bước.",
			EN: "Sàng: a sieve; sàng lọc: to screen. Sàn: a floor.",
		},
		bad:  []string{"Bệnh viện {xàng lọc=sàng lọc} người có triệu chứng."},
		good: []string{"Bệnh viện sàng lọc người có triệu chứng."},
	},
	{
		id: "xem-xet", wrong: "xem sét|nhận sét|xét đánh|tia xét", right: "xem xét|nhận xét|sét đánh|tia sét",
		explain: Bilingual{
			VI: "Xét là nhìn kỹ để biết. Sét là tia lửa từ mây xuống đất.",
			EN: "Xét: to examine. Sét: lightning.",
		},
		unless: context{next: " giá thi "},
		bad:    []string{"Tòa đang {xem sét=xem xét} hồ sơ.", "{Tia xét=Tia sét} đánh trúng cây đa."},
		good:   []string{"Tòa đang xem xét hồ sơ."},
	},
	{
		id: "xam-nhap", wrong: "sâm nhập|sâm hại|sâm phạm|sâm lược|sâm chiếm", right: "xâm nhập|xâm hại|xâm phạm|xâm lược|xâm chiếm",
		explain: Bilingual{
			VI: "Xâm là lấn vào. Sâm là củ làm thuốc: nhân sâm.",
			EN: "Xâm: to encroach. Sâm: ginseng.",
		},
		unless: context{next: " khẩu "},
		bad:    []string{"Nước mặn {sâm nhập=xâm nhập} vào ruộng."},
		good:   []string{"Nước mặn xâm nhập vào ruộng.", "Công ty chuyên sâm nhập khẩu."},
	},
	{
		id: "xay-dung", wrong: "sây dựng|say dựng|xây dưng", right: "xây dựng|xây dựng|xây dựng",
		explain: Bilingual{
			VI: "Xây là đặt gạch đá thành tường. Sây là nhiều quả, hoặc trầy nhẹ.",
			EN: "Xây: to build. Sây: laden with fruit; grazed.",
		},
		bad:  []string{"Xã {sây dựng=xây dựng} trường mới."},
		good: []string{"Xã xây dựng trường mới."},
	},
	{
		id: "xay-ra", wrong: "sảy ra|xẩy ra|xãy ra|sẩy ra", right: "xảy ra|xảy ra|xảy ra|xảy ra",
		explain: Bilingual{
			VI: "Xảy là bỗng có, bỗng đến. Sảy là tuột mất: sảy tay, sảy thai.",
			EN: "Xảy: to happen. Sảy: to slip, to lose.",
		},
		bad:  []string{"Tai nạn {sảy ra=xảy ra} lúc nửa đêm.", "Chuyện gì đã {xẩy ra=xảy ra}?"},
		good: []string{"Tai nạn xảy ra lúc nửa đêm."},
	},
	{
		id: "say-thai", wrong: "xảy thai|xẩy thai", right: "sảy thai|sẩy thai",
		explain: Bilingual{
			VI: "Sảy là tuột mất. Xảy là bỗng có: xảy ra.",
			EN: "Sảy: to lose by a slip. Xảy: to happen.",
		},
		bad:  []string{"Chị bị {xảy thai=sảy thai} vì lao lực."},
		good: []string{"Chị bị sảy thai vì lao lực."},
	},
	{
		id: "xap-xi", wrong: "sấp xỉ|xấp sỉ|sấp sỉ", right: "xấp xỉ|xấp xỉ|xấp xỉ",
		explain: Bilingual{
			VI: "Xấp xỉ: gần bằng. Sấp là úp mặt xuống.",
			EN: "Xấp xỉ: about. Sấp: face down.",
		},
		bad:  []string{"Giá {sấp xỉ=xấp xỉ} hai triệu đồng."},
		good: []string{"Giá xấp xỉ hai triệu đồng."},
	},
	{
		id: "xoay-xo", wrong: "xoay sở|soay xở", right: "xoay xở|xoay xở", severity: Warning,
		explain: Bilingual{
			VI: "Xoay xở: tìm mọi cách để làm được việc. Sở là cơ quan, chỗ ở.",
			EN: "Xoay xở: to manage by any means. Sở: an office.",
		},
		bad:  []string{"Một mình chị {xoay sở=xoay xở} nuôi con."},
		good: []string{"Một mình chị xoay xở nuôi con."},
	},
	{
		id: "xo-xien", wrong: "sỏ xiên|sỏ giày|sỏ chân", right: "xỏ xiên|xỏ giày|xỏ chân",
		explain: Bilingual{
			VI: "Xỏ là luồn qua (xỏ giày). Sỏ là đầu thú: đầu sỏ.",
			EN: "Xỏ: to put through, to slip on. Sỏ: the head, a ringleader.",
		},
		bad:  []string{"Bé tự {sỏ giày=xỏ giày} đi học."},
		good: []string{"Bé tự xỏ giày đi học.", "Tên đầu sỏ đã bị bắt."},
	},
	{
		id: "xoa-diu", wrong: "soa dịu|xoa diệu", right: "xoa dịu|xoa dịu",
		explain: Bilingual{
			VI: "Xoa là đưa nhẹ tay trên bề mặt cho bớt đau.",
			EN: "Xoa: to stroke; xoa dịu: to soothe.",
		},
		bad:  []string{"Lời động viên {soa dịu=xoa dịu} nỗi buồn."},
		good: []string{"Lời động viên xoa dịu nỗi buồn."},
	},
}
