// Node of a list whose nodes also point at random ones.

struct Node {
  int val;
  struct Node* next;
  struct Node* random;
};

static struct Node* codenova_read_node(void) {
  const int count = codenova_read_int();
  struct Node** nodes = codenova_memory((size_t)count, sizeof *nodes);
  for (int index = 0; index < count; index++) codenova_give_node(nodes[index] = codenova_memory(1, sizeof **nodes));
  for (int index = 0; index < count; index++) {
    nodes[index]->val = codenova_read_int();
    const int random = codenova_read_int();
    if (random >= 0) nodes[index]->random = nodes[random];
    if (index > 0) nodes[index - 1]->next = nodes[index];
  }
  struct Node* head = nodes[0];
  free(nodes);
  return head;
}

static void codenova_write_node(const struct Node* head) {
  codenova_places* places = codenova_make_places();
  int count = 0;
  for (const struct Node* node = head; node; node = node->next) {
    codenova_check_is_copy(node);
    if (!codenova_put(places, node, count++) || count > codenova_node_limit)
      codenova_mistyped("returned a list that does not end (a cycle?)");
  }
  codenova_write_int(count);
  for (const struct Node* node = head; node; node = node->next) {
    codenova_write_int(node->val);
    if (node->random) codenova_check_is_copy(node->random);
    const int place = node->random ? codenova_place_of(places, node->random) : -1;
    if (node->random && place < 0) codenova_mistyped("returned a node whose random node is not in the list");
    codenova_write_int(place);
  }
  codenova_free_places(places);
}
