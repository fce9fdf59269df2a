package analyze

import (
	"vnan/analyze/entity"
	"vnan/analyze/typo"
	"vnan/tokenize"
)

func findEntities(t *tokenize.Text) entity.Result { return entity.Result{} }

func checkTypos(t *tokenize.Text, o typo.Options) []typo.Finding { return typo.Check(t, o) }
