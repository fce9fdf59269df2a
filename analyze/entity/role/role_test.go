package role

import (
	"fmt"
	"strings"
	"testing"

	"vnan/analyze/entity/mention/mentiontest"
)

// show writes roles as `name: title @ body (status)`; the status only when it
// is not current.
func show(os []Official) string {
	var out []string
	for _, o := range os {
		for _, r := range o.Roles {
			s := o.Name + ": " + r.Title
			if r.Organization != "" {
				s += " @ " + r.Organization
			}
			if r.Status != "current" {
				s += " (" + r.Status + ")"
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, "; ")
}

var grammar = []struct{ name, in, want string }{
	{"P1 before the name", "[T Giám đốc] [O Sở Y tế Hà Tiên] [P Lê Văn Sáu] cho biết.", "Lê Văn Sáu: Giám đốc @ Sở Y tế Hà Tiên"},
	{"P1 without a body", "[T Thủ tướng] [P Lê Văn Sáu] đã đến.", "Lê Văn Sáu: Thủ tướng"},
	{"P1 degree", "[T PGS.TS] [P Hồ Thị Mơ] giảng bài.", "Hồ Thị Mơ: PGS.TS"},
	{"P2 comma", "Ông [P Lê Văn Sáu], [T Chủ tịch] [O UBND huyện Bình Minh], cho biết.", "Lê Văn Sáu: Chủ tịch @ UBND huyện Bình Minh"},
	{"P2 dash and chain", "Bà [P Hồ Thị Mơ] - [T Bí thư] [O Quận ủy], [T Chủ tịch] [O HĐND quận 3] dự họp.", "Hồ Thị Mơ: Bí thư @ Quận ủy; Hồ Thị Mơ: Chủ tịch @ HĐND quận 3"},
	{"P2 brackets", "Ông [P Lê Văn Sáu] ([T Giám đốc] [O Công ty Mây Trắng]) vắng mặt.", "Lê Văn Sáu: Giám đốc @ Công ty Mây Trắng"},
	{"P2 age in brackets", "[P Lê Văn Sáu] (40 tuổi, [T Giám đốc] [O Công ty Mây Trắng]) vắng mặt.", "Lê Văn Sáu: Giám đốc @ Công ty Mây Trắng"},
	{"P3 honorific", "[T Chủ tịch] [O UBND xã Hòa An], ông [P Lê Văn Sáu] nói.", "Lê Văn Sáu: Chủ tịch @ UBND xã Hòa An"},
	{"P4 elected", "Ông [P Lê Văn Sáu] được bầu làm [T Chủ tịch] [O UBND xã Hòa An].", "Lê Văn Sáu: Chủ tịch @ UBND xã Hòa An (appointed)"},
	{"P4 dismissed", "Ông [P Lê Văn Sáu] thôi giữ chức [T Phó Giám đốc] [O Sở Xây dựng].", "Lê Văn Sáu: Phó Giám đốc @ Sở Xây dựng (dismissed)"},
	{"P4 copula", "[P Hồ Thị Mơ] là [T giảng viên] [O Đại học Sông Trăng].", "Hồ Thị Mơ: giảng viên @ Đại học Sông Trăng"},
	{"P4 has been", "Ông [P Lê Văn Sáu] từng giữ chức [T Cục trưởng] [O Cục Thuế].", "Lê Văn Sáu: Cục trưởng @ Cục Thuế (former)"},
	{"P5 chain before the name", "[T Phó Thủ tướng], [T Bộ trưởng] [O Ngoại giao] [P Lê Văn Sáu] tiếp khách.", "Lê Văn Sáu: Phó Thủ tướng; Lê Văn Sáu: Bộ trưởng @ Ngoại giao"},
	{"P5 kiêm", "[T Chủ tịch] kiêm [T Tổng Giám đốc] [O Công ty Mây Trắng] [P Hồ Thị Mơ] ký.", "Hồ Thị Mơ: Chủ tịch; Hồ Thị Mơ: Tổng Giám đốc @ Công ty Mây Trắng"},
	{"P6 plural", "Các [T Phó Chủ tịch] [P Lê Văn Sáu], [P Hồ Thị Mơ] và [P Vũ Tám] cùng dự.", "Lê Văn Sáu: Phó Chủ tịch; Hồ Thị Mơ: Phó Chủ tịch; Vũ Tám: Phó Chủ tịch"},
	{"list with semicolons", "Dự họp có các ông: [P Lê Văn Sáu], [T Bí thư] [O Tỉnh ủy]; [P Vũ Tám], [T Chủ tịch] [O UBND tỉnh].", "Lê Văn Sáu: Bí thư @ Tỉnh ủy; Vũ Tám: Chủ tịch @ UBND tỉnh"},
	{"của before the body", "[T Chủ tịch] của [O Hội Nhà vườn] [P Lê Văn Sáu] phát biểu.", "Lê Văn Sáu: Chủ tịch @ Hội Nhà vườn"},
	{"place of the office", "[T Đại sứ] [L Lào] tại [L Việt Nam] [P Thong Savan] chào.", "Thong Savan: Đại sứ @ Lào"},
	{"former", "[T nguyên Bộ trưởng] [O Bộ Công nghiệp] [P Lê Văn Sáu] đến dự.", "Lê Văn Sáu: nguyên Bộ trưởng @ Bộ Công nghiệp (former)"},
	{"acting", "[T Quyền Giám đốc] [O Sở Xây dựng] [P Lê Văn Sáu] ký.", "Lê Văn Sáu: Quyền Giám đốc @ Sở Xây dựng (acting)"},
	{"two neighbours", "[T Thủ tướng] [P Lê Văn Sáu], [T Chủ tịch] [O Quốc hội] [P Hồ Thị Mơ] dự.", "Lê Văn Sáu: Thủ tướng; Hồ Thị Mơ: Chủ tịch @ Quốc hội"},
	{"line end parts", "[T Giám đốc]\n[P Lê Văn Sáu] đi vắng.", ""},
	{"sentence end parts", "Ông [P Lê Văn Sáu] về quê. [T Chủ tịch] [O UBND tỉnh] họp.", ""},
	{"fullest body", "[T Bí thư] [P Lê Văn Sáu] họp. Ông [P Lê Văn Sáu], [T Bí thư] [O Tỉnh ủy], kết luận.", "Lê Văn Sáu: Bí thư @ Tỉnh ủy"},
	{"body of the lone title", "[T Tổng thống] [P Thong Savan] đến. [T Tổng thống] [L Lào] phát biểu.", "Thong Savan: Tổng thống @ Lào"},
	{"body in brackets behind the name", "[T Đại biểu] [P Hồ Thị Mơ] ([L Cà Mau]) hỏi.", "Hồ Thị Mơ: Đại biểu @ Cà Mau"},
	{"body behind the name", "[T HLV] [P Lê Văn Sáu] của [O Sông Lam] tiếc.", "Lê Văn Sáu: HLV @ Sông Lam"},
	{"abbreviated title", "[T Luật sư] [P Lê Văn Sáu] hỏi. [T LS] [P Sáu] đáp.", "Lê Văn Sáu: Luật sư"},
	{"a title in a phrase", "Theo quyết định của [T Chủ tịch nước], bà [P Hồ Thị Mơ] được khen.", ""},
	{"alias takes the role", "Ông [P Lê Văn Sáu] họp. Hiện ông [P Sáu] là [T Cục trưởng] [O Cục Thuế].", "Lê Văn Sáu: Cục trưởng @ Cục Thuế"},
}

func TestGrammar(t *testing.T) {
	for _, c := range grammar {
		t.Run(c.name, func(t *testing.T) {
			if got := show(Find(mentiontest.Parse(t, c.in))); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
			}
		})
	}
}

func TestAliases(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"given name", "Ông [P Lê Văn Sáu] đến. Ông [P Sáu] nói.", "Lê Văn Sáu 2 [ông Sáu]"},
		{"short form first", "Ông [P Trump] nói. Tổng thống [P Donald Trump] nói.", "Donald Trump 2 [ông Trump]"},
		{"two fit", "[P Lê Văn Sáu] và [P Vũ Sáu] đến. Ông [P Sáu] nói.", "Lê Văn Sáu 1 []; Vũ Sáu 1 []; Sáu 1 []"},
		{"the honorific decides", "[P Lê Thị Sáu] và ông [P Vũ Sáu] đến. Bà [P Sáu] nói.", "Lê Thị Sáu 2 [bà Sáu]; Vũ Sáu 1 []"},
		{"accents count", "Ông [P Trần Hữu Trí] đến. Ông [P Trị] nói.", "Trần Hữu Trí 1 []; Trị 1 []"},
		{"a country is no honorific", "Bà [P May] và [T Thủ tướng] [L Anh] [P Jane May] là một người.", "Jane May 2 [bà May]"},
		{"case does not", "[P LÊ VĂN SÁU] đến. [P Lê Văn Sáu] nói.", "Lê Văn Sáu 2 []"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out []string
			for _, o := range Find(mentiontest.Parse(t, c.in)) {
				out = append(out, fmt.Sprintf("%s %d %v", o.Name, len(o.Mentions), o.Aliases))
			}
			if got := strings.Join(out, "; "); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
			}
		})
	}
}

func TestEvidence(t *testing.T) {
	text, ms := mentiontest.Parse(t, "Trời mưa. Ông [P Lê Văn Sáu], [T Giám đốc] [O Sở Y tế], đến.")
	r := Find(text, ms)[0].Roles[0]
	if r.Sentence != 1 || r.TitleMention != 1 || r.OrganizationMention != 2 {
		t.Errorf("evidence is sentence %d, mentions %d and %d; want 1, 1, 2", r.Sentence, r.TitleMention, r.OrganizationMention)
	}
}
