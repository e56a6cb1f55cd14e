import heapq
import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, wanted = next(read), next(read)
    heap = [(heating + baking, baking) for heating, baking in zip(read, read)]
    heapq.heapify(heap)
    for _ in range(wanted - 1):
        ready, baking = heap[0]
        heapq.heapreplace(heap, (ready + baking, baking))
    print(heap[0][0])


main()
