package role_test

import (
	"fmt"

	"vnan/analyze/entity"
	"vnan/analyze/entity/role"
	"vnan/tokenize"
)

func ExampleFind() {
	t := tokenize.New("Ông Lê Văn Sáu được bầu làm Chủ tịch UBND tỉnh Nghệ An. Trước đó ông Sáu là Giám đốc Sở Tài chính.")
	for _, o := range role.Find(t, entity.Find(t).Mentions) {
		for _, r := range o.Roles {
			fmt.Printf("%s: %s, %s (%s)\n", o.Name, r.Title, r.Organization, r.Status)
		}
	}
	// Output:
	// Lê Văn Sáu: Chủ tịch, UBND tỉnh Nghệ An (appointed)
	// Lê Văn Sáu: Giám đốc, Sở Tài chính (current)
}
