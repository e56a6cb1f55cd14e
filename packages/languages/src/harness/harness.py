"""Runs a person's Python solution case after case.

Arguments: the person's file, then the signature as text (`signature-text.ts`). Standard input and descriptor 3 are as
`wire.ts` and `records.ts` say.
"""

import os
import sys
import threading
import time

CHANNEL = 3
PERSONS_FILE = "solution.py"
# Deep enough for a recursion along a list or a tree of 10^5 nodes, and far from what memory holds.
RECURSION_LIMIT = 220_000
STACK_BYTES = 512 * 2**20
NODE_LIMIT = 2_000_000

# Modules that practice sites import beforehand, all their names included; those that cost time only when named.
STAR_MODULES = ("math", "itertools", "functools", "operator", "collections", "heapq", "bisect")
NAMED_MODULES = {
    "typing": None,
    "string": "ascii_ digits punctuation capwords",
    "re": "",
    "random": "randint randrange choice shuffle sample uniform",
    "copy": "deepcopy copy",
    "datetime": "date timedelta",
    "statistics": "mean median mode",
    "json": "",
    "time": "",
    "queue": "Queue LifoQueue PriorityQueue",
    "fractions": "Fraction",
    "decimal": "Decimal",
    "dataclasses": "dataclass field",
    "enum": "Enum IntEnum auto",
    "array": "",
    "io": "StringIO",
    "sys": "",
    "os": "",
    "threading": "",
    "sortedcontainers": "SortedList SortedDict SortedSet",
}


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Mistyped(Exception):
    pass


