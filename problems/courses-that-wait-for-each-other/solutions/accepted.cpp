class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> after(numCourses);
        vector<int> waits(numCourses, 0), ready;
        for (auto& pair : prerequisites) {
            after[pair[1]].push_back(pair[0]);
            waits[pair[0]]++;
        }
        for (int course = 0; course < numCourses; course++)
            if (waits[course] == 0) ready.push_back(course);
        int taken = 0;
        while (!ready.empty()) {
            int course = ready.back();
            ready.pop_back();
            taken++;
            for (int follower : after[course])
                if (--waits[follower] == 0) ready.push_back(follower);
        }
        return taken == numCourses;
    }
};
