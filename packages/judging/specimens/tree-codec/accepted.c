typedef struct {
    char* text;
    size_t size;
} Codec;

Codec* codecCreate() {
    return calloc(1, sizeof(Codec));
}

static void put(Codec* obj, struct TreeNode* node) {
    char word[16];
    int length = node ? sprintf(word, "%d ", node->val) : sprintf(word, "# ");
    obj->text = realloc(obj->text, obj->size + length + 1);
    strcpy(obj->text + obj->size, word);
    obj->size += length;
    if (!node) return;
    put(obj, node->left);
    put(obj, node->right);
}

char* codecSerialize(Codec* obj, struct TreeNode* root) {
    obj->text = NULL;
    obj->size = 0;
    put(obj, root);
    return obj->text;
}

static struct TreeNode* take(char** text) {
    if (**text == '#') {
        *text += 2;
        return NULL;
    }
    struct TreeNode* node = malloc(sizeof(struct TreeNode));
    node->val = strtol(*text, text, 10);
    *text += 1;
    node->left = take(text);
    node->right = take(text);
    return node;
}

struct TreeNode* codecDeserialize(Codec* obj, char* data) {
    return take(&data);
}

void codecFree(Codec* obj) {
    free(obj);
}
