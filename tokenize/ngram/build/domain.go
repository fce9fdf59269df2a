package build

// Domain holds the n-gram counts of one kind of text (news, encyclopedia, law).
// Kinds are counted apart because their discounts differ: adding up their
// counts, or multiplying one's, gives counts-of-counts that fit neither.
type Domain struct {
	// Name is the caller's, for reports.
	Name string
	// Tokens counts the ids read and one End for each sentence.
	Tokens int64
	// Discounts[k] are those of the n-grams of k ids.
	Discounts [MaxOrder + 1]Discount
	run       run
	grams     [MaxOrder + 1][]gram
}

// Count reads a domain's sentences and counts its n-grams. It takes some 40
// bytes of memory for each different n-gram of the highest order, for the time
// being twice that.
func Count(name string, sentences Sentences, o Options) (*Domain, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	c := newCounter(o)
	r, err := c.count(sentences)
	if err != nil {
		return nil, err
	}
	d := &Domain{Name: name, Tokens: c.tokens, run: r}
	d.grams = adjust(r, o, nil)
	d.Discounts = discounts(d.grams)
	return d, nil
}

// NGrams is how many different n-grams of k ids the domain has.
func (d *Domain) NGrams(k int) int { return len(d.grams[k]) }
