class Solution:
    def removeDuplicates(self, nums):
        kept = sorted(set(nums))
        nums[:len(kept)] = kept
        return len(kept)

if __name__ == "__main__":
    print(1 / 0)
