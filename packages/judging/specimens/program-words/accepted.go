package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		fmt.Fprint(out, len(words))
		for i := len(words) - 1; i >= 0; i-- {
			fmt.Fprint(out, " ", words[i])
		}
		fmt.Fprintln(out)
	}
}
