class Solution {
public:
    int lastStoneWeight(vector<int>& stones) {
        priority_queue<int> heap(stones.begin(), stones.end());
        while (heap.size() > 1) {
            int heavier = heap.top();
            heap.pop();
            int lighter = heap.top();
            heap.pop();
            if (heavier > lighter) heap.push(heavier - lighter);
        }
        return heap.empty() ? 0 : heap.top();
    }
};
