// Node of a tree whose nodes also point at their right neighbours.

struct Node {
  int val;
  struct Node* left;
  struct Node* right;
  struct Node* next;
};

static struct Node* codenova_read_node(void) {
  const int count = codenova_read_int();
  struct Node** nodes = codenova_memory((size_t)count, sizeof *nodes);
  for (int index = 0, value; index < count; index++) {
    if (!codenova_read_node_value(&value)) continue;
    nodes[index] = codenova_memory(1, sizeof **nodes);
    nodes[index]->val = value;
  }
  for (int index = 0, child = 1; index < count; index++) {
    if (!nodes[index]) continue;
    if (child < count) nodes[index]->left = nodes[child];
    if (child + 1 < count) nodes[index]->right = nodes[child + 1];
    child += 2;
  }
  struct Node* root = nodes[0];
  free(nodes);
  return root;
}

static const struct Node* codenova_level_below(const struct Node* first, int* count) {
  const struct Node* below = NULL;
  *count = 0;
  for (const struct Node* node = first; node; node = node->next) {
    if (++*count > codenova_node_limit) codenova_mistyped("returned a level that does not end (a cycle?)");
    if (!below) below = node->left ? node->left : node->right;
  }
  return below;
}

static void codenova_write_node(const struct Node* root) {
  int levels = 0;
  int count;
  for (const struct Node* first = root; first; first = codenova_level_below(first, &count))
    if (++levels > codenova_node_limit) codenova_mistyped("returned a tree that does not end (a cycle?)");
  codenova_write_int(levels);
  for (const struct Node* first = root; first;) {
    const struct Node* below = codenova_level_below(first, &count);
    codenova_write_int(count);
    for (const struct Node* node = first; node; node = node->next) codenova_write_int(node->val);
    first = below;
  }
}
