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
}
