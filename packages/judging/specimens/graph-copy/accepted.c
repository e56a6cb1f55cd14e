static struct Node* copies[101];

static struct Node* copyOf(struct Node* node) {
    if (copies[node->val]) return copies[node->val];
    struct Node* copy = copies[node->val] = malloc(sizeof(struct Node));
    copy->val = node->val;
    copy->numNeighbors = node->numNeighbors;
    copy->neighbors = malloc(node->numNeighbors * sizeof(struct Node*));
    for (int i = 0; i < node->numNeighbors; i++) copy->neighbors[i] = copyOf(node->neighbors[i]);
    return copy;
}

struct Node *cloneGraph(struct Node *node) {
    memset(copies, 0, sizeof copies);
    return node ? copyOf(node) : NULL;
}
