package typo

// misheardPairs are words of Chinese origin whose parts nobody hears any more,
// so that a more familiar syllable takes their place.
var misheardPairs = []confusable{
	{
		id: "sat-nhap", wrong: "sát nhập", right: "sáp nhập", severity: Warning,
		explain: Bilingual{
			VI: "Sáp (cắm vào) nhập (vào): nhập các đơn vị làm một. “Sát nhập” do nghe nhầm; một số từ điển đã ghi nhận, văn bản chuẩn vẫn dùng “sáp nhập”.",
			EN: "Sáp (stick in) nhập (enter): to merge units. “Sát nhập” was misheard; some dictionaries list it by now, careful texts write “sáp nhập”.",
		},
		bad:  []string{"Hai xã vừa được {sát nhập=sáp nhập}.", "{Sát nhập=Sáp nhập} các phòng ban giúp bộ máy gọn hơn."},
		good: []string{"Hai xã vừa được sáp nhập.", "Nhà ở sát nhà máy."},
	},
	{
		id: "chuan-doan", wrong: "chuẩn đoán", right: "chẩn đoán",
		explain: Bilingual{
			VI: "Chẩn là xem xét (hội chẩn, chẩn bệnh); chẩn đoán là xác định bệnh. Chuẩn là mẫu mực, không ghép với đoán.",
			EN: "Chẩn is to examine; chẩn đoán is to diagnose. Chuẩn is a standard and does not go with đoán.",
		},
		bad:  []string{"Bác sĩ {chuẩn đoán=chẩn đoán} ông bị viêm phổi.", "Kết quả {chuẩn đoán=chẩn đoán} khá chính xác."},
		good: []string{"Bác sĩ chẩn đoán ông bị viêm phổi.", "Tiêu chuẩn này ai cũng đoán được."},
	},
	{
		id: "tham-quan", wrong: "thăm quan", right: "tham quan",
		explain: Bilingual{
			VI: "Tham (dự vào) quan (xem): đến xem để mở rộng hiểu biết. “Thăm quan” do lẫn với thăm viếng.",
			EN: "Tham (take part) quan (look): to visit a sight. “Thăm quan” comes from thăm, to call on somebody.",
		},
		bad:    []string{"Du khách {thăm quan=tham quan} bảo tàng.", "Lớp tôi đi {thăm quan=tham quan} lăng Bác."},
		good:   []string{"Du khách tham quan bảo tàng.", "Ông ra thăm quan tài của liệt sĩ."},
		unless: context{next: " tài chức lại viên "},
	},
	{
		id: "so-suat", wrong: "sơ xuất", right: "sơ suất",
		explain: Bilingual{
			VI: "Sơ (qua loa) suất (không cẩn thận): thiếu cẩn thận. Xuất là ra, không hợp nghĩa.",
			EN: "Sơ suất is carelessness (suất: careless, as in khinh suất). Xuất means to go out.",
		},
		unless: context{prev: " hồ ", next: " khẩu cảnh ngũ viện nhập bản trình hóa "},
		bad:    []string{"Do {sơ xuất=sơ suất} của người gác, cửa kho không khóa.", "Chỉ một phút {sơ xuất=sơ suất} là hỏng việc."},
		good:   []string{"Chỉ một phút sơ suất là hỏng việc.", "Họ làm giả hồ sơ xuất khẩu gạo."},
	},
	{
		id: "vo-hinh-trung", wrong: "vô hình chung", right: "vô hình trung",
		explain: Bilingual{
			VI: "Trung là ở trong: trong chỗ không có hình dạng, tức là không cố ý mà hóa ra như thế.",
			EN: "Trung is inside: “within the shapeless”, that is, without meaning to. Chung (common) makes no sense here.",
		},
		bad:  []string{"Lời khen ấy {vô hình chung=vô hình trung} làm em kiêu ngạo.", "{Vô hình chung=Vô hình trung}, họ tiếp tay cho kẻ xấu."},
		good: []string{"Lời khen ấy vô hình trung làm em kiêu ngạo.", "Chúng tôi có nhiều điểm chung."},
	},
	{
		id: "doc-gia", wrong: "đọc giả", right: "độc giả",
		explain: Bilingual{
			VI: "Độc (đọc, âm Hán Việt) giả (người): người đọc. Đọc là từ thuần Việt, không ghép với giả.",
			EN: "Độc giả is the reader, both parts Sino-Vietnamese; the native đọc does not go with giả.",
		},
		bad:    []string{"Tòa soạn cảm ơn quý {đọc giả=độc giả}.", "Nhiều {đọc giả=độc giả} gửi thư về báo."},
		good:   []string{"Nhiều độc giả gửi thư về báo.", "Người đọc giả vờ không hiểu."},
		unless: context{next: " vờ thiết thuyết mạo sử danh định "},
	},
	{
		id: "tuu-trung", wrong: "tựu chung", right: "tựu trung",
		explain: Bilingual{
			VI: "Tựu trung: trong cái chung ấy, nói gọn lại (tựu: tới; trung: ở trong).",
			EN: "Tựu trung: in sum (trung: within).",
		},
		unless: context{prev: " thành "},
		bad:    []string{"{Tựu chung=Tựu trung} lại, ai cũng muốn yên ổn.", "Ý kiến khác nhau nhưng {tựu chung=tựu trung} đều ủng hộ."},
		good:   []string{"Tựu trung lại, ai cũng muốn yên ổn.", "Đó là thành tựu chung của cả nước."},
	},
	{
		id: "xan-lan", wrong: "sáng lạn|sáng lạng|xán lạng|sán lạn|sán lạng", right: "xán lạn",
		explain: Bilingual{
			VI: "Xán (rực rỡ) lạn (sáng sủa): rực rỡ, nhiều triển vọng.",
			EN: "Xán lạn (Sino-Vietnamese): bright, full of promise; not the native sáng, light.",
		},
		bad:  []string{"Các em có tương lai {sáng lạn=xán lạn}.", "Tiền đồ {xán lạng=xán lạn} đang chờ anh."},
		good: []string{"Các em có tương lai xán lạn.", "Trời sáng lạnh và khô."},
	},
	{
		id: "suc-tich", wrong: "xúc tích", right: "súc tích",
		explain: Bilingual{
			VI: "Súc (chứa) tích (dồn): ngắn gọn mà nhiều ý. Xúc là động chạm, như cảm xúc, xúc động.",
			EN: "Súc tích (store, gather): terse and full of meaning. Xúc is to touch, as in cảm xúc.",
		},
		unless: context{prev: " cảm tiếp ", next: " cực "},
		bad:    []string{"Bài văn ngắn gọn, {xúc tích=súc tích}.", "Thầy trình bày {xúc tích=súc tích} và dễ nhớ."},
		good:   []string{"Bài văn ngắn gọn, súc tích.", "Trò chơi đem lại cảm xúc tích cực."},
	},
	{
		id: "khang-khai", wrong: "khẳng khái", right: "khảng khái", severity: Warning,
		explain: Bilingual{
			VI: "Khảng khái: có khí phách, không chịu khuất phục. Khẳng chỉ có trong khẳng định, khẳng khiu.",
			EN: "Khảng khái: high-spirited. Khẳng belongs to khẳng định, to affirm.",
		},
		bad:  []string{"Ông {khẳng khái=khảng khái} từ chối món quà.", "Câu trả lời thật {khẳng khái=khảng khái}."},
		good: []string{"Ông khảng khái từ chối món quà.", "Anh khẳng định mình đúng."},
	},
	{
		id: "bang-quan", wrong: "bàng quang", right: "bàng quan",
		explain: Bilingual{
			VI: "Bàng (bên cạnh) quan (nhìn): đứng ngoài mà nhìn, thờ ơ. Bàng quang là bọng đái.",
			EN: "Bàng quan: to look on, indifferent. Bàng quang is the bladder.",
		},
		only:   context{near: " thái thờ dửng đứng "},
		unless: context{near: " tiểu thận niệu viêm sỏi u ung bệnh phẫu tuyến tử mổ nước siêu đau nội khoa vật chậu "},
		bad:    []string{"Thái độ {bàng quang=bàng quan} của anh khiến tôi buồn.", "Không ai được đứng {bàng quang=bàng quan} trước số phận của người khác."},
		good:   []string{"Bác sĩ phẫu thuật lấy sỏi bàng quang.", "Thái độ bàng quan của anh khiến tôi buồn."},
	},
	{
		id: "chin-muoi", wrong: "chín mùi", right: "chín muồi", severity: Warning,
		explain: Bilingual{
			VI: "Muồi là chín tới mức ngọt, mềm; chín muồi: đã đến độ tốt nhất. Mùi trong “chín mùi” là cách nói địa phương.",
			EN: "Muồi is fully ripe; chín muồi: come to its best moment. “Chín mùi” is regional.",
		},
		bad:    []string{"Thời cơ đã {chín mùi=chín muồi}.", "Mọi điều kiện chưa {chín mùi=chín muồi}."},
		good:   []string{"Thời cơ đã chín muồi.", "Trái chín mùi thơm bay khắp vườn."},
		unless: context{next: " thơm hương vị "},
	},
	{
		id: "cau-chuyen", wrong: "câu truyện", right: "câu chuyện",
		explain: Bilingual{
			VI: "Chuyện là việc được kể bằng lời; truyện là tác phẩm viết ra. Cái được kể là câu chuyện.",
			EN: "Chuyện is what is told, truyện a written work. What one tells is a câu chuyện.",
		},
		bad:  []string{"Bà kể cho cháu nghe một {câu truyện=câu chuyện} vui.", "{Câu truyện=Câu chuyện} kết thúc có hậu."},
		good: []string{"Bà kể cho cháu nghe một câu chuyện vui.", "Em đọc truyện ngắn."},
	},
	{
		id: "noi-chuyen", wrong: "nói truyện|trò truyện|truyện trò|tâm truyện", right: "nói chuyện|trò chuyện|chuyện trò|tâm chuyện",
		explain: Bilingual{
			VI: "Chuyện là điều đem ra nói với nhau; truyện là tác phẩm văn học.",
			EN: "Chuyện is talk; truyện is a work of fiction.",
		},
		bad:    []string{"Hai anh em {nói truyện=nói chuyện} suốt đêm.", "Cuộc {trò truyện=trò chuyện} kéo dài một giờ."},
		good:   []string{"Hai anh em nói chuyện suốt đêm.", "Nhà văn nói truyện này viết rất lâu."},
		unless: context{next: " này ấy kiều ngắn tranh dài cổ ngụ kể cười "},
	},
	{
		id: "cot-truyen", wrong: "cốt chuyện", right: "cốt truyện",
		explain: Bilingual{
			VI: "Cốt truyện là khung của một truyện, một bộ phim, một vở kịch.",
			EN: "The plot of a written work (truyện), not of a talk (chuyện).",
		},
		bad:    []string{"Phim có {cốt chuyện=cốt truyện} đơn giản.", "{Cốt chuyện=Cốt truyện} dựa trên một vụ án có thật."},
		good:   []string{"Phim có cốt truyện đơn giản.", "Nòng cốt chuyện này là hai anh em."},
		unless: context{prev: " nòng hài xương "},
	},
	{
		id: "bat-vo-am-tin", wrong: "biệt vô âm tín|bật vô âm tín", right: "bặt vô âm tín",
		explain: Bilingual{
			VI: "Bặt là im hẳn (im bặt): không có một chút tin tức nào.",
			EN: "Bặt is wholly silent: without any news.",
		},
		bad:  []string{"Con tàu {biệt vô âm tín=bặt vô âm tín} từ đó.", "Anh đi rồi {biệt vô âm tín=bặt vô âm tín}."},
		good: []string{"Con tàu bặt vô âm tín từ đó.", "Họ ở một nơi biệt lập."},
	},
	{
		id: "phong-thanh", wrong: "nghe phong phanh", right: "nghe phong thanh", severity: Warning,
		explain: Bilingual{
			VI: "Phong (gió) thanh (tiếng): nghe loáng thoáng như tiếng gió đưa. Phong phanh là ăn mặc mỏng manh.",
			EN: "Phong thanh: hearsay, a voice in the wind. Phong phanh: thinly dressed.",
		},
		bad:  []string{"Tôi {nghe phong phanh=nghe phong thanh} chị sắp chuyển nhà.", "Cả làng {nghe phong phanh=nghe phong thanh} có dự án mới."},
		good: []string{"Tôi nghe phong thanh chị sắp chuyển nhà.", "Trời rét mà em mặc phong phanh."},
	},
	{
		id: "khuc-chiet", wrong: "khúc triết", right: "khúc chiết",
		explain: Bilingual{
			VI: "Khúc (quanh co) chiết (gãy gọn): diễn đạt có từng phần rành mạch.",
			EN: "Khúc chiết: said clearly, part by part. Triết belongs to triết học, philosophy.",
		},
		bad:  []string{"Luật sư trình bày rất {khúc triết=khúc chiết}.", "Lời văn {khúc triết=khúc chiết}, sáng sủa."},
		good: []string{"Luật sư trình bày rất khúc chiết.", "Anh học triết học."},
	},
	{
		id: "du-da", wrong: "dư giả", right: "dư dả", severity: Warning,
		explain: Bilingual{
			VI: "Dư dả: có thừa so với nhu cầu; dả không có nghĩa riêng, chỉ đi theo dư.",
			EN: "Dư dả: to have more than one needs. Giả means false.",
		},
		bad:    []string{"Nhà bác không {dư giả=dư dả} gì.", "Thu nhập năm nay khá {dư giả=dư dả}."},
		good:   []string{"Nhà bác không dư dả gì.", "Số dư giả mạo bị phát hiện."},
		unless: context{prev: " số ", next: " mạo định sử "},
	},
	{
		id: "duong-sa", wrong: "đường xá", right: "đường sá", severity: Warning,
		explain: Bilingual{
			VI: "Sá là lối đi (từ cổ); đường sá: đường đi lại nói chung. Phố xá thì viết x: xá là quán trọ, nhà.",
			EN: "Sá is an old word for a way; đường sá: roads. But phố xá (streets and houses) has x.",
		},
		unless: context{next: " lợi xíu "},
		bad:    []string{"{Đường xá=Đường sá} ở quê nay đã rộng rãi.", "Sau bão, {đường xá=đường sá} hư hỏng nặng."},
		good:   []string{"Đường sá ở quê nay đã rộng rãi.", "Phố xá đông vui."},
	},
	{
		id: "hoi-chan", wrong: "hội chuẩn", right: "hội chẩn",
		explain: Bilingual{
			VI: "Hội chẩn: nhiều thầy thuốc cùng khám và bàn cách chữa. Chẩn là xem bệnh.",
			EN: "Hội chẩn: doctors examine and consult together. Chuẩn is a standard.",
		},
		unless: context{next: " bị mực hóa y nghèo "},
		bad:    []string{"Các bác sĩ {hội chuẩn=hội chẩn} để tìm cách chữa.", "Ca bệnh được {hội chuẩn=hội chẩn} ngay trong đêm."},
		good:   []string{"Ca bệnh được hội chẩn ngay trong đêm.", "Ban đại hội chuẩn bị chu đáo."},
	},
	{
		id: "tham-chi", wrong: "thậm trí", right: "thậm chí",
		explain: Bilingual{
			VI: "Thậm chí: đến cả (chí là đến). Trí là hiểu biết, như trí tuệ.",
			EN: "Thậm chí: even (chí: to reach). Trí is mind.",
		},
		bad:  []string{"Có người khóc, {thậm trí=thậm chí} ngất xỉu.", "{Thậm trí=Thậm chí} trẻ con cũng biết."},
		good: []string{"Có người khóc, thậm chí ngất xỉu.", "Trí tuệ nhân tạo phát triển nhanh."},
	},
	{
		id: "lang-man", wrong: "lãng mạng|lảng mạn", right: "lãng mạn",
		explain: Bilingual{
			VI: "Lãng (sóng) mạn (tràn): giàu mơ mộng. Mạng là lưới.",
			EN: "Lãng mạn: romantic. Mạng is a net.",
		},
		bad:  []string{"Buổi tối thật {lãng mạng=lãng mạn}.", "Chị thích phim {lãng mạng=lãng mạn}."},
		good: []string{"Buổi tối thật lãng mạn.", "Em lướt mạng xem phim."},
	},
	{
		id: "chin-chu", wrong: "chỉnh chu", right: "chỉn chu",
		explain: Bilingual{
			VI: "Chỉn chu (từ thuần Việt): chu đáo, cẩn thận. Chỉnh chỉ có trong chỉnh tề, điều chỉnh.",
			EN: "Chỉn chu: careful and neat. Chỉnh belongs to chỉnh tề, điều chỉnh.",
		},
		unless: context{prev: " điều hiệu hoàn tinh ", next: " kỳ kì trình vi cấp "},
		bad:    []string{"Chị ăn mặc {chỉnh chu=chỉn chu}.", "Bữa tiệc được chuẩn bị {chỉnh chu=chỉn chu}."},
		good:   []string{"Chị ăn mặc chỉn chu.", "Cần điều chỉnh chu kỳ tưới."},
	},
}
