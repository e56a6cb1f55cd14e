class MinStack:

    def __init__(self):
        self.numbers = []

    def push(self, val: int) -> None:
        self.numbers.append(val)

    def pop(self) -> None:
        self.numbers.pop()

    def top(self) -> int:
        return self.numbers[-1]

    def getMin(self) -> int:
        smallest = self.numbers[0]
        for number in self.numbers:
            if number < smallest:
                smallest = number
        return smallest
