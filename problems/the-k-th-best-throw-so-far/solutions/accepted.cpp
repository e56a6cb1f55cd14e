class KthLargest {
    size_t k;
    priority_queue<int, vector<int>, greater<int>> best;

public:
    KthLargest(int k, vector<int>& nums) : k(k) {
        for (int val : nums) add(val);
    }

    int add(int val) {
        best.push(val);
        if (best.size() > k) best.pop();
        return best.top();
    }
};
