class Solution:
    def nextGreaterElement(self, nums1: List[int], nums2: List[int]) -> List[int]:
        answer = []
        for value in nums1:
            at = 0
            while nums2[at] != value:
                at += 1
            while at < len(nums2) and nums2[at] <= value:
                at += 1
            answer.append(nums2[at] if at < len(nums2) else -1)
        return answer
