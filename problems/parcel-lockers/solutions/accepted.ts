import * as fs from 'fs';

function push(heap: number[], value: number): void {
  let at = heap.length;
  heap.push(value);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent] <= heap[at]) break;
    [heap[parent], heap[at]] = [heap[at], heap[parent]];
    at = parent;
  }
}

function pop(heap: number[]): number {
  const least = heap[0];
  const last = heap.pop() as number;
  if (heap.length === 0) return least;
  heap[0] = last;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) return least;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
    if (heap[at] <= heap[child]) return least;
    [heap[at], heap[child]] = [heap[child], heap[at]];
    at = child;
  }
}

const lines = fs.readFileSync(0, 'utf8').split('\n');
const [lockers, count] = lines[0].split(' ').map(Number);
const freed: number[] = [];
let neverUsed = 1;
const lockerOf = new Map<string, number>();
const answers: (number | string)[] = [];
for (let i = 1; i <= count; i++) {
  const [what, parcel] = lines[i].split(' ');
  const locker = lockerOf.get(parcel);
  if (what === 'in') {
    if (freed.length === 0 && neverUsed > lockers) {
      answers.push('full');
      continue;
    }
    const place = freed.length > 0 ? pop(freed) : neverUsed++;
    lockerOf.set(parcel, place);
    answers.push(place);
  } else if (locker === undefined) {
    answers.push('missing');
  } else {
    lockerOf.delete(parcel);
    push(freed, locker);
    answers.push(locker);
  }
}
console.log(answers.join('\n'));
