package typo

// suatPairs are words with suất (a share, a rate) or xuất (to go out).
var suatPairs = []confusable{
	{
		id: "xuat-ban", wrong: "suất bản|suất khẩu|sản suất|đề suất|đột suất|truy suất|trích suất", right: "xuất bản|xuất khẩu|sản xuất|đề xuất|đột xuất|truy xuất|trích xuất",
		explain: Bilingual{
			VI: "Xuất là đưa ra, làm ra. Suất là phần đã định, tỉ lệ: suất ăn, lãi suất.",
			EN: "Xuất: to bring out. Suất: a share, a rate.",
		},
		unless: context{next: " học "},
		bad:    []string{"Nhà máy {sản suất=sản xuất} giày da.", "Sách được {suất bản=xuất bản} năm ngoái.", "Ông {đề suất=đề xuất} hoãn cuộc họp."},
		good:   []string{"Nhà máy sản xuất giày da.", "Mỗi người một suất ăn."},
	},
	{
		id: "xuat-hien", wrong: "suất hiện|suất phát", right: "xuất hiện|xuất phát",
		explain: Bilingual{
			VI: "Xuất là ra: hiện ra, bắt đầu đi. Suất là tỉ lệ: lãi suất, công suất.",
			EN: "Xuất: to come out. Suất: a rate.",
		},
		unless: context{prev: " lãi thuế công hiệu năng tỷ tỉ tần áp xác chiết mỗi một 5 hai ba ", next: " nay tại có sinh điện sóng quang thải hành triển trực "},
		bad:    []string{"Nạn trộm cắp lại {suất hiện=xuất hiện}.", "Đoàn {suất phát=xuất phát} lúc sáu giờ."},
		good:   []string{"Nạn trộm cắp lại xuất hiện.", "Lãi suất hiện nay khá cao."},
	},
	{
		id: "suat-an", wrong: "xuất ăn|xuất cơm|xuất quà|xuất học bổng|xuất chiếu", right: "suất ăn|suất cơm|suất quà|suất học bổng|suất chiếu",
		explain: Bilingual{
			VI: "Suất là phần chia cho mỗi người, mỗi lần. Xuất là ra.",
			EN: "Suất: a portion, a showing. Xuất: to go out.",
		},
		unless: context{prev: " diễn sản đề đột trích kiết truy ", next: " ý khớp "},
		bad:    []string{"Mỗi học sinh được một {xuất ăn=suất ăn} nóng.", "Quỹ trao mười {xuất học bổng=suất học bổng}."},
		good:   []string{"Quỹ trao mười suất học bổng.", "Hai người diễn xuất ăn ý."},
	},
	{
		id: "lai-suat", wrong: "lãi xuất|áp xuất|tần xuất|tầng suất|xác xuất|tỷ xuất|tỉ xuất|hiệu xuất", right: "lãi suất|áp suất|tần suất|tần suất|xác suất|tỷ suất|tỉ suất|hiệu suất",
		explain: Bilingual{
			VI: "Suất là tỉ lệ, mức tính trên một đơn vị (lãi suất, xác suất). Xuất là ra: xuất khẩu.",
			EN: "Suất: a rate (interest rate, probability). Xuất: to go out.",
		},
		unless: context{prev: " danh ấm nhãn ", next: " khẩu phát hiện sắc bản kho ngoại nhập cảnh thân "},
		bad:    []string{"Ngân hàng giảm {lãi xuất=lãi suất}.", "{Xác xuất=Xác suất} trúng thưởng rất nhỏ."},
		good:   []string{"Ngân hàng giảm lãi suất.", "Em đạt danh hiệu xuất sắc."},
	},
	{
		id: "nang-suat", wrong: "năng xuất|công xuất|thuế xuất", right: "năng suất|công suất|thuế suất",
		explain: Bilingual{
			VI: "Suất là tỉ lệ, mức tính trên một đơn vị. Xuất là ra; “khả năng xuất khẩu” thì đúng là xuất.",
			EN: "Suất: a rate (yield, power, tax rate). Xuất: to go out; khả năng xuất khẩu is right.",
		},
		unless: context{prev: " khả tiềm tính chức tài tấn chiến thành cục hàng trốn tiền nộp gian miễn ", next: " khẩu nhập hiện phát cảnh sắc bản kho ngoại trình hành viện chúng quân ra ngũ gia xưởng huyết siêu thân tiền khai "},
		bad:    []string{"Giống mới cho {năng xuất=năng suất} cao.", "Máy có {công xuất=công suất} hai nghìn oát."},
		good:   []string{"Giống mới cho năng suất cao.", "Khả năng xuất khẩu gạo tăng.", "Chi cục thuế xuất hóa đơn."},
	},
	{
		id: "xuat-xu", wrong: "xuất sứ|suất xứ|suất sứ", right: "xuất xứ|xuất xứ|xuất xứ",
		explain: Bilingual{
			VI: "Xứ là nơi chốn: nơi làm ra. Sứ là đồ sứ, người đi sứ.",
			EN: "Xứ: a place; xuất xứ: origin. Sứ: porcelain, an envoy.",
		},
		bad:  []string{"Hàng không rõ {xuất sứ=xuất xứ} bị thu giữ."},
		good: []string{"Hàng không rõ xuất xứ bị thu giữ."},
	},
}
