// What a person's C++ solution finds in place: the standard library, the nodes, and the harness that calls it case
// after case. Compiled beforehand. Formats: wire.ts and records.ts.
#pragma once
#include <bits/stdc++.h>
#include <cxxabi.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

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

class Input {
 public:
  Input() {
    struct stat about {};
    if (fstat(0, &about) == 0) data_.reserve(static_cast<size_t>(about.st_size) + 1);
    char piece[65536];
    ssize_t count;
    while ((count = ::read(0, piece, sizeof piece)) > 0) data_.append(piece, static_cast<size_t>(count));
    while (!data_.empty() && data_.back() == '\n') data_.pop_back();
    at_ = data_.data();
    end_ = at_ + data_.size();
  }

  std::string_view token() {
    const char* start = at_;
    while (at_ < end_ && *at_ != ' ') at_++;
    std::string_view found(start, static_cast<size_t>(at_ - start));
    if (at_ < end_) at_++;
    return found;
  }

  std::string_view bytes(size_t length) {
    std::string_view found(at_, length);
    at_ += length;
    if (at_ < end_) at_++;
    return found;
  }

  template <class Number>
  Number number() {
    const std::string_view text = token();
    Number value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  }

 private:
  std::string data_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

template <class T>
struct Read {
  static T from(Input& in) { return in.number<T>(); }
};
template <>
struct Read<bool> {
  static bool from(Input& in) { return in.token() == "1"; }
};
template <>
struct Read<std::string> {
  static std::string from(Input& in) {
    const size_t length = in.number<size_t>();
    return std::string(in.bytes(length));
  }
};
template <>
struct Read<char> {
  static char from(Input& in) { return Read<std::string>::from(in)[0]; }
};
template <class T>
struct Read<std::vector<T>> {
  static std::vector<T> from(Input& in) {
    const size_t count = in.number<size_t>();
    std::vector<T> values;
    values.reserve(count);
    for (size_t index = 0; index < count; index++) values.push_back(Read<T>::from(in));
    return values;
  }
};
template <>
struct Read<ListNode*> {
  static ListNode* from(Input& in) {
    ListNode start;
    ListNode* last = &start;
    for (size_t left = in.number<size_t>(); left > 0; left--) last = last->next = new ListNode(in.number<int>());
    return start.next;
  }
};
template <>
struct Read<TreeNode*> {
  static TreeNode* from(Input& in) {
    const size_t count = in.number<size_t>();
    std::vector<TreeNode*> nodes;
    nodes.reserve(count);
    for (size_t index = 0; index < count; index++) {
      const std::string_view text = in.token();
      int value = 0;
      std::from_chars(text.data(), text.data() + text.size(), value);
      nodes.push_back(text == "n" ? nullptr : new TreeNode(value));
    }
    size_t child = 1;
    for (TreeNode* node : nodes) {
      if (!node) continue;
      if (child < count) node->left = nodes[child];
      if (child + 1 < count) node->right = nodes[child + 1];
      child += 2;
    }
    return count ? nodes[0] : nullptr;
  }
};

// ---- writing

class Output {
 public:
  void token(std::string_view text) {
    if (!text_.empty()) text_ += ' ';
    text_ += text;
  }
  template <class Number>
  void number(Number value) {
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    token(std::string_view(digits, static_cast<size_t>(end - digits)));
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

inline void write(Output& out, int value) { out.number(value); }
inline void write(Output& out, long long value) { out.number(value); }
inline void write(Output& out, double value) { out.number(value); }
inline void write(Output& out, bool value) { out.token(value ? "1" : "0"); }
inline void write(Output& out, const std::string& value) {
  out.number(value.size());
  out.token(value);
}
inline void write(Output& out, char value) { write(out, std::string(1, value)); }
inline void write(Output& out, const ListNode* head) {
  std::vector<int> values;
  for (; head; head = head->next) {
    if (values.size() > node_limit) throw Mistyped{"returned a list that does not end (a cycle?)"};
    values.push_back(head->val);
  }
  out.number(values.size());
  for (int value : values) out.number(value);
}
inline void write(Output& out, const TreeNode* root) {
  std::vector<const TreeNode*> nodes;
  if (root) nodes.push_back(root);
  for (size_t index = 0; index < nodes.size(); index++) {
    if (nodes.size() > node_limit) throw Mistyped{"returned a tree that does not end (a cycle?)"};
    if (!nodes[index]) continue;
    nodes.push_back(nodes[index]->left);
    nodes.push_back(nodes[index]->right);
  }
  while (!nodes.empty() && !nodes.back()) nodes.pop_back();
  out.number(nodes.size());
  for (const TreeNode* node : nodes) {
    if (node)
      out.number(node->val);
    else
      out.token("n");
  }
}
template <class T>
void write(Output& out, const std::vector<T>& values) {
  out.number(values.size());
  for (size_t index = 0; index < values.size(); index++) write(out, static_cast<const T&>(values[index]));
}
inline void write(Output& out, const std::vector<bool>& values) {
  out.number(values.size());
  for (bool value : values) write(out, value);
}

/// The first `count` elements, for a function that returns how many it has kept.
template <class T>
void write_first(Output& out, const std::vector<T>& values, long long count) {
  if (count < 0 || static_cast<size_t>(count) > values.size())
    throw Mistyped{"returned " + std::to_string(count) + ", where the count of kept elements is expected"};
  write(out, std::vector<T>(values.begin(), values.begin() + count));
}

// ---- serving

inline long long cpu_microseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

inline void record(const char* kind, long long micros, std::string_view payload) {
  std::cout.flush();
  std::cerr.flush();
  fflush(nullptr);
  struct stat out {}, err {};
  fstat(1, &out);
  fstat(2, &err);
  std::string data = kind;
  for (long long field : {micros, (long long)out.st_size, (long long)err.st_size, 0LL, (long long)payload.size()}) {
    data += ' ';
    data += std::to_string(field);
  }
  data += '\n';
  data += payload;
  data += '\n';
  for (size_t at = 0; at < data.size();) {
    const ssize_t count = ::write(3, data.data() + at, data.size() - at);
    if (count < 0) _exit(111);
    at += static_cast<size_t>(count);
  }
}

inline std::string name_of_current_exception() {
  const std::type_info* type = abi::__cxa_current_exception_type();
  if (!type) return "exception";
  int status = 0;
  char* name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
  return status == 0 && name ? name : type->name();
}

/// Runs each case: `run` reads its arguments, then returns the call, which writes the answer.
template <class Prepare>
int serve(Prepare prepare) {
  Input in;
  const size_t cases = in.number<size_t>();
  record("ready", 0, "");
  for (size_t index = 0; index < cases; index++) {
    auto call = prepare(in);
    Output out;
    const long long start = cpu_microseconds();
    long long micros = 0;
    try {
      auto write_answer = call(out);
      micros = cpu_microseconds() - start;
      write_answer();
      record("answer", micros, out.text());
    } catch (const Mistyped& error) {
      record("mistyped", cpu_microseconds() - start, error.message);
    } catch (const std::bad_alloc& error) {
      record("memory", cpu_microseconds() - start, name_of_current_exception() + ": " + error.what());
    } catch (const std::exception& error) {
      record("exception", cpu_microseconds() - start, name_of_current_exception() + ": " + error.what());
    } catch (...) {
      record("exception", cpu_microseconds() - start, name_of_current_exception());
    }
  }
  std::cout.flush();
  fflush(nullptr);
  _exit(0);
}

}  // namespace codenova
