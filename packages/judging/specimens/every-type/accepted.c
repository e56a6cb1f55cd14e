typedef struct {
    int seed;
    char** names;
    int namesSize;
} Repeater;

Repeater* repeaterCreate(int seed, char** names, int namesSize) {
    Repeater* obj = malloc(sizeof(Repeater));
    *obj = (Repeater){seed, names, namesSize};
    return obj;
}

int repeaterSeed(Repeater* obj) { return obj->seed; }

char** repeaterNames(Repeater* obj, int* returnSize) {
    *returnSize = obj->namesSize;
    return obj->names;
}

int repeaterEcho_int(Repeater* obj, int value) { return value; }

long long repeaterEcho_long(Repeater* obj, long long value) { return value; }

double repeaterEcho_double(Repeater* obj, double value) { return value; }

bool repeaterEcho_bool(Repeater* obj, bool value) { return value; }

char repeaterEcho_char(Repeater* obj, char value) { return value; }

char* repeaterEcho_string(Repeater* obj, char* value) { return value; }

struct ListNode* repeaterEcho_ListNode(Repeater* obj, struct ListNode* value) { return value; }

struct TreeNode* repeaterEcho_TreeNode(Repeater* obj, struct TreeNode* value) { return value; }

int* repeaterEcho_ints(Repeater* obj, int* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

long long* repeaterEcho_longs(Repeater* obj, long long* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

double* repeaterEcho_doubles(Repeater* obj, double* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

bool* repeaterEcho_bools(Repeater* obj, bool* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

char* repeaterEcho_chars(Repeater* obj, char* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

char** repeaterEcho_strings(Repeater* obj, char** value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

struct ListNode** repeaterEcho_ListNodes(Repeater* obj, struct ListNode** value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

struct TreeNode** repeaterEcho_TreeNodes(Repeater* obj, struct TreeNode** value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}

int** repeaterEcho_intss(Repeater* obj, int** value, int valueSize, int* valueColSize, int* returnSize, int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}

char** repeaterEcho_charss(Repeater* obj, char** value, int valueSize, int* valueColSize, int* returnSize, int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}

char*** repeaterEcho_stringss(Repeater* obj, char*** value, int valueSize, int* valueColSize, int* returnSize, int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}

int*** repeaterEcho_intsss(Repeater* obj, int*** value, int valueSize, int* valueColSize, int** valueDepthSize, int* returnSize, int** returnColumnSizes, int*** returnDepthSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    *returnDepthSizes = valueDepthSize;
    return value;
}

void repeaterFree(Repeater* obj) { free(obj); }
