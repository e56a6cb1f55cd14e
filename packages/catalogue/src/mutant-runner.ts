import type { Signature } from '@codenova/contracts';

/** How the generated program below says of a mutant that it fails, and that it is no program at all. */
export const mutantFailed = 'mutant failed';
export const mutantBroken = 'mutant does not compile';

/** A mutant that recurses without end is not to fill the memory. */
const recursionLimit = 20_000;

/**
 * A Python program that stands for many: with each of them `casesEach` cases in a row are called, so that hundreds of mutants
 * share the start of one process. Whatever a mutant raises, or a call that takes longer than `callLimitSeconds` of CPU
 * time, ends that mutant and no other.
 */
export function sharedProgram(
  signature: Exclude<Signature, { kind: 'program' }>,
  codes: string[],
  { casesEach, callLimitSeconds }: { casesEach: number; callLimitSeconds: number },
): string {
  const names = signature.kind === 'function' ? [signature.name] : signature.methods.map((method) => method.name);
  const lines =
    signature.kind === 'function'
      ? [
          'class Solution:',
          `    def ${signature.name}(self, *args):`,
          '        _enter()',
          '        def call():',
          '            solution = _state["names"].get("Solution")',
          `            target = getattr(solution(), "${signature.name}") if solution else _state["names"]["${signature.name}"]`,
          '            return target(*args)',
          '        return _guarded(call)',
        ]
      : [
          `class ${signature.name}:`,
          '    def __init__(self, *args):',
          '        _enter()',
          `        self._own = _guarded(lambda: _state["names"]["${signature.name}"](*args))`,
          ...names.flatMap((name) => [
            `    def ${name}(self, *args):`,
            `        return _guarded(lambda: self._own.${name}(*args))`,
          ]),
        ];
  return `import __future__, signal, sys
_codes = ${JSON.stringify(codes)}
_state = {"call": -1, "mutant": -1, "names": None, "failed": None}
class _Stopped(BaseException):
    pass
def _stop(*_):
    raise _Stopped("${mutantFailed}")
signal.signal(signal.SIGVTALRM, _stop)
sys.setrecursionlimit(${recursionLimit})
def _load(code):
    try:
        compiled = compile(code, "solution.py", "exec", __future__.annotations.compiler_flag, True)
    except SyntaxError:
        _state["failed"] = "${mutantBroken}"
        return
    names = dict(globals())
    names.pop("Solution", None)
    try:
        exec(compiled, names)
    except BaseException:
        _state["failed"] = "${mutantFailed}"
    _state["names"] = names
def _enter():
    _state["call"] += 1
    mutant = _state["call"] // ${casesEach}
    if mutant != _state["mutant"]:
        _state.update(mutant=mutant, failed=None, names=None)
        _load(_codes[mutant])
    _refuse()
def _refuse():
    if _state["failed"]:
        raise RuntimeError(_state["failed"])
def _guarded(call):
    _refuse()
    signal.setitimer(signal.ITIMER_VIRTUAL, ${callLimitSeconds})
    try:
        return call()
    except BaseException:
        _state["failed"] = "${mutantFailed}"
        raise RuntimeError("${mutantFailed}") from None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
${lines.join('\n')}
`;
}
