class MyStack:

    def __init__(self):
        self.numbers = deque()
        self.spare = deque()

    def push(self, x: int) -> None:
        self.numbers.append(x)

    def pop(self) -> int:
        while len(self.numbers) > 1:
            self.spare.append(self.numbers.popleft())
        newest = self.numbers.popleft()
        self.numbers, self.spare = self.spare, self.numbers
        return newest

    def top(self) -> int:
        newest = self.pop()
        self.push(newest)
        return newest

    def empty(self) -> bool:
        return not self.numbers
