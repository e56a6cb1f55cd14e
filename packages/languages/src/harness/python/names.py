"""Writes the constants of the harness that depend on the interpreter. Argument: the directory of further modules, in
which `sortedcontainers` may be.

PROVIDED tells for each name that practice sites import beforehand which module it is of; a module's own name is the module.
"""

import __future__
import builtins
import dis
import importlib
import opcode
import sys

LIBRARY = sys.argv[1]
# Further modules have names with this in them, and a person who uses them says it.
LIBRARY_NAME = "Sorted"
# The earlier module has the name that two of them hold.
STAR_MODULES = (
    "math itertools functools operator collections heapq bisect typing string random copy datetime statistics queue "
    "fractions decimal dataclasses enum io sys re json sortedcontainers"
).split()
MODULES = STAR_MODULES + "os time array threading abc numbers types contextlib traceback zlib hashlib".split()


def provided():
    names = {name: name for name in MODULES if found(name)}
    for module_name in STAR_MODULES:
        if module_name not in names:
            continue
        module = importlib.import_module(module_name)
        for name in getattr(module, "__all__", None) or dir(module):
            if not name.startswith("_") and not hasattr(builtins, name):
                names.setdefault(name, module_name)
    return names


def found(name):
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def reads_bytecode():
    """Whether instructions are laid out as `global_names` takes for granted."""
    sample = "from a import b\ndef f(x):\n    global g\n    g = [y.z for y in x if c(y)]\n    return len(g)\nclass K(d): e = h\nf(i)"
    open_codes = [compile(sample, "sample", "exec")]
    for code in open_codes:
        open_codes += [constant for constant in code.co_consts if type(constant) is type(code)]
        expected = [each.argval for each in dis.get_instructions(code) if each.opname in ("LOAD_NAME", "LOAD_GLOBAL")]
        read = []
        for at in range(0, len(code.co_code), 2):
            operation, argument = code.co_code[at], code.co_code[at + 1]
            if operation == opcode.opmap["LOAD_GLOBAL"]:
                read.append(code.co_names[argument >> 1])
            elif operation == opcode.opmap["LOAD_NAME"]:
                read.append(code.co_names[argument])
        if read != expected:
            return False
    return True


sys.path.append(LIBRARY)
constants = {
    "LIBRARY_NAME": LIBRARY_NAME,
    "PROVIDED": provided(),
    "ANNOTATIONS_AS_TEXT": __future__.annotations.compiler_flag,
    "LOAD_GLOBAL": opcode.opmap["LOAD_GLOBAL"],
    "LOAD_NAME": opcode.opmap["LOAD_NAME"],
    "EXTENDED_ARG": opcode.opmap["EXTENDED_ARG"],
    "READS_BYTECODE": reads_bytecode(),
}
for name, value in constants.items():
    print(f"{name} = {value!r}")
