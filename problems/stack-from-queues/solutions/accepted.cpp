class MyStack {
public:
    void push(int x) {
        numbers.push(x);
        for (size_t turn = 1; turn < numbers.size(); turn++) {
            numbers.push(numbers.front());
            numbers.pop();
        }
    }

    int pop() {
        int newest = numbers.front();
        numbers.pop();
        return newest;
    }

    int top() { return numbers.front(); }

    bool empty() { return numbers.empty(); }

private:
    queue<int> numbers;
};
