func isValid(s string) bool {
	closing := map[rune]rune{'(': ')', '[': ']', '{': '}'}
	open := []rune{}
	for _, bracket := range s {
		if close, isOpening := closing[bracket]; isOpening {
			open = append(open, close)
		} else if len(open) == 0 || open[len(open)-1] != bracket {
			return false
		} else {
			open = open[:len(open)-1]
		}
	}
	return len(open) == 0
}
