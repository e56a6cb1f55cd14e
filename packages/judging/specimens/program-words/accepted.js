const lines = require('fs').readFileSync(0, 'utf8').split('\n');
if (lines.at(-1) === '') lines.pop();
for (const line of lines) {
    const words = line.split(' ').filter((word) => word !== '').reverse();
    console.log([words.length, ...words].join(' '));
}
