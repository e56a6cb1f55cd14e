const fs = require('fs');

function push(heap, value) {
  let at = heap.length;
  heap.push(value);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent] <= heap[at]) break;
    [heap[parent], heap[at]] = [heap[at], heap[parent]];
    at = parent;
  }
}

function pop(heap) {
  const least = heap[0];
  const last = heap.pop();
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
const freed = [];
let neverUsed = 1;
const lockerOf = new Map();
const answers = [];
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
