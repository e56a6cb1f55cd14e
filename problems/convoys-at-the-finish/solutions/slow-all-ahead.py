class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        times = [(target - place) / pace for place, pace in zip(position, speed)]
        convoys = 0
        for car in range(len(times)):
            for other in range(len(times)):
                if position[other] > position[car] and times[other] >= times[car]:
                    break
            else:
                convoys += 1
        return convoys
