package typo

// toneWordPairs are words with the tone hỏi or ngã, first half. The centre and the
// south say both alike.
var toneWordPairs = []confusable{
	{
		id: "suon-se", wrong: "suôn sẽ|suông sẻ|suông sẽ", right: "suôn sẻ|suôn sẻ|suôn sẻ",
		explain: Bilingual{
			VI: "Suôn là thẳng và trơn; sẻ láy theo. Sẽ chỉ thời gian tới.",
			EN: "Suôn: straight and smooth; sẻ echoes it. Sẽ: will.",
		},
		bad:  []string{"Mọi việc diễn ra {suôn sẽ=suôn sẻ}."},
		good: []string{"Mọi việc diễn ra suôn sẻ."},
	},
	{
		id: "manh-me", wrong: "mạnh mẻ|mới mẽ|mát mẽ|mạnh mẽn", right: "mạnh mẽ|mới mẻ|mát mẻ|mạnh mẽ",
		explain: Bilingual{
			VI: "Mạnh (nặng) láy với mẽ (ngã); mới, mát (sắc) láy với mẻ (hỏi).",
			EN: "Tones of reduplication agree: nặng with ngã (mạnh mẽ), sắc with hỏi (mới mẻ).",
		},
		bad:  []string{"Kinh tế tăng trưởng {mạnh mẻ=mạnh mẽ}.", "Khí hậu {mát mẽ=mát mẻ} quanh năm."},
		good: []string{"Kinh tế tăng trưởng mạnh mẽ."},
	},
	{
		id: "vui-ve", wrong: "vui vẽ|vẽ vang|dáng vẽ|vẽ ngoài|bản vẻ|hình vẻ", right: "vui vẻ|vẻ vang|dáng vẻ|vẻ ngoài|bản vẽ|hình vẽ",
		explain: Bilingual{
			VI: "Vẻ là nét bên ngoài, vui vẻ; vẽ là tạo hình bằng nét.",
			EN: "Vẻ: looks; vui vẻ: cheerful. Vẽ: to draw.",
		},
		bad:  []string{"Cả nhà {vui vẽ=vui vẻ} đón Tết.", "Kỹ sư mang {bản vẻ=bản vẽ} ra công trường."},
		good: []string{"Cả nhà vui vẻ đón Tết."},
	},
	{
		id: "sach-se", wrong: "sạch sẻ|lặng lẻ|chặt chẻ|đẹp đẻ|chặc chẽ", right: "sạch sẽ|lặng lẽ|chặt chẽ|đẹp đẽ|chặt chẽ",
		explain: Bilingual{
			VI: "Từ láy: tiếng đầu thanh nặng thì tiếng sau thanh ngã: sạch sẽ, lặng lẽ, chặt chẽ, đẹp đẽ.",
			EN: "In reduplication a nặng syllable goes with a ngã one: sạch sẽ, lặng lẽ, chặt chẽ.",
		},
		bad:  []string{"Phòng học {sạch sẻ=sạch sẽ}.", "Việc thu chi được quản lý {chặt chẻ=chặt chẽ}."},
		good: []string{"Phòng học sạch sẽ."},
	},
	{
		id: "bo-ngo", wrong: "bở ngở|bở ngỡ|bỡ ngở|rực rở|nức nỡ", right: "bỡ ngỡ|bỡ ngỡ|bỡ ngỡ|rực rỡ|nức nở",
		explain: Bilingual{
			VI: "Bỡ ngỡ: chưa quen; rực rỡ: nặng đi với ngã; nức nở: sắc đi với hỏi.",
			EN: "Bỡ ngỡ: new and at a loss; rực rỡ: splendid; nức nở: sobbing.",
		},
		bad:  []string{"Em {bở ngở=bỡ ngỡ} ngày đầu đến lớp.", "Hoa nở {rực rở=rực rỡ}."},
		good: []string{"Hoa nở rực rỡ."},
	},
	{
		id: "cai-va", wrong: "cãi vả|vội vả|vật vả|vất vã|buồn bả", right: "cãi vã|vội vã|vật vã|vất vả|buồn bã",
		explain: Bilingual{
			VI: "Vội, vật (nặng) láy với vã; vất (sắc) láy với vả; cãi, buồn đi với ngã: cãi vã, buồn bã.",
			EN: "nặng and huyền go with ngã (vội vã, buồn bã), sắc with hỏi (vất vả); cãi vã: to quarrel.",
		},
		bad:  []string{"Hai người {cãi vả=cãi vã} ngoài đường.", "Mẹ {vất vã=vất vả} sớm hôm."},
		good: []string{"Mẹ vất vả sớm hôm."},
	},
	{
		id: "ky-luong", wrong: "kỹ lưởng|kỷ lưỡng|kĩ lưởng|kỷ càng|kỷ thuật|kỷ năng|kỷ sư|kỷ xảo", right: "kỹ lưỡng|kỹ lưỡng|kĩ lưỡng|kỹ càng|kỹ thuật|kỹ năng|kỹ sư|kỹ xảo",
		explain: Bilingual{
			VI: "Kỹ là tay nghề, là cẩn thận (kỹ thuật, kỹ lưỡng). Kỷ là ghi chép, phép tắc: kỷ niệm, kỷ luật.",
			EN: "Kỹ: skill, care. Kỷ: record, order.",
		},
		bad:  []string{"Anh là {kỷ sư=kỹ sư} xây dựng.", "Chị đọc {kỹ lưởng=kỹ lưỡng} từng dòng."},
		good: []string{"Anh là kỹ sư xây dựng."},
	},
	{
		id: "ky-luat", wrong: "kỹ niệm|kỹ luật|kỹ lục|thế kỹ|kỹ nguyên|kỹ cương|ích kỹ|kỹ yếu", right: "kỷ niệm|kỷ luật|kỷ lục|thế kỷ|kỷ nguyên|kỷ cương|ích kỷ|kỷ yếu",
		explain: Bilingual{
			VI: "Kỷ là ghi chép, phép tắc, mình: kỷ niệm, kỷ luật, ích kỷ. Kỹ là tay nghề, là cẩn thận.",
			EN: "Kỷ: record, order, self. Kỹ: skill.",
		},
		unless: context{prev: " lợi ", next: " thuật năng sư "},
		bad:    []string{"Trường tổ chức {kỹ niệm=kỷ niệm} ngày thành lập.", "Anh phá {kỹ lục=kỷ lục} quốc gia."},
		good:   []string{"Anh phá kỷ lục quốc gia."},
	},
	{
		id: "hon-loan", wrong: "hổn loạn|hổn hợp|hổn độn|hổn láo|hỗn hển", right: "hỗn loạn|hỗn hợp|hỗn độn|hỗn láo|hổn hển",
		explain: Bilingual{
			VI: "Hỗn là lẫn lộn, là vô lễ; hổn hển: thở gấp.",
			EN: "Hỗn: mixed up, rude; hổn hển: panting.",
		},
		bad:  []string{"Đám đông {hổn loạn=hỗn loạn}."},
		good: []string{"Đám đông hỗn loạn."},
	},
	{
		id: "lo-hong", wrong: "lổ hổng|lỗ hỗng|lổ hỗng|lỗ hỏng|thua lổ|lổ đen", right: "lỗ hổng|lỗ hổng|lỗ hổng|lỗ hổng|thua lỗ|lỗ đen",
		explain: Bilingual{
			VI: "Lỗ là chỗ thủng, là kém vốn; hổng là hở.",
			EN: "Lỗ: a hole, a loss; hổng: gaping.",
		},
		bad:  []string{"Phần mềm có {lỗ hỗng=lỗ hổng} bảo mật.", "Công ty {thua lổ=thua lỗ} ba năm liền."},
		good: []string{"Phần mềm có lỗ hổng bảo mật."},
	},
	{
		id: "noi-tieng", wrong: "nỗi tiếng|nỗi bật|nỗi dậy|trôi nỗi|nỗi loạn|nỗi cộm", right: "nổi tiếng|nổi bật|nổi dậy|trôi nổi|nổi loạn|nổi cộm",
		explain: Bilingual{
			VI: "Nổi là nhô lên, bốc lên: nổi tiếng, nổi bật. Nỗi là tình cảnh, tâm trạng: nỗi buồn.",
			EN: "Nổi: to rise, to float. Nỗi: a feeling, as in nỗi buồn.",
		},
		bad:  []string{"Ông là họa sĩ {nỗi tiếng=nổi tiếng}.", "Nghĩa quân {nỗi dậy=nổi dậy}."},
		good: []string{"Ông là họa sĩ nổi tiếng."},
	},
	{
		id: "noi-buon", wrong: "nổi đau|nổi buồn|nổi lo|nổi nhớ|nổi khổ|nổi niềm|nổi sợ|nổi ám ảnh|nổi oan", right: "nỗi đau|nỗi buồn|nỗi lo|nỗi nhớ|nỗi khổ|nỗi niềm|nỗi sợ|nỗi ám ảnh|nỗi oan",
		explain: Bilingual{
			VI: "Nỗi là tâm trạng, tình cảnh phải chịu. Nổi là nhô lên, hoặc đủ sức: chịu nổi, không giấu nổi niềm vui.",
			EN: "Nỗi: a feeling that one bears. Nổi: to rise; to be able to (chịu nổi).",
		},
		unless: context{prev: " giấu chịu vượt kìm nén che nén hiểu gánh tả kể quên kham không đâu làm mua nuôi trả sống cầm "},
		bad:    []string{"Thời gian làm vơi {nổi đau=nỗi đau}."},
		good:   []string{"Thời gian làm vơi nỗi đau.", "Cô không giấu nổi niềm vui.", "Ai chịu nổi khổ cực ấy."},
	},
	{
		id: "no-luc", wrong: "nổ lực|nỗ súng|bùng nỗ|chất nỗ|vụ nỗ", right: "nỗ lực|nổ súng|bùng nổ|chất nổ|vụ nổ",
		explain: Bilingual{
			VI: "Nỗ là gắng sức (nỗ lực). Nổ là vỡ tung ra kèm tiếng động.",
			EN: "Nỗ: exertion. Nổ: to explode.",
		},
		bad:  []string{"Em {nổ lực=nỗ lực} học tập.", "Một {vụ nỗ=vụ nổ} lớn xảy ra."},
		good: []string{"Em nỗ lực học tập."},
	},
	{
		id: "cua-ngo", wrong: "cửa ngỏ|bỏ ngõ|để ngõ|ngõ ý|ngõ lời|ngỏ cụt|ngỏ hẻm", right: "cửa ngõ|bỏ ngỏ|để ngỏ|ngỏ ý|ngỏ lời|ngõ cụt|ngõ hẻm",
		explain: Bilingual{
			VI: "Ngõ là lối đi nhỏ, cổng vào. Ngỏ là mở, là nói ra: bỏ ngỏ, ngỏ lời.",
			EN: "Ngõ: a lane, a gateway. Ngỏ: open; to speak out.",
		},
		unless: context{prev: " để "},
		bad:    []string{"Câu hỏi vẫn {bỏ ngõ=bỏ ngỏ}.", "Bến xe ở {cửa ngỏ=cửa ngõ} phía đông thành phố."},
		good:   []string{"Câu hỏi vẫn bỏ ngỏ.", "Nhà để cửa ngỏ suốt đêm."},
	},
	{
		id: "ung-ho", wrong: "ũng hộ|ủng hổ|cổ vủ", right: "ủng hộ|ủng hộ|cổ vũ",
		explain: Bilingual{
			VI: "Ủng hộ: đứng về phía mà giúp (hộ: che chở); cổ vũ: làm cho hăng hái.",
			EN: "Ủng hộ: to support; cổ vũ: to cheer on.",
		},
		bad:  []string{"Bà con {ũng hộ=ủng hộ} đồng bào vùng lũ."},
		good: []string{"Bà con ủng hộ đồng bào vùng lũ.", "Anh đi ủng trong mưa."},
	},
	{
		id: "cung-co", wrong: "cũng cố", right: "củng cố",
		explain: Bilingual{
			VI: "Củng cố: làm cho bền vững hơn. Cũng là như những cái khác: ai cũng cố gắng.",
			EN: "Củng cố: to strengthen. Cũng: also.",
		},
		only:   context{prev: " đang để cần nhằm sự được việc tục giúp phần nên đã "},
		unless: context{next: " gắng tình ý giữ tìm leo chen gượng níu thủ làm đi nén "},
		bad:    []string{"Huyện đang {cũng cố=củng cố} tổ chức đoàn.", "Bài tập giúp {cũng cố=củng cố} kiến thức."},
		good:   []string{"Ai cũng cố gắng.", "Nhưng anh cũng cố thanh minh."},
	},
	{
		id: "bao-lu", wrong: "bảo táp|cơn bảo|mưa bảo|bão vệ|bão đảm|đảm bão|bão hiểm", right: "bão táp|cơn bão|mưa bão|bảo vệ|bảo đảm|đảm bảo|bảo hiểm",
		explain: Bilingual{
			VI: "Bão là gió rất mạnh. Bảo là giữ, là nói: bảo vệ, bảo đảm.",
			EN: "Bão: a storm. Bảo: to guard; to tell.",
		},
		bad:  []string{"{Cơn bảo=Cơn bão} đổ bộ trong đêm.", "Dân phòng {bão vệ=bảo vệ} chợ."},
		good: []string{"Cơn bão đổ bộ trong đêm."},
	},
	{
		id: "co-so", wrong: "cơ sỡ|sỡ dĩ|sỡ hữu|sỡ thích|công sỡ|sỡ thú", right: "cơ sở|sở dĩ|sở hữu|sở thích|công sở|sở thú",
		explain: Bilingual{
			VI: "Sở là chỗ, là cái: cơ sở, sở hữu. Sỡ chỉ có trong sặc sỡ, sàm sỡ.",
			EN: "Sở: a place; that which. Sỡ occurs in sặc sỡ (gaudy) only.",
		},
		bad:  []string{"Anh {sỡ hữu=sở hữu} hai chiếc xe.", "{Sỡ dĩ=Sở dĩ} tôi muộn là vì tắc đường."},
		good: []string{"Anh sở hữu hai chiếc xe.", "Cô mặc váy sặc sỡ."},
	},
	{
		id: "nham-lan", wrong: "nhầm lẩn|lẩn lộn|lẩn nhau|lú lẩn", right: "nhầm lẫn|lẫn lộn|lẫn nhau|lú lẫn",
		explain: Bilingual{
			VI: "Lẫn là trộn vào nhau, nhầm. Lẩn là trốn nhanh: lẩn trốn.",
			EN: "Lẫn: mixed, mistaken. Lẩn: to slip away.",
		},
		bad:  []string{"Hai bên giúp đỡ {lẩn nhau=lẫn nhau}."},
		good: []string{"Hai bên giúp đỡ lẫn nhau."},
	},
	{
		id: "lan-tron", wrong: "lẫn trốn|lẫn tránh|lẫn khuất|lẫn quẩn", right: "lẩn trốn|lẩn tránh|lẩn khuất|lẩn quẩn",
		explain: Bilingual{
			VI: "Lẩn là trốn nhanh, giấu mình. Lẫn là trộn vào nhau, nhầm.",
			EN: "Lẩn: to slip away. Lẫn: mixed, mistaken.",
		},
		bad:  []string{"Nghi phạm {lẫn trốn=lẩn trốn} trong rừng."},
		good: []string{"Nghi phạm lẩn trốn trong rừng."},
	},
	{
		id: "nghi-ngoi", wrong: "nghĩ ngơi|nghĩ phép|nghĩ hưu|nghĩ lễ|nghĩ mát|nghĩ dưỡng|nghĩ hè|nghĩ thai sản|nghĩ trưa", right: "nghỉ ngơi|nghỉ phép|nghỉ hưu|nghỉ lễ|nghỉ mát|nghỉ dưỡng|nghỉ hè|nghỉ thai sản|nghỉ trưa",
		explain: Bilingual{
			VI: "Nghỉ là ngừng làm. Nghĩ là dùng đầu óc.",
			EN: "Nghỉ: to rest. Nghĩ: to think.",
		},
		unless: context{next: " sinh "},
		bad:    []string{"Ông đã {nghĩ hưu=nghỉ hưu}.", "Khu {nghĩ dưỡng=nghỉ dưỡng} đông khách."},
		good:   []string{"Ông đã nghỉ hưu."},
	},
	{
		id: "suy-nghi", wrong: "suy nghỉ|nghỉ rằng|ý nghỉa|chủ nghỉa|nghỉ ra", right: "suy nghĩ|nghĩ rằng|ý nghĩa|chủ nghĩa|nghĩ ra",
		explain: Bilingual{
			VI: "Nghĩ là dùng đầu óc; nghĩa là lẽ phải, là nội dung. Nghỉ là ngừng làm.",
			EN: "Nghĩ: to think; nghĩa: meaning. Nghỉ: to rest.",
		},
		unless: context{prev: " được xin cho ngày kỳ lịch bắt phải nằm ", next: " hết tháng năm tuần khi lúc ngày "},
		bad:    []string{"Anh {suy nghỉ=suy nghĩ} suốt đêm.", "Tôi {nghỉ rằng=nghĩ rằng} em đúng."},
		good:   []string{"Anh suy nghĩ suốt đêm."},
	},
}
