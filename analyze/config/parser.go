package config

import (
	"fmt"
	"slices"
	"strings"

	"vnan/analyze/typo"
)

// parser turns a decoded file into a Config and collects mistakes.
type parser struct {
	path, data string
	c          *Config
	keys       []keyAt // made when first needed
	errs       []error
}

// table reads the settings of a table, in the order of their names in list so
// that messages come out alike. prefix is the table's name and a dot.
func (p *parser) table(t map[string]any, prefix string, list []setting) {
	for _, name := range sortedKeys(t) {
		i := slices.IndexFunc(list, func(s setting) bool { return s.name == name })
		if i < 0 {
			p.unknownKey(prefix+name, name, list)
			continue
		}
		p.setting(&list[i], prefix+name, t[name])
	}
}

func sortedKeys(t map[string]any) []string {
	keys := make([]string, 0, len(t))
	for k := range t {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// setting reads one value. What is wrong with it is reported where it is seen.
func (p *parser) setting(s *setting, key string, raw any) {
	var v value
	ok := false
	switch s.kind {
	case oneString:
		v.one, ok = p.oneOf(s, key, raw)
	case manyStrings, patterns:
		v.many, ok = p.strings(s, key, raw)
	case levels:
		v.levels, ok = p.levels(s, key, raw)
	case overrides:
		p.overrides(s, key, raw)
	}
	if ok {
		s.set(p, v)
	}
}

func (p *parser) oneOf(s *setting, key string, raw any) (string, bool) {
	v, ok := raw.(string)
	if !ok {
		p.wrongType(s, key)
		return "", false
	}
	if s.values == nil && strings.TrimSpace(v) != "" || slices.Contains(s.values, v) {
		return v, true
	}
	p.add(key, true, typo.Bilingual{
		EN: fmt.Sprintf("“%s” is no value of %s", v, s.name),
		VI: fmt.Sprintf("“%s” không phải là giá trị của %s", v, s.name),
	}, oneOfThese(s.values, v))
	return "", false
}

func (p *parser) strings(s *setting, key string, raw any) (out []string, ok bool) {
	list, ok := raw.([]any)
	if !ok {
		p.wrongType(s, key)
		return nil, false
	}
	for _, item := range list {
		text, isText := item.(string)
		switch {
		case !isText || strings.TrimSpace(text) == "":
			p.wrongType(s, key)
			return nil, false
		case s.kind == patterns && badPattern(text):
			p.badPattern(key, text)
			return nil, false
		}
		out = append(out, text)
	}
	return out, true
}

// levels reads a table of rules. Since a dot parts keys in TOML, a table in it
// is a family with its rules.
func (p *parser) levels(s *setting, key string, raw any) (Levels, bool) {
	t, ok := raw.(map[string]any)
	if !ok {
		p.wrongType(s, key)
		return nil, false
	}
	out, before := Levels{}, len(p.errs)
	for _, selector := range sortedKeys(t) {
		family, ok := t[selector].(map[string]any)
		if !ok {
			p.level(out, key+"."+selector, selector, t[selector])
			continue
		}
		for _, rule := range sortedKeys(family) {
			p.level(out, key+"."+selector+"."+rule, selector+"/"+rule, family[rule])
		}
	}
	return out, len(p.errs) == before
}

// level reads the level of one selector.
func (p *parser) level(out Levels, key, selector string, raw any) {
	if known, nearest := KnownSelector(selector); !known {
		p.unknownRule(key, selector, nearest)
		return
	}
	name, _ := raw.(string)
	level, ok := ParseLevel(name)
	if !ok {
		p.add(key, true, typo.Bilingual{
			EN: fmt.Sprintf("“%v” is no level of a rule", raw),
			VI: fmt.Sprintf("“%v” không phải là mức của quy tắc", raw),
		}, oneOfThese(levelNames, name))
		return
	}
	out[selector] = level
}

func (p *parser) overrides(s *setting, key string, raw any) {
	list, ok := raw.([]map[string]any)
	if !ok {
		p.wrongType(s, key)
		return
	}
	for i, t := range list {
		p.c.Overrides = append(p.c.Overrides, Override{})
		name := fmt.Sprintf("%s[%d]", key, i)
		p.table(t, name+".", overrideSettings)
		if _, ok := t["paths"]; !ok {
			p.add(name, false, typo.Bilingual{EN: "this override is for no file", VI: "mục override này không áp dụng cho tệp nào"},
				typo.Bilingual{EN: `add paths = ["folder/**"] below it`, VI: `thêm paths = ["thu-muc/**"] dưới đó`})
		}
	}
}
