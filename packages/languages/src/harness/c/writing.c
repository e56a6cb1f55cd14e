// Writes answers; a part of harness.c.

static char* text;
static size_t text_size;
static size_t text_room;
static void write_token(const char* bytes, size_t size) {
  if (text_size + size + 1 > text_room) {
    text_room = (text_size + size + 1) * 2;
    text = realloc(text, text_room);
    if (!text) abort();
  }
  if (text_size > 0) text[text_size++] = ' ';
  memcpy(text + text_size, bytes, size);
  text_size += size;
}

void codenova_write_long(long long value) {
  char digits[24];
  char* first = digits + sizeof digits;
  unsigned long long left = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
  do *--first = (char)('0' + left % 10);
  while (left /= 10);
  if (value < 0) *--first = '-';
  write_token(first, (size_t)(digits + sizeof digits - first));
}

void codenova_write_int(int value) { codenova_write_long(value); }
void codenova_write_bool(bool value) { codenova_write_long(value); }

void codenova_write_double(double value) {
  char digits[40];
  int size = 0;
  // The fewest digits that read back as the same number.
  for (int precision = 15; precision <= 17; precision++) {
    size = snprintf(digits, sizeof digits, "%.*g", precision, value);
    if (strtod(digits, NULL) == value) break;
  }
  write_token(digits, (size_t)size);
}

static void write_bytes(const char* bytes, size_t size) {
  codenova_write_long((long long)size);
  write_token(bytes, size);
}

void codenova_write_char(char value) { write_bytes(&value, 1); }

void codenova_write_string(const char* value) {
  if (!value) codenova_mistyped("returned NULL, where a string is expected");
  write_bytes(value, strlen(value));
}

static void write_list(const struct ListNode* head, bool is_cyclic) {
  codenova_places* places = is_cyclic ? codenova_make_places() : NULL;
  int count = 0;
  const struct ListNode* node = head;
  for (; node && (!places || codenova_put(places, node, count)); node = node->next)
    if (++count > codenova_node_limit) codenova_mistyped("returned a list that does not end (a cycle?)");
  const int entry = node ? codenova_place_of(places, node) : -1;
  if (places) codenova_free_places(places);
  codenova_write_int(count);
  node = head;
  for (int left = count; left > 0; left--, node = node->next) codenova_write_int(node->val);
  if (is_cyclic) codenova_write_int(entry);
}

void codenova_write_list(const struct ListNode* head) { write_list(head, false); }
void codenova_write_cyclic_list(const struct ListNode* head) { write_list(head, true); }

void codenova_write_value_of(const struct TreeNode* node) {
  if (node)
    codenova_write_int(node->val);
  else
    write_token("n", 1);
}

void codenova_write_tree(const struct TreeNode* root) {
  levels found = level_order(root);
  codenova_write_int(found.count);
  for (int index = 0; index < found.count; index++) codenova_write_value_of(found.nodes[index]);
  free(found.nodes);
}

int codenova_kept(long long count, int size) {
  if (count < 0 || count > size)
    codenova_mistyped("returned %lld, where the count of kept elements is expected", count);
  return (int)count;
}

static void check_array(const void* values, int size, const char* size_name) {
  if (size < 0) codenova_mistyped("%s is %d, which is no size", size_name, size);
  if (size > 0 && !values) codenova_mistyped("returned NULL, where an array of %d elements is expected", size);
}

static void check_sizes(const void* sizes, int size, const char* name) {
  if (size > 0 && !sizes) codenova_mistyped("%s is not set", name);
}

#define WRITE_ARRAYS(name, type)                                                                            \
  static void write_##name##_1(type const* values, int size, const char* size_name) {                       \
    check_array(values, size, size_name);                                                                   \
    codenova_write_int(size);                                                                               \
    for (int index = 0; index < size; index++) codenova_write_##name(values[index]);                        \
  }                                                                                                         \
  static void write_##name##_2(type const* const* rows, int size, const int* columns, const char* size_name) { \
    check_array(rows, size, size_name);                                                                     \
    check_sizes(columns, size, "returnColumnSizes");                                                        \
    codenova_write_int(size);                                                                               \
    for (int index = 0; index < size; index++)                                                              \
      write_##name##_1(rows[index], columns[index], "an element of returnColumnSizes");                     \
  }                                                                                                         \
  void codenova_write_##name##_1(type const* values, int size) { write_##name##_1(values, size, "returnSize"); } \
  void codenova_write_##name##_2(type const* const* rows, int size, const int* columns) {                   \
    write_##name##_2(rows, size, columns, "returnSize");                                                    \
  }                                                                                                         \
  void codenova_write_##name##_3(type const* const* const* layers, int size, const int* columns,            \
                                 const int* const* depths) {                                                \
    check_array(layers, size, "returnSize");                                                                \
    check_sizes(columns, size, "returnColumnSizes");                                                        \
    check_sizes(depths, size, "returnDepthSizes");                                                          \
    codenova_write_int(size);                                                                               \
    for (int index = 0; index < size; index++)                                                              \
      write_##name##_2(layers[index], columns[index], depths[index], "an element of returnColumnSizes");    \
  }

WRITE_ARRAYS(int, int)
WRITE_ARRAYS(long, long long)
WRITE_ARRAYS(double, double)
WRITE_ARRAYS(bool, bool)
WRITE_ARRAYS(char, char)
WRITE_ARRAYS(string, codenova_string_type)
WRITE_ARRAYS(list, codenova_list_type)
WRITE_ARRAYS(tree, codenova_tree_type)
