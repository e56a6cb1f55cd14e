char*** groupWords(char** words, int wordsSize, char first, int* returnSize, int** returnColumnSizes) {
    *returnSize = 2;
    *returnColumnSizes = calloc(2, sizeof(int));
    char*** groups = malloc(2 * sizeof(char**));
    for (int group = 0; group < 2; group++) groups[group] = malloc(wordsSize * sizeof(char*));
    for (int i = 0; i < wordsSize; i++) {
        int group = words[i][0] != first;
        groups[group][(*returnColumnSizes)[group]++] = words[i];
    }
    return groups;
}