class Input:
    """Reads tokens; runs of numbers are cut in one go, for speed."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def token(self):
        end = self.data.find(b" ", self.at)
        if end < 0:
            end = len(self.data)
        token = self.data[self.at : end]
        self.at = end + 1
        return token

    def count(self):
        return int(self.token())

    def tokens(self, count, widest):
        if count == 0:
            return []
        piece = self.data[self.at : self.at + count * (widest + 1)]
        parts = piece.split(b" ", count)
        if len(parts) > count:
            self.at += len(piece) - len(parts[count])
            parts.pop()
        else:
            self.at += len(piece)
        return parts

    def characters(self):
        count = self.count()
        # Nearly always all are ASCII: `1 x 1 y `, four bytes each.
        piece = self.data[self.at : self.at + 4 * count]
        if piece[::4] == b"1" * count and piece[1::4] == b" " * count and piece[3::4].strip(b" ") == b"":
            self.at += 4 * count
            return list(piece[2::4].decode("ascii"))
        return [self.text() for _ in range(count)]

    def text(self):
        length = self.count()
        text = self.data[self.at : self.at + length].decode("utf-8")
        self.at += length + 1
        return text


def split_type(text):
    base, dimensions = text, 0
    while base.endswith("[]"):
        base, dimensions = base[:-2], dimensions + 1
    return base, dimensions


def make_reader(text):
    base, dimensions = split_type(text)
    if dimensions:
        if dimensions == 1 and base in ("int", "long"):
            return lambda source: list(map(int, source.tokens(source.count(), 20)))
        if dimensions == 1 and base == "double":
            return lambda source: list(map(float, source.tokens(source.count(), 30)))
        if dimensions == 1 and base == "char":
            return Input.characters
        element = make_reader(text[:-2])
        return lambda source: [element(source) for _ in range(source.count())]
    return {
        "int": Input.count,
        "long": Input.count,
        "double": lambda source: float(source.token()),
        "bool": lambda source: source.token() == b"1",
        "char": Input.text,
        "string": Input.text,
        "ListNode": read_list,
        "TreeNode": read_tree,
    }[base]


def read_list(source):
    head = None
    for value in reversed(source.tokens(source.count(), 12)):
        head = ListNode(int(value), head)
    return head


def read_tree(source):
    nodes = [None if token == b"n" else TreeNode(int(token)) for token in source.tokens(source.count(), 12)]
    if not nodes:
        return None
    child = 1
    for node in nodes:
        if node is None:
            continue
        if child < len(nodes):
            node.left = nodes[child]
        if child + 1 < len(nodes):
            node.right = nodes[child + 1]
        child += 2
    return nodes[0]


def describe(value):
    try:
        text = repr(value)
    except BaseException:
        text = "a value that cannot be shown"
    text = text.encode("utf-8", "replace").decode("utf-8")
    return f"{text[:100]} ({type(value).__name__})"


def make_writer(text):
    """A function that appends the tokens of a value to a list, or raises Mistyped."""
    base, dimensions = split_type(text)

    def refuse(value):
        raise Mistyped(f"returned {describe(value)}, where {text} is expected")

    if dimensions:
        element = make_writer(text[:-2])
        flat = dimensions == 1 and base in ("int", "long")

        def write_array(value, out):
            if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__iter__"):
                refuse(value)
            values = list(value)
            out.append(str(len(values)))
            if flat and all(type(each) is int for each in values):
                out.extend(map(str, values))
                return
            for each in values:
                element(each, out)

        return write_array

    def write_int(value, out):
        if not isinstance(value, int):
            # Whole numbers of other kinds (numpy's and the like) say so themselves; a float does not.
            if not hasattr(value, "__index__"):
                refuse(value)
            value = value.__index__()
        out.append(str(int(value)))

    def write_double(value, out):
        if not isinstance(value, (int, float)):
            refuse(value)
        value = float(value)
        out.append(repr(value))

    def write_bool(value, out):
        if value is not True and value is not False:
            if type(value).__name__ not in ("bool_", "bool"):
                refuse(value)
        out.append("1" if value else "0")

    def write_text(value, out):
        if not isinstance(value, str):
            refuse(value)
        if base == "char" and len(value) != 1:
            refuse(value)
        out.append(f"{len(value.encode('utf-8', 'replace'))} {value}")

    def write_list(value, out):
        values = []
        while value is not None:
            if len(values) > NODE_LIMIT:
                raise Mistyped("returned a list that does not end (a cycle?)")
            if not hasattr(value, "val") or not hasattr(value, "next"):
                refuse(value)
            values.append(value.val)
            value = value.next
        out.append(str(len(values)))
        for each in values:
            write_int(each, out)

    def write_tree(value, out):
        nodes = [value] if value is not None else []
        tokens = []
        for node in nodes:
            if len(nodes) > NODE_LIMIT:
                raise Mistyped("returned a tree that does not end (a cycle?)")
            if node is None:
                tokens.append("n")
                continue
            if not hasattr(node, "val"):
                refuse(node)
            write_int(node.val, tokens)
            nodes.append(node.left)
            nodes.append(node.right)
        while tokens and tokens[-1] == "n":
            tokens.pop()
        out.append(str(len(tokens)))
        out.extend(tokens)

    return {
        "int": write_int,
        "long": write_int,
        "double": write_double,
        "bool": write_bool,
        "char": write_text,
        "string": write_text,
        "ListNode": write_list,
        "TreeNode": write_tree,
    }[base]


def record(kind, payload=b"", micros=0, line=0):
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass
    out, err = os.fstat(1).st_size, os.fstat(2).st_size
    data = b"%s %d %d %d %d %d\n%s\n" % (kind, micros, out, err, line, len(payload), payload)
    view = memoryview(data)
    while view:
        view = view[os.write(CHANNEL, view) :]


def record_fault(error, micros, kind=b"exception"):
    line = 0
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == PERSONS_FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    try:
        message = str(error)
    except BaseException:
        message = ""
    name = type(error).__name__
    if isinstance(error, MemoryError):
        kind = b"memory"
    text = f"{name}: {message}" if message else name
    record(kind, text[:4000].encode("utf-8", "replace"), micros, line)


def namespace(code):
    """The module that the person's code runs in, with the names that practice sites provide."""
    module = type(sys)("solution")
    sys.modules["solution"] = module
    names = module.__dict__

    def star(imported):
        for name in getattr(imported, "__all__", None) or dir(imported):
            if not name.startswith("_"):
                names.setdefault(name, getattr(imported, name))

    names["pow"] = pow
    names["exit"] = names["quit"] = sys.exit
    for name in STAR_MODULES:
        imported = __import__(name)
        names[name] = imported
        star(imported)
    for name, hints in NAMED_MODULES.items():
        if hints is None or name in code or any(hint in code for hint in hints.split()):
            try:
                imported = __import__(name)
            except ImportError:
                continue
            names.setdefault(name, imported)
            if hints is None or hints:
                star(imported)
    names["ListNode"] = ListNode
    names["TreeNode"] = TreeNode
    return names


