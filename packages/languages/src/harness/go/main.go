package main

import (
	"cases"
	_ "solution"
)

func main() { cases.Serve() }
