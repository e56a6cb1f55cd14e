func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	if len(nums1) > len(nums2) {
		nums1, nums2 = nums2, nums1
	}
	total := len(nums1) + len(nums2)
	half := (total + 1) / 2
	low, high := 0, len(nums1)
	for {
		i := (low + high) / 2
		j := half - i
		left1, right1 := around(nums1, i)
		left2, right2 := around(nums2, j)
		if left1 > right2 {
			high = i - 1
		} else if left2 > right1 {
			low = i + 1
		} else if total%2 == 1 {
			return math.Max(left1, left2)
		} else {
			return (math.Max(left1, left2) + math.Min(right1, right2)) / 2
		}
	}
}

// The numbers to the left and to the right of a cut.
func around(nums []int, cut int) (left, right float64) {
	left, right = math.Inf(-1), math.Inf(1)
	if cut > 0 {
		left = float64(nums[cut-1])
	}
	if cut < len(nums) {
		right = float64(nums[cut])
	}
	return
}
