// Reads arguments; a part of harness.c.

static const char* at;
static const char* end;

/// All of standard input, before anything of the person's is called.
static void take_input(void) {
  struct stat about = {0};
  size_t room = (syscall(SYS_fstat, 0, &about) == 0 ? (size_t)about.st_size : 0) + 65536;
  char* data = malloc(room);
  size_t size = 0;
  for (ssize_t count = 1; data && count > 0; size += count > 0 ? (size_t)count : 0) {
    if (room - size < 65536) data = realloc(data, room *= 2);
    if (data) count = syscall(SYS_read, 0, data + size, room - size - 1);
  }
  if (!data) abort();
  while (size > 0 && data[size - 1] == '\n') size--;
  data[size] = '\0';
  at = data;
  end = data + size;
}

static long long number(void) {
  const bool is_negative = at < end && *at == '-';
  at += is_negative;
  unsigned long long value = 0;
  while (at < end && *at != ' ') value = value * 10 + (unsigned long long)(*at++ - '0');
  at += at < end;
  return (long long)(is_negative ? 0 - value : value);
}

int codenova_read_int(void) { return (int)number(); }
long long codenova_read_long(void) { return number(); }

double codenova_read_double(void) {
  char* after;
  const double value = strtod(at, &after);
  at = after < end ? after + 1 : end;
  return value;
}

bool codenova_read_bool(void) { return number() == 1; }

char* codenova_read_string(void) {
  size_t length = (size_t)number();
  if (length > (size_t)(end - at)) length = (size_t)(end - at);
  char* text = codenova_memory(length + 1, 1);
  memcpy(text, at, length);
  at += length;
  at += at < end;
  return text;
}

char codenova_read_char(void) {
  const long long length = number();
  const char value = *at;
  at += length;
  at += at < end;
  return value;
}

bool codenova_read_node_value(int* value) {
  if (*at == 'n') {
    at += at + 1 < end ? 2 : 1;
    return false;
  }
  *value = (int)number();
  return true;
}

static struct ListNode* read_list(bool is_cyclic) {
  const int count = codenova_read_int();
  struct ListNode** nodes = codenova_memory((size_t)count, sizeof *nodes);
  for (int index = 0; index < count; index++) {
    nodes[index] = codenova_memory(1, sizeof **nodes);
    nodes[index]->val = codenova_read_int();
    if (index > 0) nodes[index - 1]->next = nodes[index];
  }
  const int entry = is_cyclic ? codenova_read_int() : -1;
  if (entry >= 0) nodes[count - 1]->next = nodes[entry];
  struct ListNode* head = nodes[0];
  free(nodes);
  return head;
}

struct ListNode* codenova_read_list(void) { return read_list(false); }
struct ListNode* codenova_read_cyclic_list(void) { return read_list(true); }

struct TreeNode* codenova_read_tree(void) {
  const int count = codenova_read_int();
  struct TreeNode** nodes = codenova_memory((size_t)count, sizeof *nodes);
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
  struct TreeNode* root = nodes[0];
  free(nodes);
  return root;
}

struct TreeNode* codenova_read_node_of(struct TreeNode* root) {
  const int value = codenova_read_int();
  levels found = level_order(root);
  const struct TreeNode* node = NULL;
  for (int index = 0; index < found.count && !node; index++)
    if (found.nodes[index] && found.nodes[index]->val == value) node = found.nodes[index];
  free(found.nodes);
  return (struct TreeNode*)node;
}

// One element more than asked for: a zero, as people may expect of text in an array of characters.
#define READ_ARRAYS(name, type)                                                                                  \
  type* codenova_read_##name##_1(int* size) {                                                               \
    *size = codenova_read_int();                                                                            \
    type* values = codenova_memory((size_t)*size + 1, sizeof *values);                                      \
    for (int index = 0; index < *size; index++) values[index] = codenova_read_##name();                     \
    return values;                                                                                          \
  }                                                                                                         \
  type** codenova_read_##name##_2(int* size, int** columns) {                                               \
    *size = codenova_read_int();                                                                            \
    *columns = codenova_memory((size_t)*size, sizeof **columns);                                            \
    type** rows = codenova_memory((size_t)*size, sizeof *rows);                                             \
    for (int index = 0; index < *size; index++) rows[index] = codenova_read_##name##_1(&(*columns)[index]); \
    return rows;                                                                                            \
  }                                                                                                         \
  type*** codenova_read_##name##_3(int* size, int** columns, int*** depths) {                               \
    *size = codenova_read_int();                                                                            \
    *columns = codenova_memory((size_t)*size, sizeof **columns);                                            \
    *depths = codenova_memory((size_t)*size, sizeof **depths);                                              \
    type*** layers = codenova_memory((size_t)*size, sizeof *layers);                                        \
    for (int index = 0; index < *size; index++)                                                             \
      layers[index] = codenova_read_##name##_2(&(*columns)[index], &(*depths)[index]);                      \
    return layers;                                                                                          \
  }

READ_ARRAYS(int, int)
READ_ARRAYS(long, long long)
READ_ARRAYS(double, double)
READ_ARRAYS(bool, bool)
READ_ARRAYS(char, char)
READ_ARRAYS(string, codenova_string_type)
READ_ARRAYS(list, codenova_list_type)
READ_ARRAYS(tree, codenova_tree_type)
