func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, num := range nums {
		if j, found := seen[target-num]; found {
			return []int{j, i}
		}
		seen[num] = i
	}
	return nil
}
