class MinStack {
public:
    void push(int val) {
        numbers.push_back(val);
        smallest.push_back(smallest.empty() ? val : min(val, smallest.back()));
    }

    void pop() {
        numbers.pop_back();
        smallest.pop_back();
    }

    int top() { return numbers.back(); }

    int getMin() { return smallest.back(); }

private:
    vector<int> numbers, smallest;
};
