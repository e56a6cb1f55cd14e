"""Values other than nodes: read from the input, written into the answer."""


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


ROW_READERS = {
    "int": lambda source: list(map(int, source.tokens(source.count(), 20))),
    "long": lambda source: list(map(int, source.tokens(source.count(), 20))),
    "double": lambda source: list(map(float, source.tokens(source.count(), 30))),
    "bool": lambda source: [token == b"1" for token in source.tokens(source.count(), 1)],
    "char": Input.characters,
}
READERS = {
    "int": Input.count,
    "long": Input.count,
    "double": lambda source: float(source.token()),
    "bool": lambda source: source.token() == b"1",
    "char": Input.text,
    "string": Input.text,
    **NODE_READERS,
}


def split_type(text):
    base = text.rstrip("[]")
    return base, (len(text) - len(base)) // 2


def make_reader(text):
    base, dimensions = split_type(text)
    if dimensions == 0:
        return READERS[base]
    if dimensions == 1 and base in ROW_READERS:
        return ROW_READERS[base]
    element = make_reader(text[:-2])
    return lambda source: [element(source) for _ in range(source.count())]


def make_arguments_reader(types):
    if "TreeNodeByValue" not in types:
        readers = [make_reader(text) for text in types]
        return lambda source: [read(source) for read in readers]

    def read_arguments(source):
        arguments = []
        tree = None
        for text in types:
            if text == "TreeNodeByValue":
                arguments.append(node_of_value(tree, source.count()))
                continue
            arguments.append(make_reader(text)(source))
            if text == "TreeNode":
                tree = arguments[-1]
        return arguments

    return read_arguments


def make_writer(text):
    """A function that appends the tokens of a value to a list, or raises Mistyped."""
    base, dimensions = split_type(text)
    if dimensions == 0 and base in NODE_WRITERS:
        return NODE_WRITERS[base]

    def refuse(value):
        raise Mistyped(f"returned {described(value)}, where {text} is expected")

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
        try:
            value = float(value)
        except OverflowError:
            refuse(value)
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

    return {
        "int": write_int,
        "long": write_int,
        "double": write_double,
        "bool": write_bool,
        "char": write_text,
        "string": write_text,
    }[base]
