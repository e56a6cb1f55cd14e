// Package cases runs a person's solution case after case. Formats: wire.ts and records.ts. It uses little of the library,
// since all that it uses is linked into each program.
package cases

import (
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
)

// Case reads the arguments of a case, makes the calls and writes the answer.
type Case func(in *Input, timer *Timer, out *Output)

// However much memory there is.
const stackLimitBytes = 256 << 20

var persons Case
var input *Input

// Before anything of the person's is run, standard input has been read to its end.
func init() {
	// A stack grows by being copied to one of twice its size: a half is what fits beside its own half.
	if memory := debug.SetMemoryLimit(-1) / 2; memory < stackLimitBytes {
		debug.SetMaxStack(int(memory))
	} else {
		debug.SetMaxStack(stackLimitBytes)
	}
	input = &Input{data: readAll()}
}

// Register is called by the calls of the problem.
func Register(each Case) { persons = each }

// Timer is started when the arguments are read, and stopped when the call has returned.
type Timer struct{ start, end int64 }

func (timer *Timer) Start() { timer.start = cpuMicroseconds() }
func (timer *Timer) Stop()  { timer.end = cpuMicroseconds() }

func (timer *Timer) micros() int64 {
	if timer.start == 0 {
		return 0
	}
	if timer.end == 0 {
		timer.Stop()
	}
	return timer.end - timer.start
}

func cpuMicroseconds() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return (usage.Utime.Sec+usage.Stime.Sec)*1_000_000 + usage.Utime.Usec + usage.Stime.Usec
}

func readAll() []byte {
	var about syscall.Stat_t
	room := 65536
	if syscall.Fstat(0, &about) == nil && about.Size > 0 {
		room = int(about.Size) + 1
	}
	data := make([]byte, 0, room)
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		count, err := syscall.Read(0, data[len(data):cap(data)])
		if err == syscall.EINTR {
			continue
		}
		if count <= 0 {
			break
		}
		data = data[:len(data)+count]
	}
	for len(data) > 0 && data[len(data)-1] == '\n' {
		data = data[:len(data)-1]
	}
	return data
}

func sizeOf(descriptor int) int64 {
	var about syscall.Stat_t
	if syscall.Fstat(descriptor, &about) != nil {
		return 0
	}
	return about.Size
}

func record(kind string, micros int64, line int, payload []byte) {
	data := append([]byte(kind), ' ')
	for _, field := range []int64{micros, sizeOf(1), sizeOf(2), int64(line), int64(len(payload))} {
		data = append(strconv.AppendInt(data, field, 10), ' ')
	}
	data[len(data)-1] = '\n'
	data = append(append(data, payload...), '\n')
	for len(data) > 0 {
		count, err := syscall.Write(3, data)
		if err != nil && err != syscall.EINTR && err != syscall.EAGAIN {
			syscall.Exit(111)
		}
		if count > 0 {
			data = data[count:]
		}
	}
}

// Mistyped is thrown where what was returned is not of its type.
type Mistyped struct{ words string }

func Refuse(words string) { panic(Mistyped{words}) }

// Serve runs all cases.
func Serve() {
	record("ready", 0, 0, nil)
	for left := input.Count(); left > 0; left-- {
		answer()
	}
	syscall.Exit(0)
}

func answer() {
	var timer Timer
	var out Output
	isDone := false
	defer func() {
		if isDone {
			return
		}
		micros := timer.micros()
		switch value := recover().(type) {
		case Mistyped:
			record("mistyped", micros, 0, []byte(value.words))
		case nil:
			// runtime.Goexit, or a panic of nothing.
			record("exception", micros, lineOfPanic(), []byte("panic: nil, or the end of the goroutine"))
			syscall.Exit(0)
		default:
			record("exception", micros, lineOfPanic(), []byte("panic: "+wordsOf(value)))
		}
	}()
	persons(input, &timer, &out)
	isDone = true
	record("answer", timer.micros(), 0, out.data)
}

// lineOfPanic is the innermost call in the person's file; the stack is still that of the panic.
func lineOfPanic() int {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for {
		frame, more := frames.Next()
		if strings.HasSuffix(frame.File, "solution.go") {
			return frame.Line
		}
		if !more {
			return 0
		}
	}
}

func wordsOf(value any) (words string) {
	defer func() {
		if recover() != nil {
			words = "a value that cannot be shown"
		}
	}()
	switch value := value.(type) {
	case error:
		return value.Error()
	case interface{ String() string }:
		return value.String()
	case string:
		return value
	case int:
		return strconv.Itoa(value)
	case int64:
		return strconv.FormatInt(value, 10)
	case bool:
		return strconv.FormatBool(value)
	case float64:
		return strconv.FormatFloat(value, 'g', -1, 64)
	default:
		return "a value of a type of its own"
	}
}
