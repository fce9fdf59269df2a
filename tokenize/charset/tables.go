package charset

// none marks a byte that means nothing in an encoding.
const none = '\uFFFD'

// singleByte is an encoding in which a byte is a character. ASCII stands for
// itself, except that low may put a letter on a control code.
type singleByte struct {
	low   [32]rune // 0: the control character itself
	high  [32]rune // bytes 80-9F
	upper [96]rune // bytes A0-FF
}

// windowsPunctuation is what every Windows code page has at 80-9F. Texts in
// font encodings (TCVN3, VNI) have these too, since Word typed the quotation
// marks and dashes from there.
var windowsPunctuation = [32]rune{
	'€', none, '‚', 'ƒ', '„', '…', '†', '‡', // 80
	'ˆ', '‰', 'Š', '‹', 'Œ', none, 'Ž', none, // 88
	none, '‘', '’', '“', '”', '•', '–', '—', // 90
	'˜', '™', 'š', '›', 'œ', none, 'ž', 'Ÿ', // 98
}

// latin1 is U+00A0 to U+00FF, where Windows-1252 is the same as Unicode.
var latin1 = [96]rune{
	0xA0, '¡', '¢', '£', '¤', '¥', '¦', '§', // A0
	'¨', '©', 'ª', '«', '¬', 0xAD, '®', '¯', // A8
	'°', '±', '²', '³', '´', 'µ', '¶', '·', // B0
	'¸', '¹', 'º', '»', '¼', '½', '¾', '¿', // B8
	'À', 'Á', 'Â', 'Ã', 'Ä', 'Å', 'Æ', 'Ç', // C0
	'È', 'É', 'Ê', 'Ë', 'Ì', 'Í', 'Î', 'Ï', // C8
	'Ð', 'Ñ', 'Ò', 'Ó', 'Ô', 'Õ', 'Ö', '×', // D0
	'Ø', 'Ù', 'Ú', 'Û', 'Ü', 'Ý', 'Þ', 'ß', // D8
	'à', 'á', 'â', 'ã', 'ä', 'å', 'æ', 'ç', // E0
	'è', 'é', 'ê', 'ë', 'ì', 'í', 'î', 'ï', // E8
	'ð', 'ñ', 'ò', 'ó', 'ô', 'õ', 'ö', '÷', // F0
	'ø', 'ù', 'ú', 'û', 'ü', 'ý', 'þ', 'ÿ', // F8
}

var windows1252 = singleByte{high: windowsPunctuation, upper: latin1}
