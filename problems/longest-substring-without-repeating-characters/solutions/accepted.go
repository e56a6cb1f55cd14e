func lengthOfLongestSubstring(s string) int {
	var afterLast [256]int
	start, best := 0, 0
	for end := 0; end < len(s); end++ {
		if afterLast[s[end]] > start {
			start = afterLast[s[end]]
		}
		afterLast[s[end]] = end + 1
		if end+1-start > best {
			best = end + 1 - start
		}
	}
	return best
}
