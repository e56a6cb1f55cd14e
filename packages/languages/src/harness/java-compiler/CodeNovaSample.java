import java.util.*;
import java.util.stream.*;

/**
 * Stands in for a person's class while the archive of loaded classes is made and a compiler warms up: does what most
 * solutions do.
 */
class CodeNovaSample {
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Deque<int[]> waiting = new ArrayDeque<>();
  private final PriorityQueue<int[]> nearest = new PriorityQueue<>((one, other) -> one[0] - other[0]);

  private static class Entry {
    int key;
    Entry next;

    Entry(int key, Entry next) {
      this.key = key;
      this.next = next;
    }
  }

  List<Integer> add(int[] values, String text) {
    List<Integer> seen = new ArrayList<>();
    for (int value : values) seen.add(counts.merge(value, 1, Integer::sum));
    Set<Character> letters = new HashSet<>();
    for (char letter : text.toCharArray()) if (!letters.add(letter)) break;
    nearest.add(new int[] {1, 2});
    nearest.offer(new int[] {0, 2});
    waiting.push(nearest.poll());
    Entry head = null;
    for (int value : values) head = new Entry(value, head);
    while (head != null && head.key > 1) head = head.next;
    Collections.sort(seen, Comparator.reverseOrder());
    Arrays.sort(values);
    StringBuilder built = new StringBuilder();
    for (int index = 0; index < values.length; index++) built.append(values[index]).append(' ');
    System.out.println(built + text + letters.size() + waiting.peek()[1]);
    return seen.stream().map(each -> each + 1).collect(Collectors.toList());
  }
}
