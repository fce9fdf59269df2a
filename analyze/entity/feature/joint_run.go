package feature

// run adds features of the run of capitalised tokens around the token: where
// in it the token stands, its first and last tokens, what stands around it.
func (j *joint) run(c *Cell) {
	i, start, end := int32(j.i), int(c.RunStart), int(c.RunEnd)
	length := uint32(min(c.RunEnd-c.RunStart, 6))
	pos := uint32(min(i-c.RunStart, 4))
	rest := uint32(min(c.RunEnd-1-i, 4))
	before, behind := j.cell(start-1), j.cell(end)
	j.add(200, pos, length, uint32(c.Shape))
	j.add(201, uint32(before.ID), min(pos, 1), min(length, 3))
	j.add(202, uint32(behind.ID), min(rest, 1), min(length, 3))
	j.add(203, uint32(before.Class[1]), pos, uint32(c.Shape))
	j.add(204, uint32(behind.Class[1]), rest, uint32(c.Shape))
	j.add(205, uint32(before.Class[1]), uint32(behind.Class[1]), min(pos, 1))
	j.add(206, before.End, pos, length)
	j.add(207, behind.Begin, pos, length)
	head, last := j.cell(start), j.cell(end-1)
	j.add(208, uint32(head.Class[1]), pos, length)
	j.add(209, uint32(last.Class[1]), pos, length)
	j.add(210, head.Begin, pos, length)
	j.add(211, uint32(head.Class[1]), uint32(c.Class[1]), min(pos, 1))
	j.add(212, uint32(head.ID), pos, 0)
	j.add(213, uint32(last.ID), rest, 0)
	j.add(214, uint32(j.cell(start-2).ID), uint32(before.ID), min(pos, 1))
	j.add(215, uint32(behind.ID), uint32(j.cell(end+1).ID), min(rest, 1))
}

func (j *joint) cell(i int) *Cell { return j.x.at(i, j.from, j.to) }

// maxHead is how far to the left the head of a name may lie.
const maxHead = 12

// head adds features of the nearest head to the left.
func (j *joint) head(c *Cell) {
	dist := uint32(min(int32(j.i)-c.Head, 5))
	between := j.between(c)
	id := uint32(j.x.Cells[c.Head].ID)
	j.add(220, c.HeadLists, dist, between)
	j.add(221, id, between, uint32(c.Shape))
	j.add(222, c.HeadLists, between, uint32(c.Class[1]))
	j.add(223, c.HeadLists, between, uint32(c.Shape))
	j.add(224, id, dist, uint32(c.Class[0]))
}

// between gives what kinds of token stand between the head and the token, as a
// set of bits.
func (j *joint) between(c *Cell) (set uint32) {
	for k := int(c.Head) + 1; k < j.i; k++ {
		switch s := j.x.Cells[k].Shape; {
		case s == shapeComma:
			set |= 1
		case s == shapeLower || s == shapeForeignLower:
			set |= 2
		case s.Capital():
			set |= 4
		case s.Numeric():
			set |= 8
		default:
			set |= 16
		}
	}
	return set
}
