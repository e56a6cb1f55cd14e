// Node of a connected graph; node k holds the value k.

struct Node {
  int val;
  int numNeighbors;
  struct Node** neighbors;
};

static struct Node* codenova_read_node(void) {
  const int count = codenova_read_int();
  struct Node** nodes = codenova_memory((size_t)count, sizeof *nodes);
  for (int index = 0; index < count; index++) {
    codenova_give_node(nodes[index] = codenova_memory(1, sizeof **nodes));
    nodes[index]->val = index + 1;
  }
  for (int index = 0; index < count; index++) {
    struct Node* node = nodes[index];
    node->numNeighbors = codenova_read_int();
    node->neighbors = codenova_memory((size_t)node->numNeighbors, sizeof *node->neighbors);
    for (int at = 0; at < node->numNeighbors; at++) node->neighbors[at] = nodes[codenova_read_int() - 1];
  }
  struct Node* first = nodes[0];
  free(nodes);
  return first;
}

static void codenova_write_node(const struct Node* first) {
  codenova_places* places = codenova_make_places();
  int count = 0;
  int room = 64;
  const struct Node** found = codenova_memory((size_t)room, sizeof *found);
  if (first) {
    codenova_put(places, first, 0);
    found[count++] = first;
  }
  for (int index = 0; index < count; index++) {
    codenova_check_is_copy(found[index]);
    for (int at = 0; at < found[index]->numNeighbors; at++) {
      const struct Node* neighbor = found[index]->neighbors[at];
      if (!neighbor) codenova_mistyped("returned a node with a neighbor that is NULL");
      if (!codenova_put(places, neighbor, count)) continue;
      if (count > codenova_node_limit) codenova_mistyped("returned a graph that does not end");
      if (count == room) found = realloc(found, (size_t)(room *= 2) * sizeof *found);
      if (!found) abort();
      found[count++] = neighbor;
    }
  }
  const struct Node** nodes = codenova_memory((size_t)count, sizeof *nodes);
  for (int index = 0; index < count; index++) {
    const int value = found[index]->val;
    if (value < 1 || value > count || nodes[value - 1])
      codenova_mistyped("returned a graph whose nodes are not 1 to %d, each once", count);
    nodes[value - 1] = found[index];
  }
  if (first && first->val != 1) codenova_mistyped("returned node %d, where node 1 is expected", first->val);
  codenova_write_int(count);
  for (int index = 0; index < count; index++) {
    codenova_write_int(nodes[index]->numNeighbors);
    for (int at = 0; at < nodes[index]->numNeighbors; at++) codenova_write_int(nodes[index]->neighbors[at]->val);
  }
  free(nodes);
  free(found);
  codenova_free_places(places);
}
