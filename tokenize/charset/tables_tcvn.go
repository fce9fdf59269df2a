package charset

// tcvnUpper is A0-FF of TCVN 5712: the capitals at A1-A7, the small letters,
// combining tones at B0-B4, and, where the ABC fonts have nothing, the
// capitals of VN1. Source: TCVN 5712:1993.
var tcvnUpper = [96]rune{
	0xA0, 'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư', 'Đ', // A0
	'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'đ', 'Ằ', // A8
	0x0300, 0x0309, 0x0303, 0x0301, 0x0323, 'à', 'ả', 'ã', // B0
	'á', 'ạ', 'Ẳ', 'ằ', 'ẳ', 'ẵ', 'ắ', 'Ẵ', // B8
	'Ắ', 'Ầ', 'Ẩ', 'Ẫ', 'Ấ', 'Ề', 'ặ', 'ầ', // C0
	'ẩ', 'ẫ', 'ấ', 'ậ', 'è', 'Ể', 'ẻ', 'ẽ', // C8
	'é', 'ẹ', 'ề', 'ể', 'ễ', 'ế', 'ệ', 'ì', // D0
	'ỉ', 'Ễ', 'Ế', 'Ồ', 'ĩ', 'í', 'ị', 'ò', // D8
	'Ổ', 'ỏ', 'õ', 'ó', 'ọ', 'ồ', 'ổ', 'ỗ', // E0
	'ố', 'ộ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ', 'ù', // E8
	'Ỗ', 'ủ', 'ũ', 'ú', 'ụ', 'ừ', 'ử', 'ữ', // F0
	'ứ', 'ự', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ', 'Ố', // F8
}

// tcvn3 is what the ABC fonts and their users make of TCVN 5712.
var tcvn3 = singleByte{high: windowsPunctuation, upper: tcvnUpper}

// tcvn5712 is VN1, the full standard, with capitals on 01-17 and 80-9F.
var tcvn5712 = singleByte{
	low: [32]rune{
		0x01: 'Ú', 0x02: 'Ụ', 0x04: 'Ừ', 0x05: 'Ử', 0x06: 'Ữ', 0x11: 'Ứ',
		0x12: 'Ự', 0x13: 'Ỳ', 0x14: 'Ỷ', 0x15: 'Ỹ', 0x16: 'Ý', 0x17: 'Ỵ',
	},
	high: [32]rune{
		'À', 'Ả', 'Ã', 'Á', 'Ạ', 'Ặ', 'Ậ', 'È', // 80
		'Ẻ', 'Ẽ', 'É', 'Ẹ', 'Ệ', 'Ì', 'Ỉ', 'Ĩ', // 88
		'Í', 'Ị', 'Ò', 'Ỏ', 'Õ', 'Ó', 'Ọ', 'Ộ', // 90
		'Ờ', 'Ở', 'Ỡ', 'Ớ', 'Ợ', 'Ù', 'Ủ', 'Ũ', // 98
	},
	upper: tcvnUpper,
}
