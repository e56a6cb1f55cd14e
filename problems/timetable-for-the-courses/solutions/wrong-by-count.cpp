class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<int> count(numCourses), order(numCourses);
        for (auto& p : prerequisites) count[p[0]]++;
        iota(order.begin(), order.end(), 0);
        stable_sort(order.begin(), order.end(), [&](int a, int b) { return count[a] < count[b]; });
        return order;
    }
};
