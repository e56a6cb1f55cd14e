// Node of a tree of any number of children a node.

struct Node {
  int val;
  int numChildren;
  struct Node** children;
};

static struct Node* codenova_read_node(void) {
  const int count = codenova_read_int();
  struct Node** nodes = codenova_memory((size_t)count, sizeof *nodes);
  for (int index = 0; index < count; index++) nodes[index] = codenova_memory(1, sizeof **nodes);
  for (int index = 0, child = 1; index < count; index++) {
    struct Node* node = nodes[index];
    node->val = codenova_read_int();
    node->numChildren = codenova_read_int();
    node->children = codenova_memory((size_t)node->numChildren, sizeof *node->children);
    for (int at = 0; at < node->numChildren; at++) node->children[at] = nodes[child++];
  }
  struct Node* root = nodes[0];
  free(nodes);
  return root;
}

static void codenova_write_node(const struct Node* root) {
  int count = 0;
  int room = 64;
  const struct Node** nodes = codenova_memory((size_t)room, sizeof *nodes);
  if (root) nodes[count++] = root;
  for (int index = 0; index < count; index++)
    for (int at = 0; at < nodes[index]->numChildren; at++) {
      const struct Node* child = nodes[index]->children[at];
      if (!child) codenova_mistyped("returned a node with a child that is NULL");
      if (count > codenova_node_limit) codenova_mistyped("returned a tree that does not end (a cycle?)");
      if (count == room) nodes = realloc(nodes, (size_t)(room *= 2) * sizeof *nodes);
      if (!nodes) abort();
      nodes[count++] = child;
    }
  codenova_write_int(count);
  for (int index = 0; index < count; index++) {
    codenova_write_int(nodes[index]->val);
    codenova_write_int(nodes[index]->numChildren);
  }
  free(nodes);
}
