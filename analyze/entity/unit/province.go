package unit

// merger is a province or city that took in others on 1 July 2025: Nghị quyết
// 202/2025/QH15. The names of those taken in are folded.
type merger struct {
	now string
	old []string
}

var mergers = [...]merger{
	{"Tuyên Quang", []string{"hà giang"}},
	{"Lào Cai", []string{"yên bái"}},
	{"Thái Nguyên", []string{"bắc kạn"}},
	{"Phú Thọ", []string{"vĩnh phúc", "hòa bình"}},
	{"Bắc Ninh", []string{"bắc giang"}},
	{"Hưng Yên", []string{"thái bình"}},
	{"Hải Phòng", []string{"hải dương"}},
	{"Ninh Bình", []string{"hà nam", "nam định"}},
	{"Quảng Trị", []string{"quảng bình"}},
	{"Đà Nẵng", []string{"quảng nam"}},
	{"Quảng Ngãi", []string{"kon tum"}},
	{"Gia Lai", []string{"bình định"}},
	{"Khánh Hòa", []string{"ninh thuận"}},
	{"Lâm Đồng", []string{"đắk nông", "bình thuận"}},
	{"Đắk Lắk", []string{"phú yên"}},
	{"Hồ Chí Minh", []string{"bình dương", "bà rịa - vũng tàu"}},
	{"Đồng Nai", []string{"bình phước"}},
	{"Tây Ninh", []string{"long an"}},
	{"Cần Thơ", []string{"sóc trăng", "hậu giang"}},
	{"Vĩnh Long", []string{"bến tre", "trà vinh"}},
	{"Đồng Tháp", []string{"tiền giang"}},
	{"Cà Mau", []string{"bạc liêu"}},
	{"An Giang", []string{"kiên giang"}},
}

// merged gives the province that took in another one, by its folded name.
func merged(old string) (now string, ok bool) {
	for i := range mergers {
		for _, o := range mergers[i].old {
			if o == old {
				return mergers[i].now, true
			}
		}
	}
	return "", false
}

// city reports whether a folded name is that of a city of the level of
// provinces, before 2025 or now.
func city(name string) bool {
	switch name {
	case "hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế", "đồng nai":
		return true
	}
	return false
}
