class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        vector<int> counts(26);
        for (char task : tasks) counts[task - 'A']++;
        int most = *max_element(counts.begin(), counts.end());
        int frame = (most - 1) * (n + 1) + count(counts.begin(), counts.end(), most);
        return max(frame, (int)tasks.size());
    }
};
