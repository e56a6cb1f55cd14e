#include <stdio.h>
#include <string.h>

int main(void) {
    static char line[100000];
    static char* words[50000];
    while (fgets(line, sizeof line, stdin)) {
        int count = 0;
        for (char* word = strtok(line, " \n"); word; word = strtok(NULL, " \n")) words[count++] = word;
        printf("%d", count);
        while (count > 0) printf(" %s", words[--count]);
        putchar('\n');
    }
    return 0;
}
