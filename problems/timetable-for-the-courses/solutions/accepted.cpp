class Solution {
    vector<vector<int>> needs;
    vector<int> state, order;

    bool add(int course) {
        if (state[course] != 0) return state[course] == 2;
        state[course] = 1;
        for (int before : needs[course])
            if (!add(before)) return false;
        state[course] = 2;
        order.push_back(course);
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        needs.assign(numCourses, {});
        state.assign(numCourses, 0);
        for (auto& pair : prerequisites) needs[pair[0]].push_back(pair[1]);
        for (int course = 0; course < numCourses; course++)
            if (!add(course)) return {};
        return order;
    }
};
