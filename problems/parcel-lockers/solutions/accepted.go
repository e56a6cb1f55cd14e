package main

import (
	"bufio"
	"container/heap"
	"fmt"
	"os"
	"sort"
	"strconv"
)

type lockers struct{ sort.IntSlice }

func (l *lockers) Push(locker any) { l.IntSlice = append(l.IntSlice, locker.(int)) }
func (l *lockers) Pop() any {
	last := l.IntSlice[len(l.IntSlice)-1]
	l.IntSlice = l.IntSlice[:len(l.IntSlice)-1]
	return last
}

func main() {
	words := bufio.NewScanner(bufio.NewReaderSize(os.Stdin, 1<<16))
	words.Split(bufio.ScanWords)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	number := func() int {
		words.Scan()
		value, _ := strconv.Atoi(words.Text())
		return value
	}

	total, count := number(), number()
	used := 0 // Lockers beyond it have never been taken.
	free := &lockers{}
	lockerOf := map[int]int{}
	for ; count > 0; count-- {
		words.Scan()
		isIn := words.Text() == "in"
		parcel := number()
		locker, isStored := lockerOf[parcel]
		switch {
		case isIn && free.Len() == 0 && used == total:
			fmt.Fprintln(out, "full")
		case isIn:
			if free.Len() > 0 {
				locker = heap.Pop(free).(int)
			} else {
				used++
				locker = used
			}
			lockerOf[parcel] = locker
			fmt.Fprintln(out, locker)
		case isStored:
			heap.Push(free, locker)
			delete(lockerOf, parcel)
			fmt.Fprintln(out, locker)
		default:
			fmt.Fprintln(out, "missing")
		}
	}
}
