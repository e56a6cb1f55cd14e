"""Case after case: the arguments read, the person's code called, the answer written."""


def serve_function(spec, names, source):
    name, returns, mutates, types = spec[1], spec[2], int(spec[3]), spec[4].split()
    solution = names.get("Solution")
    plain = names.get(name)
    if not isinstance(solution, type) and not callable(plain):
        return record_load(f"there is no class Solution with a method {name}")
    if isinstance(solution, type) and not hasattr(solution, name):
        if not callable(plain):
            return record_load(f"class Solution has no method {name}")
        solution = None
    read_arguments = make_arguments_reader(types)
    write = make_writer(types[mutates] if mutates >= 0 else returns)
    arguments = []

    def run(out):
        call = getattr(solution(), name) if isinstance(solution, type) else plain
        result = call(*arguments)
        micros = spent()
        if mutates < 0:
            write(result, out)
        else:
            write_mutated(write, returns, kept, result, out)
        return micros

    record(b"ready")
    for _ in range(source.count()):
        gc.disable()
        originals.clear()
        arguments = read_arguments(source)
        # By now, since the person may change the list of the arguments.
        kept = arguments[mutates]
        gc.enable()
        answer_case(run)


def write_mutated(write, returns, value, result, out):
    if returns != "void":
        if not isinstance(result, int) or not 0 <= result <= len(value):
            raise Mistyped(f"returned {described(result)}, where the count of kept elements is expected")
        value = value[:result]
    write(value, out)


def serve_class(spec, names, source):
    name = spec[1]
    person = names.get(name)
    if not callable(person):
        return record_load(f"there is no class {name}")
    constructor = make_arguments_reader(spec[2].split())
    methods = []
    for text in spec[3:]:
        method, returns, *types = text.split()
        if not hasattr(person, method):
            return record_load(f"class {name} has no method {method}")
        takes = types[0][1:] if types and types[0].startswith("<") else None
        write = None if returns == "void" else make_writer(returns.lstrip("*"))
        methods.append((method, write, returns.startswith("*"), takes, make_arguments_reader([] if takes else types)))
    calls = []

    def run(out):
        instance = None
        latest = {}
        for number, arguments in calls:
            if number == 0:
                instance = person(*arguments)
                continue
            method, write, opaque, takes, _ = methods[number - 1]
            result = getattr(instance, method)(*([latest[takes]] if takes else arguments))
            latest[method] = result
            if write:
                # Written at once: a later call may change what this one has returned. Of an opaque result only the type counts.
                write(result, [] if opaque else out)
        return spent()

    record(b"ready")
    for _ in range(source.count()):
        gc.disable()
        originals.clear()
        calls = []
        for _ in range(source.count()):
            number = source.count()
            calls.append((number, (methods[number - 1][4] if number else constructor)(source)))
        gc.enable()
        answer_case(run)


started_at = 0


def spent():
    return (process_time_ns() - started_at) // 1000


def answer_case(run):
    """`run` appends the tokens of the answer to a list and returns the microseconds that the person's code took."""
    global started_at
    started_at = process_time_ns()
    try:
        out = []
        micros = run(out)
        payload = " ".join(out).encode("utf-8", "replace")
    except Mistyped as error:
        record(b"mistyped", str(error).encode("utf-8", "replace"), spent())
    except BaseException as error:
        record_fault(error, spent())
    else:
        record(b"answer", payload, micros)


def main():
    path, spec = sys.argv[1], sys.argv[2].split("|")
    sys.argv = [PERSONS_FILE, *sys.argv[3:]]
    # Programs that the person starts have no business with it.
    posix.set_inheritable(CHANNEL, False)
    is_program = spec[0] == "program"
    data = b"" if is_program else sys.stdin.buffer.read().rstrip(b"\n")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if LIBRARY_NAME in text:
        sys.path.append(LIBRARY)
    code = compiled(text)
    if code is None:
        posix._exit(1)
    if is_program:
        return run_program(code, text)
    types = " ".join(spec[2:]).split()
    names = namespace(code, text, types)
    try:
        exec(code, names)
    except BaseException as error:
        record_fault(error, 0)
    else:
        (serve_function if spec[0] == "function" else serve_class)(spec, names, Input(data))
    flush()
    posix._exit(0)


# Deep enough for a recursion along a list or a tree of 10^5 nodes, and far from what memory holds.
sys.setrecursionlimit(220_000)
sys.set_int_max_str_digits(0)
main()
