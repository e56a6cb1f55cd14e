import heapq
import sys


def main():
    data = sys.stdin.read().split()
    lockers, count = int(data[0]), int(data[1])
    free = list(range(1, lockers + 1))
    locker_of = {}
    answers = []
    for at in range(2, 2 + 2 * count, 2):
        what, parcel = data[at], data[at + 1]
        if what == 'in':
            if free:
                locker_of[parcel] = heapq.heappop(free)
                answers.append(str(locker_of[parcel]))
            else:
                answers.append('full')
        elif parcel in locker_of:
            locker = locker_of.pop(parcel)
            heapq.heappush(free, locker)
            answers.append(str(locker))
        else:
            answers.append('missing')
    print('\n'.join(answers))


main()