def main():
    path, spec = sys.argv[1], sys.argv[2].split("|")
    sys.argv = [PERSONS_FILE]
    source = Input(b"" if spec[0] == "program" else sys.stdin.buffer.read().rstrip(b"\n"))
    with open(path, encoding="utf-8") as file:
        code = file.read()
    try:
        compiled = compile(code, PERSONS_FILE, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", 0) or 0
        # `(file, line 3)` is said by the line already.
        message = error.msg if isinstance(error, SyntaxError) else str(error)
        shown = (getattr(error, "text", None) or "").rstrip()
        record(b"load", f"{type(error).__name__}: {message}\n{shown}".strip()[:4000].encode("utf-8", "replace"), 0, line)
        os._exit(1)
    import linecache

    linecache.cache[PERSONS_FILE] = (len(code), None, code.splitlines(True), PERSONS_FILE)
    if spec[0] == "program":
        run_program(compiled)
        return
    names = namespace(code)
    try:
        exec(compiled, names)
    except BaseException as error:
        record_fault(error, 0)
        return
    serve = serve_function if spec[0] == "function" else serve_class
    serve(spec, names, source)


def run_program(compiled):
    """A whole program: standard input and output are its own, only what ends it is told on the channel."""
    module = type(sys)("__main__")
    sys.modules["__main__"] = module
    module.__dict__.update(exit=sys.exit, quit=sys.exit, __file__=PERSONS_FILE)
    code = 0
    try:
        exec(compiled, module.__dict__)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        if code == 1 and not isinstance(end.code, int):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        import traceback

        code = 1
        trace = error.__traceback__.tb_next
        traceback.print_exception(type(error), error, trace, limit=50)
        record_fault(error, 0)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            code = code or 1
    os._exit(code & 255)


def serve_function(spec, names, source):
    name, returns, mutates, types = spec[1], spec[2], int(spec[3]), spec[4].split()
    solution = names.get("Solution")
    plain = names.get(name)
    if not isinstance(solution, type) and not callable(plain):
        record(b"load", f"there is no class Solution with a method {name}".encode())
        return
    if isinstance(solution, type) and not hasattr(solution, name):
        record(b"load", f"class Solution has no method {name}".encode())
        return
    readers = [make_reader(text) for text in types]
    write = make_writer(types[mutates] if mutates >= 0 else returns)
    record(b"ready")
    for _ in range(source.count()):
        arguments = [read(source) for read in readers]
        answer_case(lambda: call_function(solution, plain, name, arguments), lambda result, out: (
            write(result, out) if mutates < 0 else write_mutated(write, returns, arguments[mutates], result, out)
        ))


def call_function(solution, plain, name, arguments):
    call = getattr(solution(), name) if isinstance(solution, type) else plain
    return call(*arguments)


def write_mutated(write, returns, value, result, out):
    if returns != "void":
        if not isinstance(result, int) or not 0 <= result <= len(value):
            raise Mistyped(f"returned {describe(result)}, where the count of kept elements is expected")
        value = value[:result]
    write(value, out)


def serve_class(spec, names, source):
    name = spec[1]
    person = names.get(name)
    if not callable(person):
        record(b"load", f"there is no class {name}".encode())
        return
    constructor = [make_reader(text) for text in spec[2].split()]
    methods = []
    for text in spec[3:]:
        method, returns, *types = text.split()
        if not hasattr(person, method):
            record(b"load", f"class {name} has no method {method}".encode())
            return
        write = None if returns == "void" else make_writer(returns)
        methods.append((method, write, [make_reader(each) for each in types]))
    record(b"ready")
    for _ in range(source.count()):
        calls = []
        for _ in range(source.count()):
            number = source.count()
            readers = methods[number - 1][2] if number else constructor
            calls.append((number, [read(source) for read in readers]))

        def run():
            instance = None
            results = []
            for number, arguments in calls:
                if number == 0:
                    instance = person(*arguments)
                else:
                    method, write, _ = methods[number - 1]
                    result = getattr(instance, method)(*arguments)
                    # Written at once: a later call may change what this one has returned.
                    if write:
                        write(result, results)
            return results

        answer_case(run, lambda result, out: out.extend(result))


def answer_case(run, write):
    start = time.process_time_ns()
    try:
        result = run()
        micros = (time.process_time_ns() - start) // 1000
        out = []
        write(result, out)
        payload = " ".join(out).encode("utf-8", "replace")
    except Mistyped as error:
        record(b"mistyped", str(error).encode("utf-8", "replace"), (time.process_time_ns() - start) // 1000)
    except BaseException as error:
        record_fault(error, (time.process_time_ns() - start) // 1000)
    else:
        record(b"answer", payload, micros)


if __name__ == "__main__":
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.set_int_max_str_digits(0)
    threading.stack_size(STACK_BYTES)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
