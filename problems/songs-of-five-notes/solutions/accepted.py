class Solution:
    def countVowelPermutation(self, n: int) -> int:
        before = {'a': 'eiu', 'e': 'ai', 'i': 'eo', 'o': 'i', 'u': 'io'}
        modulus = 10**9 + 7
        songs = dict.fromkeys(before, 1)
        for _ in range(n - 1):
            songs = {note: sum(songs[last] for last in before[note]) % modulus for note in before}
        return sum(songs.values()) % modulus
