class MinStack:

    def __init__(self):
        self.numbers = []
        self.smallest = float('inf')

    def push(self, val: int) -> None:
        self.numbers.append(val)
        self.smallest = min(self.smallest, val)

    def pop(self) -> None:
        self.numbers.pop()

    def top(self) -> int:
        return self.numbers[-1]

    def getMin(self) -> int:
        return self.smallest
