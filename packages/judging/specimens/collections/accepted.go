func groupWords(words []string, first byte) [][]string {
	groups := make([][]string, 2)
	for _, word := range words {
		if word[0] == first {
			groups[0] = append(groups[0], word)
		} else {
			groups[1] = append(groups[1], word)
		}
	}
	return groups
}
