"""The person's code: compiled, given the names that practice sites provide, and run."""

# The constants in capital letters that nobody assigns here are of `names.py`.
ANNOTATIONS_AT_WORK = (
    "__annotations__",
    "get_type_hints",
    "singledispatch",
    "ClassVar",
    "InitVar",
    "NamedTuple",
    "TypedDict",
    "inspect",
)
NAMES_AT_WORK = ("eval", "exec", "globals", "vars")


class Source:
    """Where a traceback that the person prints finds the lines."""

    def __init__(self, code):
        self.code = code

    def get_source(self, _name):
        return self.code


def compiled(code):
    """The person's code as it runs; none when it does not compile, which is then said."""
    # As text annotations cost nothing; most code of this kind has no other use for `typing`.
    flags = 0 if any(each in code for each in ANNOTATIONS_AT_WORK) else ANNOTATIONS_AS_TEXT
    try:
        return compile(code, PERSONS_FILE, "exec", flags=flags, dont_inherit=True)
    except SyntaxError as error:
        # `(file, line 3)` is said by the line already.
        shown = (error.text or "").rstrip()
        record_load(f"{type(error).__name__}: {error.msg}\n{shown}", error.lineno or 0)
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        record_load(f"{type(error).__name__}: {error}")
    return None


def global_names(code):
    """The names that the code looks up outside of its functions, or more than those."""
    found = set()
    open_codes = [code]
    for each in open_codes:
        open_codes += [constant for constant in each.co_consts if type(constant) is type(code)]
        if not READS_BYTECODE:
            found.update(each.co_names)
            continue
        names, bytecode, extended = each.co_names, each.co_code, 0
        for at in range(0, len(bytecode), 2):
            operation, argument = bytecode[at], bytecode[at + 1] | extended
            extended = argument << 8 if operation == EXTENDED_ARG else 0
            if operation == LOAD_GLOBAL:
                found.add(names[argument >> 1])
            elif operation == LOAD_NAME:
                found.add(names[argument])
    return found


def namespace(code, text, types):
    """The module that a function or a class of the person's runs in. Modules are imported only when they are named."""
    module = type(sys)("solution")
    sys.modules["solution"] = sys.modules["__main__"] = module
    names = module.__dict__
    names["__loader__"] = Source(text)
    names["exit"] = names["quit"] = sys.exit
    wanted = global_names(code)
    if not wanted.isdisjoint(NAMES_AT_WORK):
        wanted = PROVIDED
        sys.path.append(LIBRARY)
    for name in wanted:
        provided = PROVIDED.get(name)
        if provided is None:
            continue
        imported = __import__(provided)
        names[name] = imported if name == provided else getattr(imported, name)
    names["ListNode"] = ListNode
    names["TreeNode"] = TreeNode
    for text in types:
        if text in NODES:
            names["Node"] = NODES[text]
    return names


def run_program(code, text):
    """A whole program: standard input and output are its own, only what ends it is told on the channel."""
    module = type(sys)("__main__")
    sys.modules["__main__"] = module
    module.__dict__.update(exit=sys.exit, quit=sys.exit, __file__=PERSONS_FILE, __loader__=Source(text))
    status = 0
    try:
        exec(code, module.__dict__)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        if status == 1 and not isinstance(end.code, int):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        import traceback

        status = 1
        trace = error.__traceback__.tb_next
        traceback.print_exception(type(error), error, trace, limit=50)
        record_fault(error, 0)
    try:
        # As the interpreter ends: threads, then what was registered, then the streams.
        if "threading" in sys.modules:
            sys.modules["threading"]._shutdown()
        import atexit

        atexit._run_exitfuncs()
        sys.stdout.flush()
    except BaseException:
        status = status or 1
    flush()
    posix._exit(status & 255)
