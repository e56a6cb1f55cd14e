enum Kind { First, Other }
const groupWords = (words: string[], first: string): string[][] => [Kind.First, Kind.Other].map((kind) => words.filter((w) => (w[0] === first) === (kind === Kind.First)));