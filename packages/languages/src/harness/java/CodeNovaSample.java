import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for a person's class while the archive of loaded classes is made: touches what most solutions do. */
class CodeNovaSample {
  private final Map<Integer, Integer> counts = new HashMap<>();

  List<Integer> add(int[] values, String text, TreeNode root) {
    List<Integer> seen = new ArrayList<>();
    for (int value : values) seen.add(counts.merge(value, 1, Integer::sum));
    System.out.println(text + root);
    return seen;
  }
}
