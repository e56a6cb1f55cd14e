type Opinion = { ok: boolean; message?: string };

/** Any order that keeps all pairs; the empty list only where there is none. */
export function check(input: { args: [number, number[][]] }, expected: number[], actual: number[]): Opinion {
  const [numCourses, pairs] = input.args;
  if (expected.length === 0)
    return actual.length === 0
      ? { ok: true }
      : { ok: false, message: 'No order keeps all pairs, so the list must be empty.' };
  if (actual.length !== numCourses)
    return { ok: false, message: `The order has ${actual.length} courses, not ${numCourses}.` };
  const place = new Map(actual.map((course, index) => [course, index]));
  for (let course = 0; course < numCourses; course++)
    if (!place.has(course)) return { ok: false, message: `Course ${course} is missing.` };
  for (const [later, earlier] of pairs as [number, number][])
    if ((place.get(earlier) as number) > (place.get(later) as number))
      return { ok: false, message: `Course ${earlier} does not come before course ${later}.` };
  return { ok: true };
}
