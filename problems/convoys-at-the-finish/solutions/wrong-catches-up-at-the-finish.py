class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        convoys = 0
        latest = 0
        for place, pace in sorted(zip(position, speed), reverse=True):
            time = (target - place) / pace
            if time >= latest:
                convoys += 1
                latest = time
        return convoys
