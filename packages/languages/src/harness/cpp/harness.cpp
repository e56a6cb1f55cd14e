// What the calls of every problem share: compiled once, linked into each program. See codenova.hpp.
#include "codenova.hpp"

#include <cxxabi.h>
#include <dlfcn.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "failure.h"

/// In place of the library's, which it goes on to: on the way the line is remembered.
extern "C" [[noreturn]] __attribute__((weak)) void __cxa_throw(void* thrown, void* type, void (*destroy)(void*)) {
  using Throw = void (*)(void*, void*, void (*)(void*));
  static const auto next = reinterpret_cast<Throw>(dlsym(RTLD_NEXT, "__cxa_throw"));
  codenova_remember_stack();
  next(thrown, type, destroy);
  __builtin_unreachable();
}

namespace codenova {

CODENOVA_VECTORS()

// ---- reading

Input::Input() {
  struct stat about {};
  if (fstat(0, &about) == 0) data_.reserve(static_cast<size_t>(about.st_size) + 1);
  char piece[65536];
  ssize_t count;
  while ((count = ::read(0, piece, sizeof piece)) > 0) data_.append(piece, static_cast<size_t>(count));
  while (!data_.empty() && data_.back() == '\n') data_.pop_back();
  at_ = data_.data();
  end_ = at_ + data_.size();
}

std::string_view Input::token() {
  const char* start = at_;
  while (at_ < end_ && *at_ != ' ') at_++;
  std::string_view found(start, static_cast<size_t>(at_ - start));
  if (at_ < end_) at_++;
  return found;
}

std::string_view Input::bytes(size_t length) {
  std::string_view found(at_, std::min(length, static_cast<size_t>(end_ - at_)));
  at_ += found.size();
  if (at_ < end_) at_++;
  return found;
}

template <class Number>
static Number number(Input& in) {
  const std::string_view text = in.token();
  Number value{};
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

int Input::integer() { return number<int>(*this); }
size_t Input::count() { return number<size_t>(*this); }

void read(Input& in, int& value) { value = number<int>(in); }
void read(Input& in, long long& value) { value = number<long long>(in); }
void read(Input& in, double& value) { value = number<double>(in); }
void read(Input& in, bool& value) { value = in.token() == "1"; }
void read(Input& in, std::string& value) { value = in.bytes(in.count()); }
void read(Input& in, char& value) { value = in.bytes(in.count())[0]; }

static std::vector<ListNode*> read_list(Input& in) {
  std::vector<ListNode*> nodes(in.count());
  for (ListNode*& node : nodes) node = new ListNode(in.integer());
  for (size_t index = 1; index < nodes.size(); index++) nodes[index - 1]->next = nodes[index];
  return nodes;
}

void read(Input& in, ListNode*& head) {
  const std::vector<ListNode*> nodes = read_list(in);
  head = nodes.empty() ? nullptr : nodes[0];
}

void read_cyclic_list(Input& in, ListNode*& head) {
  const std::vector<ListNode*> nodes = read_list(in);
  const int entry = in.integer();
  if (entry >= 0) nodes.back()->next = nodes[static_cast<size_t>(entry)];
  head = nodes.empty() ? nullptr : nodes[0];
}

void read(Input& in, TreeNode*& root) {
  std::vector<TreeNode*> nodes(in.count());
  for (TreeNode*& node : nodes) {
    const std::string_view text = in.token();
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    node = text == "n" ? nullptr : new TreeNode(value);
  }
  size_t child = 1;
  for (TreeNode* node : nodes) {
    if (!node) continue;
    if (child < nodes.size()) node->left = nodes[child];
    if (child + 1 < nodes.size()) node->right = nodes[child + 1];
    child += 2;
  }
  root = nodes.empty() ? nullptr : nodes[0];
}

void read_node_of(Input& in, TreeNode*& node, TreeNode* root) {
  const int value = in.integer();
  std::vector<TreeNode*> open{root};
  for (node = nullptr; !open.empty() && !node;) {
    TreeNode* next = open.back();
    open.pop_back();
    if (!next) continue;
    if (next->val == value) node = next;
    open.push_back(next->left);
    open.push_back(next->right);
  }
}

// ---- writing

void Output::token(std::string_view text) {
  if (!text_.empty()) text_ += ' ';
  text_ += text;
}

template <class Number>
static void write_number(Output& out, Number value) {
  char digits[64];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.token(std::string_view(digits, static_cast<size_t>(end - digits)));
}

void Output::number(long long value) { write_number(*this, value); }
void Output::number(double value) { write_number(*this, value); }

void write(Output& out, int value) { write_number(out, value); }
void write(Output& out, long long value) { write_number(out, value); }
void write(Output& out, double value) { write_number(out, value); }
void write(Output& out, bool value) { out.token(value ? "1" : "0"); }
void write(Output& out, const std::string& value) {
  write_number(out, value.size());
  out.token(value);
}
void write(Output& out, char value) { write(out, std::string(1, value)); }
void write(Output& out, const std::vector<bool>& values) {
  write_number(out, values.size());
  for (bool value : values) write(out, value);
}

void write(Output& out, const ListNode* head) {
  std::vector<int> values;
  for (; head; head = head->next) {
    if (values.size() > node_limit) throw Mistyped{"returned a list that does not end (a cycle?)"};
    values.push_back(head->val);
  }
  write(out, values);
}

void write_cyclic_list(Output& out, const ListNode* head) {
  std::vector<int> values;
  std::unordered_map<const ListNode*, int> places;
  for (; head && places.emplace(head, values.size()).second; head = head->next) {
    if (values.size() > node_limit) throw Mistyped{"returned a list that does not end"};
    values.push_back(head->val);
  }
  write(out, values);
  write(out, head ? places[head] : -1);
}

void write(Output& out, const TreeNode* root) {
  std::vector<const TreeNode*> nodes;
  if (root) nodes.push_back(root);
  for (size_t index = 0; index < nodes.size(); index++) {
    if (nodes.size() > node_limit) throw Mistyped{"returned a tree that does not end (a cycle?)"};
    const TreeNode* node = nodes[index];
    if (!node) continue;
    nodes.push_back(node->left);
    nodes.push_back(node->right);
  }
  while (!nodes.empty() && !nodes.back()) nodes.pop_back();
  write_number(out, nodes.size());
  for (const TreeNode* node : nodes) write_value_of(out, node);
}

void write_value_of(Output& out, const TreeNode* node) {
  if (node)
    write(out, node->val);
  else
    out.token("n");
}

static std::unordered_set<const void*> given_nodes;

void give_node(const void* node) { given_nodes.insert(node); }

void check_is_copy(const void* node) {
  if (given_nodes.contains(node)) throw Mistyped{"returned a node of the argument, where a copy is expected"};
}

// ---- serving

static long long cpu_microseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static void record(const char* kind, long long micros, std::string_view payload, long long line = 0) {
  std::cout.flush();
  std::cerr.flush();
  fflush(nullptr);
  struct stat out {}, err {};
  fstat(1, &out);
  fstat(2, &err);
  std::string data = kind;
  for (long long field : {micros, (long long)out.st_size, (long long)err.st_size, line, (long long)payload.size()}) {
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

static std::string name_of_current_exception() {
  const std::type_info* type = abi::__cxa_current_exception_type();
  if (!type) return "exception";
  int status = 0;
  char* name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
  return status == 0 && name ? name : type->name();
}

int serve(Calls& calls) {
  Input in;
  const size_t cases = in.count();
  Output out;
  record("ready", 0, "");
  for (size_t index = 0; index < cases; index++) {
    given_nodes.clear();
    out.clear();
    calls.read(in);
    const long long start = cpu_microseconds();
    const auto record_fault = [&](const char* kind, const std::string& message) {
      const long long micros = cpu_microseconds() - start;
      record(kind, micros, message, codenova_remembered_line());
    };
    try {
      calls.call(in, out);
      const long long micros = cpu_microseconds() - start;
      calls.write(out);
      record("answer", micros, out.text());
    } catch (const Mistyped& error) {
      record("mistyped", cpu_microseconds() - start, error.message);
    } catch (const std::bad_alloc& error) {
      record_fault("memory", name_of_current_exception() + ": " + error.what());
    } catch (const std::exception& error) {
      record_fault("exception", name_of_current_exception() + ": " + error.what());
    } catch (...) {
      record_fault("exception", name_of_current_exception());
    }
  }
  std::cout.flush();
  fflush(nullptr);
  _exit(0);
}

}  // namespace codenova
