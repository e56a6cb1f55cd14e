// Walks along nodes; a part of harness.c.

/// Open addressing; at most half full.
struct codenova_places {
  const void** nodes;
  int* places;
  size_t room;
  size_t count;
};

static size_t slot_of(const codenova_places* places, const void* node) {
  size_t slot = ((uintptr_t)node >> 4) * 0x9E3779B97F4A7C15u >> 20;
  for (slot &= places->room - 1; places->nodes[slot] && places->nodes[slot] != node;) slot = (slot + 1) & (places->room - 1);
  return slot;
}

static void make_room(codenova_places* places, size_t room) {
  const codenova_places old = *places;
  *places = (codenova_places){codenova_memory(room, sizeof(void*)), codenova_memory(room, sizeof(int)), room, old.count};
  for (size_t slot = 0; slot < old.room; slot++) {
    if (!old.nodes[slot]) continue;
    const size_t place = slot_of(places, old.nodes[slot]);
    places->nodes[place] = old.nodes[slot];
    places->places[place] = old.places[slot];
  }
  free(old.nodes);
  free(old.places);
}

codenova_places* codenova_make_places(void) {
  codenova_places* places = codenova_memory(1, sizeof *places);
  make_room(places, 64);
  return places;
}

void codenova_free_places(codenova_places* places) {
  free(places->nodes);
  free(places->places);
  free(places);
}

bool codenova_put(codenova_places* places, const void* node, int place) {
  if (places->count * 2 >= places->room) make_room(places, places->room * 2);
  const size_t slot = slot_of(places, node);
  if (places->nodes[slot]) return false;
  places->nodes[slot] = node;
  places->places[slot] = place;
  places->count++;
  return true;
}

int codenova_place_of(const codenova_places* places, const void* node) {
  const size_t slot = slot_of(places, node);
  return places->nodes[slot] ? places->places[slot] : -1;
}

static codenova_places* given;

void codenova_give_node(const void* node) {
  if (!given) given = codenova_make_places();
  codenova_put(given, node, 0);
}

void codenova_check_is_copy(const void* node) {
  if (given && codenova_place_of(given, node) >= 0)
    codenova_mistyped("returned a node of the argument, where a copy is expected");
}

/// Nodes in level order, missing children among them; frees nothing.
typedef struct {
  const struct TreeNode** nodes;
  int count;
} levels;

static levels level_order(const struct TreeNode* root) {
  int room = 1024;
  levels found = {codenova_memory((size_t)room, sizeof(void*)), 0};
  if (root) found.nodes[found.count++] = root;
  for (int index = 0; index < found.count; index++) {
    const struct TreeNode* node = found.nodes[index];
    if (!node) continue;
    if (found.count > codenova_node_limit) codenova_mistyped("returned a tree that does not end (a cycle?)");
    if (found.count + 2 > room) found.nodes = realloc(found.nodes, (size_t)(room *= 2) * sizeof(void*));
    if (!found.nodes) abort();
    found.nodes[found.count++] = node->left;
    found.nodes[found.count++] = node->right;
  }
  while (found.count > 0 && !found.nodes[found.count - 1]) found.count--;
  return found;
}
