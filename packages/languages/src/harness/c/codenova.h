// What a person's C solution finds in place besides the library: the nodes, and how the calls of a problem read
// arguments and write answers. The functions are in harness.c. Formats: wire.ts and records.ts.
#pragma once
#include "standard.h"

struct ListNode {
  int val;
  struct ListNode* next;
};

struct TreeNode {
  int val;
  struct TreeNode* left;
  struct TreeNode* right;
};

// ---- reading; memory for arguments is the person's, who may free or change it

int codenova_read_int(void);
long long codenova_read_long(void);
double codenova_read_double(void);
bool codenova_read_bool(void);
char codenova_read_char(void);
char* codenova_read_string(void);
struct ListNode* codenova_read_list(void);
struct TreeNode* codenova_read_tree(void);
struct ListNode* codenova_read_cyclic_list(void);
/// The node of `root`'s tree that holds the value.
struct TreeNode* codenova_read_node_of(struct TreeNode* root);
/// False, and nothing taken but the token, for a missing child.
bool codenova_read_node_value(int* value);
/// Zeroed; of one element at least, so that it is never null.
void* codenova_memory(size_t count, size_t bytes);

// ---- writing

void codenova_write_int(int value);
void codenova_write_long(long long value);
void codenova_write_double(double value);
void codenova_write_bool(bool value);
void codenova_write_char(char value);
void codenova_write_string(const char* value);
void codenova_write_list(const struct ListNode* head);
void codenova_write_tree(const struct TreeNode* root);
void codenova_write_cyclic_list(const struct ListNode* head);
void codenova_write_value_of(const struct TreeNode* node);

/// Ends the case: what was returned is not of its type.
_Noreturn void codenova_mistyped(const char* format, ...) __attribute__((format(printf, 1, 2)));

/// Arrays of one to three dimensions, each row of its own length.
#define CODENOVA_ARRAYS(name, type)                                                                        \
  type* codenova_read_##name##_1(int* size);                                                               \
  type** codenova_read_##name##_2(int* size, int** columns);                                               \
  type*** codenova_read_##name##_3(int* size, int** columns, int*** depths);                               \
  void codenova_write_##name##_1(type const* values, int size);                                            \
  void codenova_write_##name##_2(type const* const* values, int size, const int* columns);                 \
  void codenova_write_##name##_3(type const* const* const* values, int size, const int* columns, const int* const* depths);

typedef char* codenova_string_type;
typedef struct ListNode* codenova_list_type;
typedef struct TreeNode* codenova_tree_type;
CODENOVA_ARRAYS(int, int)
CODENOVA_ARRAYS(long, long long)
CODENOVA_ARRAYS(double, double)
CODENOVA_ARRAYS(bool, bool)
CODENOVA_ARRAYS(char, char)
CODENOVA_ARRAYS(string, codenova_string_type)
CODENOVA_ARRAYS(list, codenova_list_type)
CODENOVA_ARRAYS(tree, codenova_tree_type)

/// How many elements a function has kept, of `size`.
int codenova_kept(long long count, int size);

// ---- nodes: numbers for pointers

typedef struct codenova_places codenova_places;
codenova_places* codenova_make_places(void);
void codenova_free_places(codenova_places* places);
/// False when it has a place already.
bool codenova_put(codenova_places* places, const void* node, int place);
/// -1 for none.
int codenova_place_of(const codenova_places* places, const void* node);

/// Of the current case's arguments, where the answer is to be a copy.
void codenova_give_node(const void* node);
void codenova_check_is_copy(const void* node);

enum { codenova_node_limit = 2000000 };

// ---- serving

/// For each case: `read` its arguments, `call`, `write` the answer.
int codenova_serve(void (*read)(void), void (*call)(void), void (*write)(void));
