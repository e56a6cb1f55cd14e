import * as readline from 'readline';

const reader = readline.createInterface({ input: process.stdin });
reader.on('line', (line: string) => {
    const words: string[] = line.split(' ').filter(Boolean);
    console.log([words.length, ...words.reverse()].join(' '));
});
