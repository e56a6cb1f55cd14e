func scale_all(factor int64, part float64, values []int64, grid [][]float64, keep []bool, mark byte) float64 {
	sum := 0.0
	for _, row := range grid {
		for _, value := range row {
			sum += value
		}
	}
	for i, value := range values {
		if keep[i] {
			sum += part * float64(factor) * float64(value)
		}
	}
	if mark == '+' {
		return sum
	}
	return -sum
}
