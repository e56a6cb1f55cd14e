import type { Comparison } from '@codenova/contracts';
import { PackageError } from './package-files.ts';

/** The flags of the default output validator as a comparison (specification, Default Output Validator). */
export function defaultComparison(flags: string[], file: string): Comparison {
  const comparison: Extract<Comparison, { kind: 'icpc-default' }> = {
    kind: 'icpc-default',
    caseSensitive: false,
    spaceChangeSensitive: false,
  };
  const bad = (reason: string): never => {
    throw new PackageError(
      file,
      reason,
      'case_sensitive, space_change_sensitive, float_tolerance E, float_relative_tolerance E, float_absolute_tolerance E',
      'validator flags',
    );
  };
  const set = (key: 'floatAbsoluteTolerance' | 'floatRelativeTolerance', value: number, flag: string) => {
    if (comparison[key] !== undefined) bad(`${flag} says again how near numbers must be`);
    comparison[key] = value;
  };
  const left = [...flags];
  for (let flag = left.shift(); flag !== undefined; flag = left.shift()) {
    switch (flag) {
      case 'case_sensitive':
        comparison.caseSensitive = true;
        break;
      case 'space_change_sensitive':
        comparison.spaceChangeSensitive = true;
        break;
      case 'float_tolerance':
      case 'float_relative_tolerance':
      case 'float_absolute_tolerance': {
        const value = Number(left.shift() || Number.NaN);
        if (!Number.isFinite(value) || value < 0) bad(`${flag} is not followed by a number`);
        if (flag !== 'float_relative_tolerance') set('floatAbsoluteTolerance', value, flag);
        if (flag !== 'float_absolute_tolerance') set('floatRelativeTolerance', value, flag);
        break;
      }
      default:
        bad(`"${flag}" is no flag of the default output validator`);
    }
  }
  return comparison;
}

/** The same the other way round; undefined where the default validator cannot compare so. */
export function defaultFlags(comparison: Comparison): string[] | undefined {
  switch (comparison.kind) {
    case 'tokens':
      return ['case_sensitive'];
    case 'exact':
      return ['case_sensitive', 'space_change_sensitive'];
    case 'float':
      return ['case_sensitive', 'float_tolerance', String(comparison.tolerance)];
    case 'icpc-default': {
      const { caseSensitive, spaceChangeSensitive } = comparison;
      const { floatAbsoluteTolerance: absolute, floatRelativeTolerance: relative } = comparison;
      return [
        ...(caseSensitive ? ['case_sensitive'] : []),
        ...(spaceChangeSensitive ? ['space_change_sensitive'] : []),
        ...(absolute !== undefined && absolute === relative
          ? ['float_tolerance', String(absolute)]
          : [
              ...(absolute === undefined ? [] : ['float_absolute_tolerance', String(absolute)]),
              ...(relative === undefined ? [] : ['float_relative_tolerance', String(relative)]),
            ]),
      ];
    }
    case 'any-order':
    case 'nested-any-order':
    case 'checker':
    case 'validator':
    case 'interactor':
      return undefined;
    default:
      return comparison satisfies never;
  }
}
