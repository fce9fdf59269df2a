package typo

// dgirPairs are words with d, gi or r. The north says all three alike, the south
// the first two.
var dgirPairs = []confusable{
	{
		id: "gianh-thang", wrong: "dành chiến thắng|dành thắng lợi|dành độc lập|dành huy chương|dành chính quyền|dành chức vô địch|dành hcv|dành ngôi vô địch|dành ngôi vương|dành lại độc lập|dành cúp", right: "giành chiến thắng|giành thắng lợi|giành độc lập|giành huy chương|giành chính quyền|giành chức vô địch|giành hcv|giành ngôi vô địch|giành ngôi vương|giành lại độc lập|giành cúp",
		explain: Bilingual{
			VI: "Giành là cố lấy về cho mình: giành chiến thắng, giành độc lập. Dành là để riêng: dành cho, để dành.",
			EN: "Giành: to win, to wrest. Dành: to set aside.",
		},
		unless: context{next: " cho miễn "},
		bad:    []string{"Đội chủ nhà {dành chiến thắng=giành chiến thắng} ở phút cuối.", "Nhân dân đứng lên {dành độc lập=giành độc lập}."},
		good:   []string{"Đội chủ nhà giành chiến thắng ở phút cuối.", "Mẹ dành tiền cho con đi học."},
	},
	{
		id: "gianh-giai", wrong: "dành giải nhất|dành giải nhì|dành giải ba|dành giải vàng|dành quyền kiểm soát|dành quyền lực|dành quyền tự do", right: "giành giải nhất|giành giải nhì|giành giải ba|giành giải vàng|giành quyền kiểm soát|giành quyền lực|giành quyền tự do",
		explain: Bilingual{
			VI: "Giành là tranh lấy về mình; dành là để riêng cho ai.",
			EN: "Giành: to win for oneself; dành: to keep for somebody.",
		},
		unless: context{next: " cho "},
		bad:    []string{"Em {dành giải nhất=giành giải nhất} cuộc thi vẽ.", "Quân nổi dậy {dành quyền kiểm soát=giành quyền kiểm soát} thị trấn."},
		good:   []string{"Em giành giải nhất cuộc thi vẽ.", "Ban tổ chức dành giải thưởng cho người trẻ."},
	},
	{
		id: "tranh-gianh", wrong: "tranh dành|dành giật|dành dật|giành dật", right: "tranh giành|giành giật|giành giật|giành giật",
		explain: Bilingual{
			VI: "Giành là cố lấy về mình, tranh với người khác. Dành là để riêng.",
			EN: "Giành: to contend for. Dành: to set aside.",
		},
		unless: context{prev: " truyện vẽ bức chiến thi ", next: " cho riêng tặng "},
		bad:    []string{"Hai anh em {tranh dành=tranh giành} đồ chơi."},
		good:   []string{"Hai anh em tranh giành đồ chơi.", "Đây là truyện tranh dành cho trẻ nhỏ."},
	},
	{
		id: "danh-cho", wrong: "giành cho|giành riêng|giành tặng|giành thời gian|giành dụm|giành giụm|dành giụm|dỗ giành", right: "dành cho|dành riêng|dành tặng|dành thời gian|dành dụm|dành dụm|dành dụm|dỗ dành",
		explain: Bilingual{
			VI: "Dành là để riêng cho ai, cho việc gì: dành cho, dành dụm; dỗ dành: nói ngọt cho nguôi. Giành là tranh lấy.",
			EN: "Dành: to set aside for. Giành: to contend for.",
		},
		unless: context{next: " được mình bằng kỳ đội "},
		bad:    []string{"Đây là phần quà {giành cho=dành cho} các cháu.", "Anh {giành thời gian=dành thời gian} chơi với con."},
		good:   []string{"Đây là phần quà dành cho các cháu.", "Họ giành cho được tấm huy chương."},
	},
	{
		id: "giau-giem", wrong: "dấu diếm|dấu giếm|giấu diếm", right: "giấu giếm|giấu giếm|giấu giếm", severity: Warning,
		explain: Bilingual{
			VI: "Giấu là để vào chỗ kín, không cho biết; giếm cũng là giấu. Dấu là vết còn lại.",
			EN: "Giấu and giếm: to hide. Dấu: a mark.",
		},
		bad:  []string{"Em không {dấu diếm=giấu giếm} lỗi của mình."},
		good: []string{"Em không giấu giếm lỗi của mình.", "Con dấu của cơ quan bị mất."},
	},
	{
		id: "che-giau", wrong: "che dấu|cất dấu|ẩn dấu|chôn dấu|dấu mặt|dấu kín|dấu nhẹm", right: "che giấu|cất giấu|ẩn giấu|chôn giấu|giấu mặt|giấu kín|giấu nhẹm",
		explain: Bilingual{
			VI: "Giấu là để vào chỗ kín. Dấu là vết, ký hiệu: dấu chân, con dấu.",
			EN: "Giấu: to hide. Dấu: a mark, a stamp.",
		},
		unless: context{next: " vết chân hiệu chấm phẩy hỏi ấn niêm "},
		bad:    []string{"Anh ta {che dấu=che giấu} sự thật.", "Kẻ trộm {cất dấu=cất giấu} tang vật trong bụi rậm."},
		good:   []string{"Anh ta che giấu sự thật.", "Mưa che dấu vết của đoàn người."},
	},
	{
		id: "giau-ten", wrong: "xin dấu tên|xin được dấu tên|dấu tên thật|yêu cầu dấu tên", right: "xin giấu tên|xin được giấu tên|giấu tên thật|yêu cầu giấu tên",
		explain: Bilingual{
			VI: "Giấu tên là không cho biết tên. Dấu là vết, ký hiệu (đánh dấu tên tuổi).",
			EN: "Giấu tên: to withhold one's name. Dấu: a mark.",
		},
		bad:  []string{"Một nhân viên {xin dấu tên=xin giấu tên} cho biết."},
		good: []string{"Một nhân viên xin giấu tên cho biết.", "Vai diễn đánh dấu tên tuổi của chị."},
	},
	{
		id: "dau-hieu", wrong: "giấu hiệu|giấu vết|đánh giấu|giấu ấn|giấu chân", right: "dấu hiệu|dấu vết|đánh dấu|dấu ấn|dấu chân",
		explain: Bilingual{
			VI: "Dấu là vết, ký hiệu. Giấu là để vào chỗ kín.",
			EN: "Dấu: a mark. Giấu: to hide.",
		},
		unless: context{prev: " che cố đã bà bố mẹ cha "},
		bad:    []string{"Bé có {giấu hiệu=dấu hiệu} sốt cao.", "Sự kiện {đánh giấu=đánh dấu} bước ngoặt lớn."},
		good:   []string{"Bé có dấu hiệu sốt cao.", "Người mẹ giấu con giữa đống rơm."},
	},
	{
		id: "thuc-giuc", wrong: "thúc dục|dục giã|giục dã|dục dã", right: "thúc giục|giục giã|giục giã|giục giã",
		explain: Bilingual{
			VI: "Giục là bảo làm nhanh lên. Dục là nuôi dạy (giáo dục), ham muốn (dục vọng).",
			EN: "Giục: to urge. Dục: to rear (giáo dục), to desire (dục vọng).",
		},
		bad:  []string{"Tiếng trống {thúc dục=thúc giục} mọi người lên đường."},
		good: []string{"Tiếng trống thúc giục mọi người lên đường.", "Giáo dục là quốc sách."},
	},
	{
		id: "giao-duc", wrong: "giáo giục|thể giục|dáo dục", right: "giáo dục|thể dục|giáo dục",
		explain: Bilingual{
			VI: "Dục là nuôi dạy: giáo dục, thể dục. Giục là bảo làm nhanh.",
			EN: "Dục: to rear, to train. Giục: to urge.",
		},
		bad:  []string{"Ngành {giáo giục=giáo dục} tuyển thêm thầy cô."},
		good: []string{"Ngành giáo dục tuyển thêm thầy cô."},
	},
	{
		id: "gian-di", wrong: "giản gị|dản dị|dản gị|giảng dị|đơn dản", right: "giản dị|giản dị|giản dị|giản dị|đơn giản",
		explain: Bilingual{
			VI: "Giản là không phức tạp, dị là dễ.",
			EN: "Giản: simple; dị: easy.",
		},
		bad:  []string{"Bác sống rất {dản dị=giản dị}."},
		good: []string{"Bác sống rất giản dị."},
	},
	{
		id: "thu-gian", wrong: "thư dãn", right: "thư giãn", severity: Warning,
		explain: Bilingual{
			VI: "Giãn là lỏng ra, dài ra; thư giãn: để đầu óc thảnh thơi.",
			EN: "Giãn: to slacken; thư giãn: to relax.",
		},
		bad:  []string{"Cuối tuần tôi nghe nhạc {thư dãn=thư giãn}."},
		good: []string{"Cuối tuần tôi nghe nhạc thư giãn."},
	},
	{
		id: "gian-doan", wrong: "dán đoạn|dán tiếp|dán điệp", right: "gián đoạn|gián tiếp|gián điệp",
		explain: Bilingual{
			VI: "Gián là xen ở giữa, cách quãng. Dán là làm cho dính bằng hồ.",
			EN: "Gián: in between. Dán: to paste.",
		},
		bad:  []string{"Liên lạc bị {dán đoạn=gián đoạn}."},
		good: []string{"Liên lạc bị gián đoạn.", "Em dán tem lên thư."},
	},
	{
		id: "giam-sat", wrong: "dám sát|dám đốc|dám khảo|dám định", right: "giám sát|giám đốc|giám khảo|giám định",
		explain: Bilingual{
			VI: "Giám là xem xét, trông coi. Dám là có gan.",
			EN: "Giám: to oversee. Dám: to dare.",
		},
		unless: context{prev: " không chẳng mới nào "},
		bad:    []string{"Hội đồng {dám sát=giám sát} việc thi công.", "Ông là {dám đốc=giám đốc} nhà máy."},
		good:   []string{"Hội đồng giám sát việc thi công.", "Em không dám nói."},
	},
	{
		id: "khong-dam", wrong: "chẳng giám|chả giám|không giám nói|không giám làm|không giám đi|không giám nhìn|không giám nghĩ|không giám về|không giám ra|không giám nhận|không giám tin", right: "chẳng dám|chả dám|không dám nói|không dám làm|không dám đi|không dám nhìn|không dám nghĩ|không dám về|không dám ra|không dám nhận|không dám tin",
		explain: Bilingual{
			VI: "Dám là có gan làm. Giám là xem xét: giám sát.",
			EN: "Dám: to dare. Giám: to oversee.",
		},
		bad:  []string{"Tôi {không giám nói=không dám nói} ra.", "Nó {chẳng giám=chẳng dám} cãi mẹ."},
		good: []string{"Tôi không dám nói ra.", "Không giám sát thì dễ sai."},
	},
	{
		id: "dao-dong", wrong: "giao động", right: "dao động",
		explain: Bilingual{
			VI: "Dao động: lắc qua lại, thay đổi quanh một mức (dao: lay). Giao là trao, gặp nhau.",
			EN: "Dao động: to swing (dao: to shake). Giao: to exchange, as in giao dịch.",
		},
		unless: context{prev: " ngoại đan ", next: " vật mạch cơ "},
		bad:    []string{"Giá vàng {giao động=dao động} quanh mức cũ."},
		good:   []string{"Giá vàng dao động quanh mức cũ."},
	},
	{
		id: "gian-du", wrong: "giận giữ|dận dữ|dận giữ|giữ dội|giữ tợn|hung giữ", right: "giận dữ|giận dữ|giận dữ|dữ dội|dữ tợn|hung dữ",
		explain: Bilingual{
			VI: "Dữ là hung, mạnh (dữ dội, giận dữ). Giữ là cầm lấy, không để mất.",
			EN: "Dữ: fierce. Giữ: to keep.",
		},
		bad:  []string{"Ông {giận giữ=giận dữ} bỏ đi.", "Trận đánh diễn ra {giữ dội=dữ dội}."},
		good: []string{"Ông giận dữ bỏ đi.", "Em giữ sách cẩn thận."},
	},
	{
		id: "gin-giu", wrong: "dữ gìn|giữ dìn|gìn dữ|gìn giử|giử gìn", right: "giữ gìn|giữ gìn|gìn giữ|gìn giữ|giữ gìn",
		explain: Bilingual{
			VI: "Giữ, gìn đều là không để mất, không để hỏng. Dữ là hung.",
			EN: "Giữ and gìn: to keep. Dữ: fierce.",
		},
		bad:  []string{"Hãy {giử gìn=giữ gìn} sức khỏe.", "Dân làng {gìn giử=gìn giữ} nghề cũ."},
		good: []string{"Hãy giữ gìn sức khỏe."},
	},
	{
		id: "du-lieu", wrong: "giữ liệu|giữ kiện|dử liệu", right: "dữ liệu|dữ kiện|dữ liệu",
		explain: Bilingual{
			VI: "Dữ liệu, dữ kiện: những điều đã biết để dựa vào (dữ: cho). Giữ là không để mất.",
			EN: "Dữ: given; dữ liệu: data. Giữ: to keep.",
		},
		bad:  []string{"Máy chủ mất hết {giữ liệu=dữ liệu}."},
		good: []string{"Máy chủ mất hết dữ liệu."},
	},
	{
		id: "giay-phut", wrong: "dây phút|phút dây", right: "giây phút|phút giây",
		explain: Bilingual{
			VI: "Giây là một phần sáu mươi của phút. Dây là sợi để buộc.",
			EN: "Giây: a second. Dây: a string.",
		},
		bad:  []string{"Đó là {dây phút=giây phút} khó quên."},
		good: []string{"Đó là giây phút khó quên.", "Em buộc dây giày."},
	},
	{
		id: "day-chuyen", wrong: "giây chuyền|giây điện|giây thừng|giây dưa|dây truyền", right: "dây chuyền|dây điện|dây thừng|dây dưa|dây chuyền",
		explain: Bilingual{
			VI: "Dây là sợi để buộc, để nối; chuyền là đưa từ chỗ nọ sang chỗ kia. Giây là thời gian; truyền là lan ra, đưa đi xa.",
			EN: "Dây: a string; chuyền: to pass on. Giây: a second; truyền: to transmit.",
		},
		unless: context{next: " tải hình thống thuốc dịch huyết nước máu ", prev: " đường "},
		bad:    []string{"Nhà máy lắp {dây truyền=dây chuyền} mới.", "Chị đeo {giây chuyền=dây chuyền} bạc."},
		good:   []string{"Nhà máy lắp dây chuyền mới.", "Đường dây truyền tải điện bị đứt."},
	},
	{
		id: "dai-phan-cach", wrong: "giải phân cách|giải lụa|giải ruy băng|giải ngân hà", right: "dải phân cách|dải lụa|dải ruy băng|dải ngân hà",
		explain: Bilingual{
			VI: "Dải là vật dài và hẹp: dải lụa, dải đất. Giải là phần thưởng, hoặc gỡ ra.",
			EN: "Dải: a strip. Giải: a prize; to untie.",
		},
		unless: context{next: " của hỏa "},
		bad:    []string{"Xe máy đâm vào {giải phân cách=dải phân cách}."},
		good:   []string{"Xe máy đâm vào dải phân cách.", "Em được giải nhất."},
	},
	{
		id: "giai-quyet", wrong: "dải quyết|dải pháp|dải thích|dải trí|giải chí", right: "giải quyết|giải pháp|giải thích|giải trí|giải trí",
		explain: Bilingual{
			VI: "Giải là gỡ ra, làm cho rõ. Dải là vật dài và hẹp; chí là ý muốn, trí là đầu óc.",
			EN: "Giải: to untie, to solve. Dải: a strip.",
		},
		unless: context{next: " minh phèo "},
		bad:    []string{"Chúng tôi tìm {dải pháp=giải pháp}.", "Khu vui chơi {giải chí=giải trí} mở cửa."},
		good:   []string{"Chúng tôi tìm giải pháp."},
	},
	{
		id: "gian-khoan", wrong: "dàn khoan|dàn giáo|dàn mướp|dàn hoa giấy|dàn hỏa thiêu", right: "giàn khoan|giàn giáo|giàn mướp|giàn hoa giấy|giàn hỏa thiêu", severity: Warning,
		explain: Bilingual{
			VI: "Giàn là khung bằng tre, gỗ, sắt ghép lại: giàn khoan, giàn mướp. Dàn là bày ra, hoặc một tập hợp: dàn nhạc.",
			EN: "Giàn: a frame (rig, scaffold, trellis). Dàn: to array, an ensemble.",
		},
		bad:  []string{"Công nhân đứng trên {dàn giáo=giàn giáo}."},
		good: []string{"Công nhân đứng trên giàn giáo.", "Dàn nhạc chơi hay."},
	},
	{
		id: "dan-nhac", wrong: "giàn nhạc|giàn dựng|giàn xếp|giàn trải|giàn diễn viên|giàn hợp xướng|giàn cảnh", right: "dàn nhạc|dàn dựng|dàn xếp|dàn trải|dàn diễn viên|dàn hợp xướng|dàn cảnh",
		explain: Bilingual{
			VI: "Dàn là bày ra theo thứ tự, hoặc một tập hợp. Giàn là khung ghép lại: giàn mướp.",
			EN: "Dàn: to array, an ensemble. Giàn: a frame.",
		},
		bad:  []string{"{Giàn nhạc=Dàn nhạc} chơi bản giao hưởng.", "Vở kịch được {giàn dựng=dàn dựng} công phu."},
		good: []string{"Dàn nhạc chơi bản giao hưởng."},
	},
	{
		id: "rap-khuon", wrong: "dập khuôn|giập khuôn", right: "rập khuôn|rập khuôn", severity: Warning,
		explain: Bilingual{
			VI: "Rập là làm y theo mẫu; rập khuôn: bắt chước máy móc. Dập là ép bằng khuôn, là tắt lửa.",
			EN: "Rập: to copy; rập khuôn: slavishly. Dập: to stamp; to put out.",
		},
		bad:  []string{"Không nên học {dập khuôn=rập khuôn} máy móc."},
		good: []string{"Không nên học rập khuôn máy móc.", "Lính cứu hỏa dập lửa."},
	},
	{
		id: "gieo-rac", wrong: "reo rắc|reo trồng|reo mầm|reo hạt|reo cấy", right: "gieo rắc|gieo trồng|gieo mầm|gieo hạt|gieo cấy",
		explain: Bilingual{
			VI: "Gieo là rải hạt. Reo là kêu to vì vui.",
			EN: "Gieo: to sow. Reo: to cheer.",
		},
		bad:  []string{"Tin đồn {reo rắc=gieo rắc} sợ hãi."},
		good: []string{"Tin đồn gieo rắc sợ hãi.", "Các em reo mừng."},
	},
	{
		id: "reo-ho", wrong: "gieo hò|gieo mừng|gieo vui", right: "reo hò|reo mừng|reo vui",
		explain: Bilingual{
			VI: "Reo là kêu to vì vui. Gieo là rải hạt.",
			EN: "Reo: to cheer. Gieo: to sow.",
		},
		bad:  []string{"Khán giả {gieo hò=reo hò} cổ vũ."},
		good: []string{"Khán giả reo hò cổ vũ."},
	},
	{
		id: "gio-tro", wrong: "dở trò|dở mặt|dở sách|giở dang|dở giang|giở khóc", right: "giở trò|giở mặt|giở sách|dở dang|dở dang|dở khóc",
		explain: Bilingual{
			VI: "Giở là lật ra, đưa ra: giở sách, giở trò. Dở là chưa xong, không hay: dở dang, dở khóc dở cười.",
			EN: "Giở: to open, to turn to. Dở: unfinished, bad.",
		},
		bad:  []string{"Tên trộm {dở trò=giở trò} khóc lóc.", "Công việc còn {dở giang=dở dang}."},
		good: []string{"Tên trộm giở trò khóc lóc.", "Công việc còn dở dang."},
	},
	{
		id: "ranh-mach", wrong: "dành mạch|giành mạch|dành rọt|giành rọt", right: "rành mạch|rành mạch|rành rọt|rành rọt",
		explain: Bilingual{
			VI: "Rành là biết rõ. Dành là để riêng, giành là tranh lấy.",
			EN: "Rành: to know well. Dành: to set aside.",
		},
		bad:  []string{"Em kể {dành mạch=rành mạch} từng việc."},
		good: []string{"Em kể rành mạch từng việc."},
	},
	{
		id: "doi-dao", wrong: "dồi giào|giồi giào|giồi dào", right: "dồi dào|dồi dào|dồi dào",
		explain: Bilingual{
			VI: "Dồi dào: rất nhiều (dồi: dồn cho đầy).",
			EN: "Dồi dào: plentiful (dồi: to stuff).",
		},
		bad:  []string{"Nguồn nước {dồi giào=dồi dào} quanh năm."},
		good: []string{"Nguồn nước dồi dào quanh năm."},
	},
	{
		id: "rui-ro", wrong: "dủi ro|rủi do|dủi do|rũi ro|rủi rỏ", right: "rủi ro|rủi ro|rủi ro|rủi ro|rủi ro",
		explain: Bilingual{
			VI: "Rủi là không may. Dủi là đào, là dụng cụ bắt cá.",
			EN: "Rủi: mishap. Dủi: to dig.",
		},
		unless: context{next: " ai "},
		bad:    []string{"Đầu tư luôn có {rủi do=rủi ro}."},
		good:   []string{"Đầu tư luôn có rủi ro."},
	},
	{
		id: "rung-dong", wrong: "dung động|dung chuyển|giung động", right: "rung động|rung chuyển|rung động",
		explain: Bilingual{
			VI: "Rung là chuyển động qua lại rất nhanh. Dung là chứa: nội dung, bao dung.",
			EN: "Rung: to shake. Dung: to hold, as in nội dung.",
		},
		unless: context{prev: " nội chân hình hạt tuyết vô khoan thanh mỹ ", next: " vật viên thái cơ thai đổi giao khoản hóa tải biến "},
		bad:    []string{"Tiếng nổ làm {dung chuyển=rung chuyển} cả khu phố."},
		good:   []string{"Tiếng nổ làm rung chuyển cả khu phố.", "Nội dung chuyển đổi đã rõ."},
	},
	{
		id: "giai-doan", wrong: "dai đoạn|dai cấp|giai dẳng|dai điệu", right: "giai đoạn|giai cấp|dai dẳng|giai điệu",
		explain: Bilingual{
			VI: "Giai là bậc (giai đoạn, giai cấp). Dai là khó đứt, lâu dứt: dai dẳng.",
			EN: "Giai: a step, a rank. Dai: tough, lasting.",
		},
		bad:  []string{"Dự án vào {dai đoạn=giai đoạn} cuối.", "Cơn ho kéo dài {giai dẳng=dai dẳng}."},
		good: []string{"Dự án vào giai đoạn cuối."},
	},
	{
		id: "gia-doi", wrong: "giả giối|dả dối|dả giối|gian giối|dan dối|giối trá|dối chá", right: "giả dối|giả dối|giả dối|gian dối|gian dối|dối trá|dối trá",
		explain: Bilingual{
			VI: "Dối là nói sai sự thật; giả là không thật, gian là không ngay.",
			EN: "Dối: to lie; giả: false; gian: crooked.",
		},
		bad:  []string{"Hắn sống {giả giối=giả dối}.", "Lời khai {gian giối=gian dối} bị lật tẩy."},
		good: []string{"Hắn sống giả dối."},
	},
	{
		id: "rom-ra", wrong: "dườm dà|giườm già|rườm dà|dườm rà", right: "rườm rà|rườm rà|rườm rà|rườm rà",
		explain: Bilingual{
			VI: "Rườm là nhiều và rối. Từ láy rườm rà đều viết r.",
			EN: "Rườm: rank, tangled; both parts have r.",
		},
		bad:  []string{"Thủ tục còn {dườm dà=rườm rà}."},
		good: []string{"Thủ tục còn rườm rà."},
	},
	{
		id: "giau-co", wrong: "dàu có|giầu có|ràu có|dàu sang", right: "giàu có|giàu có|giàu có|giàu sang", severity: Warning,
		explain: Bilingual{
			VI: "Giàu là có nhiều của. Dầu là chất lỏng cháy được; giầu là cách viết cũ.",
			EN: "Giàu: rich. Dầu: oil; giầu is an old spelling.",
		},
		unless: context{prev: " mỏ xăng giếng tinh ăn nhớt thô giá bơm mặc ", next: " thể mùi tính nguồn giá "},
		bad:    []string{"Nhà ông {giầu có=giàu có} nhất làng."},
		good:   []string{"Nhà ông giàu có nhất làng."},
	},
	{
		id: "gianh-roi", wrong: "dảnh rỗi|giảnh rỗi|rãnh rỗi|rảnh dỗi", right: "rảnh rỗi|rảnh rỗi|rảnh rỗi|rảnh rỗi",
		explain: Bilingual{
			VI: "Rảnh là không bận. Rãnh là đường xẻ cho nước chảy.",
			EN: "Rảnh: free. Rãnh: a ditch.",
		},
		bad:  []string{"Lúc {rãnh rỗi=rảnh rỗi}, bà đan len."},
		good: []string{"Lúc rảnh rỗi, bà đan len.", "Nước chảy dưới rãnh."},
	},
}
