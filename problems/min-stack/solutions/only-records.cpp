class MinStack {
public:
    void push(int val) {
        numbers.push(val);
        if (records.empty() || val <= records.top()) records.push(val);
    }

    void pop() {
        if (numbers.top() == records.top()) records.pop();
        numbers.pop();
    }

    int top() { return numbers.top(); }

    int getMin() { return records.top(); }

private:
    stack<int> numbers, records;
};
