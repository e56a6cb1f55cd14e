Repeater = {}
Repeater.__index = Repeater

function Repeater.new(seed, names)
  return setmetatable({ _seed = seed, _names = names }, Repeater)
end

function Repeater:seed() return self._seed end
function Repeater:names() return self._names end
function Repeater:echo_int(value) return value end
function Repeater:echo_long(value) return value end
function Repeater:echo_double(value) return value end
function Repeater:echo_bool(value) return value end
function Repeater:echo_char(value) return value end
function Repeater:echo_string(value) return value end
function Repeater:echo_ListNode(value) return value end
function Repeater:echo_TreeNode(value) return value end
function Repeater:echo_ints(value) return value end
function Repeater:echo_longs(value) return value end
function Repeater:echo_doubles(value) return value end
function Repeater:echo_bools(value) return value end
function Repeater:echo_chars(value) return value end
function Repeater:echo_strings(value) return value end
function Repeater:echo_intss(value) return value end
function Repeater:echo_charss(value) return value end
function Repeater:echo_stringss(value) return value end
function Repeater:echo_intsss(value) return value end
function Repeater:echo_ListNodes(value) return value end
function Repeater:echo_TreeNodes(value) return value end
