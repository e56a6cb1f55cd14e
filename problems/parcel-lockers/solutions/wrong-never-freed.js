const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [lockers, count] = lines[0].split(' ').map(Number);
let next = 1;
const lockerOf = new Map();
const answers = [];
for (let i = 1; i <= count; i++) {
  const [what, parcel] = lines[i].split(' ');
  if (what === 'in') {
    if (next > lockers) answers.push('full');
    else {
      lockerOf.set(parcel, next);
      answers.push(next++);
    }
  } else {
    answers.push(lockerOf.get(parcel) ?? 'missing');
    lockerOf.delete(parcel);
  }
}
console.log(answers.join('\n'));
