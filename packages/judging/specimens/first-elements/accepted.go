func removeDuplicates(nums []int) int {
	kept := 0
	for _, num := range nums {
		if kept == 0 || nums[kept-1] != num {
			nums[kept] = num
			kept++
		}
	}
	return kept
}
