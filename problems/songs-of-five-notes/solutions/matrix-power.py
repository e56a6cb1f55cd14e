class Solution:
    def countVowelPermutation(self, n: int) -> int:
        modulus = 10**9 + 7

        def times(first, second):
            columns = list(zip(*second))
            return [[sum(map(operator.mul, row, column)) % modulus for column in columns] for row in first]

        power = [[0, 1, 0, 0, 0], [1, 0, 1, 0, 0], [1, 1, 0, 1, 1], [0, 0, 1, 0, 1], [1, 0, 0, 0, 0]]
        songs = [[1, 1, 1, 1, 1]]
        left = n - 1
        while left:
            if left % 2:
                songs = times(songs, power)
            power = times(power, power)
            left //= 2
        return sum(songs[0]) % modulus
