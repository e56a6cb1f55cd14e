struct Group {
    char* key;
    int at;
    UT_hash_handle hh;
};

static int compareLetters(const void* a, const void* b) {
    return *(const unsigned char*)a - *(const unsigned char*)b;
}

char*** groupAnagrams(char** strs, int strsSize, int* returnSize, int** returnColumnSizes) {
    char*** groups = malloc(strsSize * sizeof(char**));
    int* sizes = calloc(strsSize, sizeof(int));
    int* rooms = calloc(strsSize, sizeof(int));
    int count = 0;
    struct Group* byKey = NULL;
    for (int i = 0; i < strsSize; i++) {
        char* key = strdup(strs[i]);
        qsort(key, strlen(key), 1, compareLetters);
        struct Group* group;
        HASH_FIND_STR(byKey, key, group);
        if (!group) {
            group = malloc(sizeof(struct Group));
            group->key = key;
            group->at = count++;
            groups[group->at] = NULL;
            HASH_ADD_KEYPTR(hh, byKey, group->key, strlen(group->key), group);
        }
        int at = group->at;
        if (sizes[at] == rooms[at]) {
            rooms[at] = rooms[at] ? 2 * rooms[at] : 1;
            groups[at] = realloc(groups[at], rooms[at] * sizeof(char*));
        }
        groups[at][sizes[at]++] = strs[i];
    }
    *returnSize = count;
    *returnColumnSizes = sizes;
    return groups;
}
