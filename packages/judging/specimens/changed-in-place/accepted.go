package main

func moveZeroes(nums []int) {
	kept := 0
	for i := range nums {
		if nums[i] != 0 {
			nums[kept], nums[i] = nums[i], nums[kept]
			kept++
		}
	}
}

func main() {
	os.Exit(3)
}
