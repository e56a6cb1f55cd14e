import sys


def main():
    data = sys.stdin.read().split()
    lockers, count = int(data[0]), int(data[1])
    taken = [False] * (lockers + 1)
    locker_of = {}
    for at in range(2, 2 + 2 * count, 2):
        what, parcel = data[at], data[at + 1]
        if what == 'in':
            locker = 1
            while locker <= lockers and taken[locker]:
                locker += 1
            if locker > lockers:
                print('full')
            else:
                taken[locker] = True
                locker_of[parcel] = locker
                print(locker)
        elif parcel in locker_of:
            locker = locker_of.pop(parcel)
            taken[locker] = False
            print(locker)
        else:
            print('missing')


main()
