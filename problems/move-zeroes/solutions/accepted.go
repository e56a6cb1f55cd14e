func moveZeroes(nums []int) {
	kept := 0
	for i, num := range nums {
		if num != 0 {
			nums[i], nums[kept] = nums[kept], num
			kept++
		}
	}
}
