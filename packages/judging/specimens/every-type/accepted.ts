class Repeater {
  constructor(private readonly _seed: number, private readonly _names: string[]) {}
  seed(): number { return this._seed; }
  names(): string[] { return this._names; }
  echo_int<T>(value: T): T { return value; }
  echo_long<T>(value: T): T { return value; }
  echo_double<T>(value: T): T { return value; }
  echo_bool<T>(value: T): T { return value; }
  echo_char<T>(value: T): T { return value; }
  echo_string<T>(value: T): T { return value; }
  echo_ListNode<T>(value: T): T { return value; }
  echo_TreeNode<T>(value: T): T { return value; }
  echo_ints<T>(value: T): T { return value; }
  echo_longs<T>(value: T): T { return value; }
  echo_doubles<T>(value: T): T { return value; }
  echo_bools<T>(value: T): T { return value; }
  echo_chars<T>(value: T): T { return value; }
  echo_strings<T>(value: T): T { return value; }
  echo_intss<T>(value: T): T { return value; }
  echo_charss<T>(value: T): T { return value; }
  echo_stringss<T>(value: T): T { return value; }
  echo_intsss<T>(value: T): T { return value; }
  echo_ListNodes<T>(value: T): T { return value; }
  echo_TreeNodes<T>(value: T): T { return value; }
}
