import sys


def main():
    lines = sys.stdin.read().splitlines()
    lockers = int(lines[0].split()[0])
    free = list(range(lockers, 0, -1))
    locker_of = {}
    for line in lines[1:]:
        what, parcel = line.split()
        if what == 'in':
            if free:
                locker_of[parcel] = free.pop()
                print(locker_of[parcel])
            else:
                print('full')
        elif parcel in locker_of:
            free.append(locker_of.pop(parcel))
            print(free[-1])
        else:
            print('missing')


main()
