class Repeater:
    def __init__(self, seed: int, names: List[str]):
        self._seed, self._names = seed, names
    def seed(self): return self._seed
    def names(self): return self._names
    def echo_int(self, value): return value
    def echo_long(self, value): return value
    def echo_double(self, value): return value
    def echo_bool(self, value): return value
    def echo_char(self, value): return value
    def echo_string(self, value): return value
    def echo_ListNode(self, value): return value
    def echo_TreeNode(self, value): return value
    def echo_ints(self, value): return value
    def echo_longs(self, value): return value
    def echo_doubles(self, value): return value
    def echo_bools(self, value): return value
    def echo_chars(self, value): return value
    def echo_strings(self, value): return value
    def echo_intss(self, value): return value
    def echo_charss(self, value): return value
    def echo_stringss(self, value): return value
    def echo_intsss(self, value): return value
    def echo_ListNodes(self, value): return value
    def echo_TreeNodes(self, value): return value
