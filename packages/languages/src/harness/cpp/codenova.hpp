// What a person's C++ solution finds in place besides the library: ListNode, TreeNode, and how the calls of a problem
// read arguments and write answers. What needs no template is compiled beforehand, in harness.cpp. Formats: wire.ts
// and records.ts.
#pragma once
#include "standard.hpp"

using namespace std;

struct ListNode {
  int val;
  ListNode* next;
  ListNode() : val(0), next(nullptr) {}
  ListNode(int x) : val(x), next(nullptr) {}
  ListNode(int x, ListNode* next) : val(x), next(next) {}
};

struct TreeNode {
  int val;
  TreeNode* left;
  TreeNode* right;
  TreeNode() : val(0), left(nullptr), right(nullptr) {}
  TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
  TreeNode(int x, TreeNode* left, TreeNode* right) : val(x), left(left), right(right) {}
};

namespace codenova {

constexpr size_t node_limit = 2000000;

struct Mistyped {
  std::string message;
};

// ---- reading

/// Standard input, read to its end before anything of the person's is called.
class Input {
 public:
  Input();
  std::string_view token();
  std::string_view bytes(size_t length);
  int integer();
  size_t count();

 private:
  std::string data_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

void read(Input& in, int& value);
void read(Input& in, long long& value);
void read(Input& in, double& value);
void read(Input& in, bool& value);
void read(Input& in, char& value);
void read(Input& in, std::string& value);
void read(Input& in, ListNode*& head);
void read(Input& in, TreeNode*& root);

void read_cyclic_list(Input& in, ListNode*& head);
/// The node of `root`'s tree that holds the value.
void read_node_of(Input& in, TreeNode*& node, TreeNode* root);

template <class T>
void read(Input& in, std::vector<T>& values) {
  const size_t count = in.count();
  values.clear();
  values.reserve(count);
  for (size_t index = 0; index < count; index++) {
    T value;
    read(in, value);
    values.push_back(std::move(value));
  }
}

// ---- writing

class Output {
 public:
  void token(std::string_view text);
  void number(long long value);
  void number(double value);
  void clear() { text_.clear(); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

void write(Output& out, int value);
void write(Output& out, long long value);
void write(Output& out, double value);
void write(Output& out, bool value);
void write(Output& out, char value);
void write(Output& out, const std::string& value);
void write(Output& out, const ListNode* head);
void write(Output& out, const TreeNode* root);
void write(Output& out, const std::vector<bool>& values);

void write_cyclic_list(Output& out, const ListNode* head);
void write_value_of(Output& out, const TreeNode* node);

template <class T>
void write(Output& out, const std::vector<T>& values) {
  out.number(static_cast<long long>(values.size()));
  for (const T& value : values) write(out, value);
}

/// The first `count` elements, for a function that returns how many it has kept.
template <class T>
void write_first(Output& out, const std::vector<T>& values, long long count) {
  if (count < 0 || static_cast<size_t>(count) > values.size())
    throw Mistyped{"returned " + std::to_string(count) + ", where the count of kept elements is expected"};
  write(out, std::vector<T>(values.begin(), values.begin() + count));
}

/// Compiled beforehand: these take a tenth of a second in each compilation.
#define CODENOVA_VECTOR(specifier, type)                             \
  specifier template void read(Input&, std::vector<type>&);          \
  specifier template void read(Input&, std::vector<std::vector<type>>&); \
  specifier template void write(Output&, const std::vector<type>&);  \
  specifier template void write(Output&, const std::vector<std::vector<type>>&);
#define CODENOVA_VECTORS(specifier)           \
  CODENOVA_VECTOR(specifier, int)             \
  CODENOVA_VECTOR(specifier, long long)       \
  CODENOVA_VECTOR(specifier, double)          \
  CODENOVA_VECTOR(specifier, char)            \
  CODENOVA_VECTOR(specifier, std::string)     \
  specifier template void read(Input&, std::vector<ListNode*>&); \
  specifier template void write(Output&, const std::vector<ListNode*>&);
CODENOVA_VECTORS(extern)

// ---- nodes that must not be in an answer

/// Of the current case's arguments, where the answer is to be a copy.
void give_node(const void* node);
/// Throws `Mistyped` for a node of an argument.
void check_is_copy(const void* node);

// ---- serving

/// One problem's calls, used for case after case.
struct Calls {
  /// Reads the arguments of a case.
  virtual void read(Input& in) = 0;
  /// Makes the call, or all calls of a case, which read their own arguments and write their answers.
  virtual void call(Input& in, Output& out) = 0;
  /// Writes the answer.
  virtual void write(Output& out) = 0;
};

int serve(Calls& calls);

}  // namespace codenova
