class Solution:
    def countVowelPermutation(self, n: int) -> int:
        modulus = 10**9 + 7
        a = e = i = o = u = 1
        for _ in range(n - 1):
            a = (e + i + u) % modulus
            e = (a + i) % modulus
            i = (e + o) % modulus
            o = i
            u = (i + o) % modulus
        return (a + e + i + o + u) % modulus
