#include <iostream>
#include <string>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<std::vector<bool>> knows(n + 1, std::vector<bool>(n + 1));
    for (int a = 1; a <= n; a++)
        for (int b = 1; b <= n; b++) {
            if (a == b) continue;
            std::cout << "? " << a << " " << b << std::endl;
            std::string said;
            if (!(std::cin >> said)) return 0;
            knows[a][b] = said == "yes";
        }
    int quiet = 0;
    for (int a = 1; a <= n; a++) {
        bool is = true;
        for (int b = 1; b <= n; b++) is = is && (a == b || (knows[b][a] && !knows[a][b]));
        if (is) quiet = a;
    }
    std::cout << "! " << quiet << std::endl;
}
