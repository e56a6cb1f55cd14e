package cases

import "strconv"

// Input is the arguments of all cases.
type Input struct {
	data []byte
	at   int
}

func (in *Input) token() []byte {
	start := in.at
	for in.at < len(in.data) && in.data[in.at] != ' ' {
		in.at++
	}
	found := in.data[start:in.at]
	in.at++
	return found
}

func (in *Input) bytes() []byte {
	length := in.Count()
	found := in.data[in.at : in.at+length]
	in.at += length + 1
	return found
}

func (in *Input) Count() int { return ReadInt(in) }

func ReadInt(in *Input) int {
	value, sign := 0, 1
	for _, digit := range in.token() {
		if digit == '-' {
			sign = -1
			continue
		}
		value = value*10 + int(digit-'0')
	}
	return value * sign
}

func ReadLong(in *Input) int64    { return int64(ReadInt(in)) }
func ReadBool(in *Input) bool     { return ReadInt(in) == 1 }
func ReadString(in *Input) string { return string(in.bytes()) }
func ReadByte(in *Input) byte     { return in.bytes()[0] }

func ReadDouble(in *Input) float64 {
	value, err := strconv.ParseFloat(string(in.token()), 64)
	if err != nil {
		panic(err)
	}
	return value
}

// ReadNodeValue is false for a missing child.
func ReadNodeValue(in *Input) (int, bool) {
	if in.data[in.at] == 'n' {
		in.token()
		return 0, false
	}
	return ReadInt(in), true
}

// ReadArray makes of what reads an element what reads an array of them.
func ReadArray[T any](element func(*Input) T) func(*Input) []T {
	return func(in *Input) []T {
		values := make([]T, in.Count())
		for index := range values {
			values[index] = element(in)
		}
		return values
	}
}

// Output is an answer.
type Output struct{ data []byte }

func (out *Output) separate() {
	if len(out.data) > 0 {
		out.data = append(out.data, ' ')
	}
}

func WriteInt(out *Output, value int) { WriteLong(out, int64(value)) }

func WriteLong(out *Output, value int64) {
	out.separate()
	out.data = strconv.AppendInt(out.data, value, 10)
}

func WriteDouble(out *Output, value float64) {
	out.separate()
	out.data = strconv.AppendFloat(out.data, value, 'g', -1, 64)
}

func WriteBool(out *Output, value bool) {
	if value {
		WriteInt(out, 1)
	} else {
		WriteInt(out, 0)
	}
}

func WriteString(out *Output, value string) {
	WriteInt(out, len(value))
	out.separate()
	out.data = append(out.data, value...)
}

func WriteByte(out *Output, value byte) { WriteString(out, string([]byte{value})) }

func WriteNone(out *Output) {
	out.separate()
	out.data = append(out.data, 'n')
}

// WriteArray makes of what writes an element what writes an array of them.
func WriteArray[T any](element func(*Output, T)) func(*Output, []T) {
	return func(out *Output, values []T) {
		WriteInt(out, len(values))
		for _, value := range values {
			element(out, value)
		}
	}
}

// Kept is how many elements a function has kept, of `size`.
func Kept(count int, size int) int {
	if count < 0 || count > size {
		Refuse("returned " + strconv.Itoa(count) + ", where the count of kept elements is expected")
	}
	return count
}

// NodeLimit is more than any answer has.
const NodeLimit = 2_000_000
