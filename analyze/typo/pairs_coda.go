package typo

// codaPairs are words that differ in their final consonant: n or ng, t or c. The
// south says these alike.
var codaPairs = []confusable{
	{
		id: "dang-hoang", wrong: "đàng hoàn|hoan mang|huy hoàn|hoàn hôn|bàn hoàng|bàng hoàn", right: "đàng hoàng|hoang mang|huy hoàng|hoàng hôn|bàng hoàng|bàng hoàng",
		explain: Bilingual{
			VI: "Hoàng, hoang có ng ở cuối: đàng hoàng, hoang mang, hoàng hôn; bàng hoàng: choáng váng.",
			EN: "Hoàng and hoang end in ng; tàn (to wither) in n.",
		},
		bad:  []string{"Ông ăn mặc {đàng hoàn=đàng hoàng}.", "Tin dữ làm bà {bàn hoàng=bàng hoàng}."},
		good: []string{"Ông ăn mặc đàng hoàng."},
	},
	{
		id: "tan-pha", wrong: "tàng phá|tàng tật|tàng bạo|tàng nhẫn|tiềm tàn|kho tàn|bảo tàn|ngỡ ngàn", right: "tàn phá|tàn tật|tàn bạo|tàn nhẫn|tiềm tàng|kho tàng|bảo tàng|ngỡ ngàng",
		explain: Bilingual{
			VI: "Tàn là hại, là sắp hết. Tàng là giấu, cất: kho tàng, bảo tàng.",
			EN: "Tàn: to ruin, to fade. Tàng: to store, as in bảo tàng.",
		},
		bad:  []string{"Bão {tàng phá=tàn phá} làng chài.", "Em thăm {bảo tàn=bảo tàng}."},
		good: []string{"Bão tàn phá làng chài."},
	},
	{
		id: "han-che", wrong: "hạng chế|hạng hán|thời hạng|khang hiếm|xếp hạn|giới hạng|hạn mục|kỳ hạng|bản xếp hạng", right: "hạn chế|hạn hán|thời hạn|khan hiếm|xếp hạng|giới hạn|hạng mục|kỳ hạn|bảng xếp hạng",
		explain: Bilingual{
			VI: "Hạn là mức, là thời gian định trước, là thiếu mưa. Hạng là bậc, loại; khan là thiếu.",
			EN: "Hạn: a limit, a drought; khan: scarce. Hạng: a rank, an item.",
		},
		unless: context{prev: " cơ nhật ", next: " nặng sang "},
		bad:    []string{"Xã {hạng chế=hạn chế} xe tải.", "Nhà thầu hoàn thành {hạn mục=hạng mục} cuối."},
		good:   []string{"Xã hạn chế xe tải."},
	},
	{
		id: "ban-than", wrong: "bảng thân|bảng chất|bảng sắc|cơ bảng|kịch bảng|bảng đồ|bảng lĩnh|bảng quyền|văn bảng|bản chữ cái|bản cửu chương", right: "bản thân|bản chất|bản sắc|cơ bản|kịch bản|bản đồ|bản lĩnh|bản quyền|văn bản|bảng chữ cái|bảng cửu chương",
		explain: Bilingual{
			VI: "Bản là gốc, là tờ: bản thân, bản đồ. Bảng là tấm phẳng, là bản kê: bảng chữ cái.",
			EN: "Bản: origin, a copy. Bảng: a board, a table.",
		},
		bad:  []string{"Em tự lo cho {bảng thân=bản thân}.", "Bé học {bản chữ cái=bảng chữ cái}."},
		good: []string{"Em tự lo cho bản thân."},
	},
	{
		id: "khang-dinh", wrong: "khẳn định|khẵng định|phản phất|phẳn lặng|bằng phẳn", right: "khẳng định|khẳng định|phảng phất|phẳng lặng|bằng phẳng",
		explain: Bilingual{
			VI: "Khẳng, phảng, phẳng có ng ở cuối.",
			EN: "Khẳng, phảng and phẳng end in ng.",
		},
		bad:  []string{"Ông {khẳn định=khẳng định} mình vô can."},
		good: []string{"Ông khẳng định mình vô can."},
	},
	{
		id: "dung-dan", wrong: "đúng đắng|may mắng|cay đắn|lo lắn|cố gắn|gắng liền|gắng bó|gắng kết|ngay ngắng", right: "đúng đắn|may mắn|cay đắng|lo lắng|cố gắng|gắn liền|gắn bó|gắn kết|ngay ngắn",
		explain: Bilingual{
			VI: "Đắn, mắn, ngắn, gắn (làm cho dính) viết n; đắng (vị), lắng, gắng (đem hết sức) viết ng.",
			EN: "Đắn, mắn, gắn (to attach) end in n; đắng (bitter), lắng, gắng (to exert oneself) in ng.",
		},
		unless: context{prev: " cố ", next: " bó kết "},
		bad:    []string{"Quyết định {đúng đắng=đúng đắn}.", "Anh {gắng liền=gắn liền} với nghề."},
		good:   []string{"Quyết định đúng đắn.", "Em cố gắng kết bạn."},
	},
	{
		id: "ngan-chan", wrong: "ngăn chặng|chặng đứng|chặn đường dài|ngăng chặn", right: "ngăn chặn|chặn đứng|chặng đường dài|ngăn chặn",
		explain: Bilingual{
			VI: "Chặn là làm cho không qua được. Chặng là quãng đường.",
			EN: "Chặn: to block. Chặng: a stage of the way.",
		},
		bad:  []string{"Công an {ngăn chặng=ngăn chặn} tội phạm."},
		good: []string{"Công an ngăn chặn tội phạm."},
	},
	{
		id: "thang-than", wrong: "thẳng thắng|thẳn thắn|thẳn thắng|thằng thắn", right: "thẳng thắn|thẳng thắn|thẳng thắn|thẳng thắn",
		explain: Bilingual{
			VI: "Thẳng thắn: ngay thẳng, không quanh co. Thắng là hơn, là được.",
			EN: "Thẳng thắn: frank. Thắng: to win.",
		},
		bad:  []string{"Ông {thẳng thắng=thẳng thắn} nhận lỗi."},
		good: []string{"Ông thẳng thắn nhận lỗi."},
	},
	{
		id: "nghien-cuu", wrong: "nghiêng cứu|nghiêm cứu|thiên liêng|thiêng liên|thiêng nhiên|kiêng định|kiêng cường|kiêng trì", right: "nghiên cứu|nghiên cứu|thiêng liêng|thiêng liêng|thiên nhiên|kiên định|kiên cường|kiên trì",
		explain: Bilingual{
			VI: "Nghiên là mài (mài mực mà học); thiên là trời; kiên là bền. Nghiêng là lệch, thiêng là linh, kiêng là tránh.",
			EN: "Nghiên: to grind (study); thiên: heaven; kiên: firm. Nghiêng: slanting; thiêng: sacred; kiêng: to abstain.",
		},
		bad:  []string{"Em {nghiêng cứu=nghiên cứu} lịch sử làng.", "Giữ gìn {thiêng nhiên=thiên nhiên}."},
		good: []string{"Em nghiên cứu lịch sử làng."},
	},
	{
		id: "tien-bo", wrong: "tiếng bộ|tiếng triển|tiếng sĩ|tiếng hành|miễng phí", right: "tiến bộ|tiến triển|tiến sĩ|tiến hành|miễn phí",
		explain: Bilingual{
			VI: "Tiến là đi tới; miễn là cho khỏi. Tiếng là âm thanh, lời nói.",
			EN: "Tiến: to advance; miễn: to exempt. Tiếng: a sound.",
		},
		bad:  []string{"Bé học {tiếng bộ=tiến bộ} nhiều.", "Đoàn {tiếng hành=tiến hành} kiểm tra."},
		good: []string{"Bé học tiến bộ nhiều."},
	},
	{
		id: "khuyen-khich", wrong: "khuyến kích|khuyết khích|luôn phiên|luôn chuyển cán bộ|khuông khổ|khuông mặt|khuông viên", right: "khuyến khích|khuyến khích|luân phiên|luân chuyển cán bộ|khuôn khổ|khuôn mặt|khuôn viên",
		explain: Bilingual{
			VI: "Khuyến khích: giục làm điều tốt; luân là vòng (luân phiên); khuôn là mẫu.",
			EN: "Khuyến khích: to encourage; luân: in turn; khuôn: a mould.",
		},
		bad:  []string{"Thầy {khuyến kích=khuyến khích} trò đọc sách.", "{Khuông mặt=Khuôn mặt} em rạng rỡ."},
		good: []string{"Thầy khuyến khích trò đọc sách."},
	},
	{
		id: "buon-ban", wrong: "buông bán|buôn lỏng|buôn bỏ|buôn tha|luồng lách|luồn gió|luồn sinh khí|muông vàn", right: "buôn bán|buông lỏng|buông bỏ|buông tha|luồn lách|luồng gió|luồng sinh khí|muôn vàn",
		explain: Bilingual{
			VI: "Buôn là mua để bán; buông là thả ra. Luồn là chui qua; luồng là dòng; muôn là mười nghìn.",
			EN: "Buôn: to trade; buông: to let go. Luồn: to slip through; luồng: a current; muôn: myriad.",
		},
		bad:  []string{"Bà {buông bán=buôn bán} ngoài chợ.", "Chính quyền {buôn lỏng=buông lỏng} quản lý."},
		good: []string{"Bà buôn bán ngoài chợ."},
	},
	{
		id: "vuong-mac", wrong: "vướng mắt|vướn mắc|vươn vấn|vươn vãi|vương vải|vương mình|vương xa", right: "vướng mắc|vướng mắc|vương vấn|vương vãi|vương vãi|vươn mình|vươn xa",
		explain: Bilingual{
			VI: "Vướng, vương là bị giữ lại; vươn là dài ra, cố tới.",
			EN: "Vướng, vương: to be caught, to cling. Vươn: to stretch, to reach.",
		},
		unless: context{prev: " quốc nữ ma đế hùng "},
		bad:    []string{"Thủ tục còn {vướng mắt=vướng mắc}.", "Công ty muốn {vương xa=vươn xa}."},
		good:   []string{"Thủ tục còn vướng mắc."},
	},
	{
		id: "ban-khoan", wrong: "băn khoăng|bâng khuân|khó khăng|khăn khít|băng khoăn", right: "băn khoăn|bâng khuâng|khó khăn|khăng khít|băn khoăn",
		explain: Bilingual{
			VI: "Băn khoăn, khó khăn viết n; bâng khuâng, khăng khít viết ng.",
			EN: "Băn khoăn, khó khăn end in n; bâng khuâng, khăng khít in ng.",
		},
		bad:  []string{"Tôi còn {băn khoăng=băn khoăn} về giá.", "Gia đình gặp {khó khăng=khó khăn}."},
		good: []string{"Tôi còn băn khoăn về giá."},
	},
	{
		id: "tang-lop", wrong: "tần lớp|hạ tần|tầng xuất|tầng số sóng|hạ tằng", right: "tầng lớp|hạ tầng|tần suất|tần số sóng|hạ tầng",
		explain: Bilingual{
			VI: "Tầng là lớp chồng lên nhau. Tần là nhiều lần: tần suất.",
			EN: "Tầng: a storey, a layer. Tần: often, as in tần suất (frequency).",
		},
		bad:  []string{"Mọi {tần lớp=tầng lớp} nhân dân."},
		good: []string{"Mọi tầng lớp nhân dân."},
	},
	{
		id: "dac-biet", wrong: "đặt biệt|đặt sắc|đặt thù|đặt trưng|đặt sản", right: "đặc biệt|đặc sắc|đặc thù|đặc trưng|đặc sản",
		explain: Bilingual{
			VI: "Đặc là riêng (đặc biệt), là dày. Đặt là để vào chỗ.",
			EN: "Đặc: special; thick. Đặt: to put.",
		},
		unless: context{prev: " lắp áp được cài sẽ đã nên và phải cần lại cách không hãy việc ông đảng ", next: " danh lợi hạn này đầu cuối nhìn phẩm xuất bày kiểm của "},
		bad:    []string{"Hôm nay là ngày {đặt biệt=đặc biệt}.", "Món này là {đặt sản=đặc sản} xứ Nghệ."},
		good:   []string{"Hôm nay là ngày đặc biệt.", "Họ đặt quyền lợi của dân lên trên."},
	},
	{
		id: "bat-buoc", wrong: "bắc buộc|bắt buột|ràng buột|bắc đầu|nắm bắc|bắc chước", right: "bắt buộc|bắt buộc|ràng buộc|bắt đầu|nắm bắt|bắt chước",
		explain: Bilingual{
			VI: "Bắt là ép, là nắm lấy; buộc là thắt. Bắc là một phương, là gác lên.",
			EN: "Bắt: to force, to seize; buộc: to tie. Bắc: north; to lay across.",
		},
		unless: context{prev: " miền phía đông tây hướng vùng hà ", next: " tháng tuần năm "},
		bad:    []string{"Luật {bắc buộc=bắt buộc} đội mũ.", "Chúng tôi {bắc đầu=bắt đầu} làm việc."},
		good:   []string{"Luật bắt buộc đội mũ.", "Phía bắc đầu tháng có mưa."},
	},
	{
		id: "thac-mac", wrong: "thắt mắc|thắt mắt|thắc chặt|thắc lưng|thắc nút|khúc mắt", right: "thắc mắc|thắc mắc|thắt chặt|thắt lưng|thắt nút|khúc mắc",
		explain: Bilingual{
			VI: "Thắc mắc: có điều chưa rõ; mắc là vướng. Thắt là buộc chặt; mắt là để nhìn.",
			EN: "Thắc mắc: to wonder, to query. Thắt: to tie tight; mắt: an eye.",
		},
		bad:  []string{"Ai có {thắt mắc=thắc mắc} xin hỏi.", "Nhà trường {thắc chặt=thắt chặt} chi tiêu."},
		good: []string{"Ai có thắc mắc xin hỏi."},
	},
	{
		id: "mac-du", wrong: "mặt dù|mặt kệ|mặt cảm tự ti|mặt nhiên|mặc bằng|bề mặc|mắt kẹt", right: "mặc dù|mặc kệ|mặc cảm tự ti|mặc nhiên|mặt bằng|bề mặt|mắc kẹt",
		explain: Bilingual{
			VI: "Mặc dù: dẫu cho. Mặt là phía trước của đầu, là bề ngoài; mắc là vướng.",
			EN: "Mặc dù: although. Mặt: a face, a surface; mắc: to be caught.",
		},
		unless: context{prev: " có tiền vượt gương vắng quen bề rửa ra che bịt trước đủ "},
		bad:    []string{"{Mặt dù=Mặc dù} mưa to, em vẫn đi học.", "Xe bị {mắt kẹt=mắc kẹt} trong bùn."},
		good:   []string{"Mặc dù mưa to, em vẫn đi học.", "Anh có mặt dù trời mưa."},
	},
	{
		id: "phac-thao", wrong: "phát thảo|phát họa|phát đồ điều trị|chất phát|phát đồ", right: "phác thảo|phác họa|phác đồ điều trị|chất phác|phác đồ",
		explain: Bilingual{
			VI: "Phác là vẽ, vạch những nét chính; chất phác: thật thà. Phát là cho đi, bắt đầu.",
			EN: "Phác: to sketch; chất phác: artless. Phát: to hand out, to start.",
		},
		unless: context{prev: " quầy phân hóa hoá vật sinh tiết địa điểm các tạp được họ ", next: " hiện triển ra sinh ăn sáng quang nhiệt tán uống ngất khóc "},
		bad:    []string{"Họa sĩ {phát thảo=phác thảo} bức tranh.", "Người nông dân {chất phát=chất phác}."},
		good:   []string{"Họa sĩ phác thảo bức tranh."},
	},
	{
		id: "but-pha", wrong: "bức phá|bức tốc|bức rứt|bứt xúc|bức súc|bứt tranh|day dức|dứt khoác", right: "bứt phá|bứt tốc|bứt rứt|bức xúc|bức xúc|bức tranh|day dứt|dứt khoát",
		explain: Bilingual{
			VI: "Bứt là giật cho đứt, vượt hẳn lên; dứt khoát: không lưng chừng. Bức là dồn ép (bức xúc), là tấm (bức tranh).",
			EN: "Bứt: to tear loose. Bức: to press (bức xúc); a sheet (bức tranh).",
		},
		bad:  []string{"Vận động viên {bức phá=bứt phá} ở vòng cuối.", "Người dân {bứt xúc=bức xúc} vì ô nhiễm."},
		good: []string{"Vận động viên bứt phá ở vòng cuối."},
	},
	{
		id: "mat-mat", wrong: "mất mác|nhút nhác|khao khác|dìu dắc|nhắt nhở|sâu sắt", right: "mất mát|nhút nhát|khao khát|dìu dắt|nhắc nhở|sâu sắc",
		explain: Bilingual{
			VI: "Mất mát, nhút nhát, khao khát, dìu dắt viết t; nhắc nhở, sâu sắc, màu sắc viết c.",
			EN: "Mát, nhát, khát, dắt end in t; nhắc, sắc in c.",
		},
		unless: context{next: " thép "},
		bad:    []string{"Gia đình chịu nhiều {mất mác=mất mát}.", "Thầy {nhắt nhở=nhắc nhở} cả lớp."},
		good:   []string{"Gia đình chịu nhiều mất mát."},
	},
	{
		id: "uoc-mo", wrong: "ướt mơ|mơ ướt|ước mưa|tướt đoạt|mong ướt|hẹn ướt", right: "ước mơ|mơ ước|ước mơ|tước đoạt|mong ước|hẹn ước",
		explain: Bilingual{
			VI: "Ước là mong; tước là lấy đi. Ướt là thấm nước.",
			EN: "Ước: to wish; tước: to strip. Ướt: wet.",
		},
		unless: context{prev: " khô quy "},
		bad:    []string{"Em {ướt mơ=ước mơ} làm cô giáo."},
		good:   []string{"Em ước mơ làm cô giáo."},
	},
	{
		id: "nut-ne", wrong: "nức nẻ|rạn nức|nứt nở|đút kết|lần lược|lượt bỏ|sơ lượt|chiến lượt", right: "nứt nẻ|rạn nứt|nức nở|đúc kết|lần lượt|lược bỏ|sơ lược|chiến lược",
		explain: Bilingual{
			VI: "Nứt là tách ra; đúc là đổ khuôn; lượt là lần. Nức nở: khóc nấc; lược là tóm tắt, là mưu.",
			EN: "Nứt: to crack; đúc: to cast; lượt: a turn. Lược: brief, a plan.",
		},
		bad:  []string{"Ruộng {nức nẻ=nứt nẻ} vì hạn.", "Các đội {lần lược=lần lượt} ra sân."},
		good: []string{"Các đội lần lượt ra sân."},
	},
	{
		id: "buot-mieng", wrong: "chải chuốc|tuốc kiếm|suốc đời|buộc miệng|khoát lác|bao quác|tổng quác", right: "chải chuốt|tuốt kiếm|suốt đời|buột miệng|khoác lác|bao quát|tổng quát",
		explain: Bilingual{
			VI: "Chuốt, suốt, buột (rời ra bất ngờ), quát viết t; khoác (nói quá) viết c.",
			EN: "Chuốt, suốt, buột (to slip out), quát end in t; khoác (to brag) in c.",
		},
		unless: context{next: " túi bao lại "},
		bad:    []string{"Em {buộc miệng=buột miệng} nói ra.", "Ông chỉ huy {bao quác=bao quát} cả trận địa."},
		good:   []string{"Em buột miệng nói ra."},
	},
	{
		id: "cang-thang", wrong: "gánh nặn|yên lặn|im lặn|căn thẳng|căng thẳn|căng thằng", right: "gánh nặng|yên lặng|im lặng|căng thẳng|căng thẳng|căng thẳng",
		explain: Bilingual{
			VI: "Căng, thẳng, nặng, lặng có ng ở cuối.",
			EN: "Căng, thẳng, nặng, lặng end in ng.",
		},
		bad:  []string{"Trận đấu {căn thẳng=căng thẳng} đến phút cuối.", "Cả phòng {im lặn=im lặng}."},
		good: []string{"Trận đấu căng thẳng đến phút cuối."},
	},
}
