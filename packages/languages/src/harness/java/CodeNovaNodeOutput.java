import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what the person's links lead to, as wire.ts says; all of it may be of their own making. */
final class CodeNovaNodeOutput {
  private static final int NODE_LIMIT = 2_000_000;

  private final CodeNovaOutput out;
  private final Set<Object> originals;
  private final CodeNovaNodes nodes;

  static void write(CodeNovaOutput out, String wireType, Object start, Set<Object> originals) {
    if (start == null) {
      if (wireType.equals("TreeNodeByValue")) {
        out.token("n");
        return;
      }
      out.number(0);
      if (wireType.equals("CyclicListNode")) out.number(-1);
      return;
    }
    CodeNovaNodes nodes;
    try {
      nodes = CodeNovaNodes.of(start.getClass(), wireType);
    } catch (CodeNovaNodes.Unfit error) {
      throw CodeNovaOutput.refused(start, wireType);
    }
    try {
      new CodeNovaNodeOutput(out, nodes, originals).write(wireType, start);
    } catch (ClassCastException | IllegalArgumentException | NullPointerException error) {
      // A link to something else than a node, or to a node of another class.
      throw new CodeNovaOutput.Mistyped("returned a " + CodeNovaNodes.className(wireType) + " that leads to something else");
    }
  }

  private CodeNovaNodeOutput(CodeNovaOutput out, CodeNovaNodes nodes, Set<Object> originals) {
    this.out = out;
    this.nodes = nodes;
    this.originals = originals;
  }

  private void write(String wireType, Object start) {
    switch (wireType) {
      case "ListNode":
        List<Object> list = list(start);
        out.number(list.size());
        for (Object node : list) out.number(nodes.value(node));
        return;
      case "CyclicListNode":
        writeCyclicList(start);
        return;
      case "TreeNode":
        writeTree(start);
        return;
      case "TreeNodeByValue":
        out.number(nodes.value(start));
        return;
      case "RandomListNode":
        writeRandomList(list(start));
        return;
      case "GraphNode":
        writeGraph(start);
        return;
      case "NaryNode":
        writeNary(start);
        return;
      case "NextTreeNode":
        writeLevels(start);
        return;
      default:
        throw new IllegalStateException("no type " + wireType);
    }
  }

  private static void add(Collection<Object> found, Object node, String what) {
    if (found.size() > NODE_LIMIT) throw new CodeNovaOutput.Mistyped("returned a " + what + " that does not end (a cycle?)");
    found.add(node);
  }

  private void mustBeCopy(Object node) {
    if (originals.contains(node))
      throw new CodeNovaOutput.Mistyped("returned a node of the argument, where a copy is expected");
  }

  private List<Object> list(Object head) {
    List<Object> found = new ArrayList<>();
    for (; head != null; head = nodes.link(head, 0)) add(found, head, "list");
    return found;
  }

  private void writeCyclicList(Object head) {
    Map<Object, Integer> places = new IdentityHashMap<>();
    List<Object> found = new ArrayList<>();
    for (; head != null && places.putIfAbsent(head, found.size()) == null; head = nodes.link(head, 0))
      add(found, head, "list");
    out.number(found.size());
    for (Object node : found) out.number(nodes.value(node));
    out.number(head == null ? -1 : places.get(head));
  }

  private void writeRandomList(List<Object> found) {
    Map<Object, Integer> places = new IdentityHashMap<>();
    for (Object node : found) {
      mustBeCopy(node);
      places.put(node, places.size());
    }
    out.number(found.size());
    for (Object node : found) {
      Object random = nodes.link(node, 1);
      if (random != null) mustBeCopy(random);
      if (random != null && !places.containsKey(random))
        throw new CodeNovaOutput.Mistyped("returned a list with a random node that is not in the list");
      out.number(nodes.value(node));
      out.number(random == null ? -1 : places.get(random));
    }
  }

  private void writeTree(Object root) {
    List<Object> found = new ArrayList<>();
    found.add(root);
    for (int index = 0; index < found.size(); index++) {
      Object node = found.get(index);
      if (node == null) continue;
      add(found, nodes.link(node, 0), "tree");
      found.add(nodes.link(node, 1));
    }
    int count = found.size();
    while (count > 0 && found.get(count - 1) == null) count--;
    out.number(count);
    for (Object node : found.subList(0, count)) {
      if (node == null) out.token("n");
      else out.number(nodes.value(node));
    }
  }

  private void writeGraph(Object start) {
    Map<Object, Boolean> seen = new IdentityHashMap<>();
    List<Object> found = new ArrayList<>();
    found.add(start);
    seen.put(start, true);
    for (int index = 0; index < found.size(); index++) {
      mustBeCopy(found.get(index));
      for (Object neighbour : linked(found.get(index)))
        if (seen.put(neighbour, true) == null) add(found, neighbour, "graph");
    }
    Object[] byValue = new Object[found.size()];
    for (Object node : found) {
      int value = nodes.value(node);
      if (value < 1 || value > byValue.length || byValue[value - 1] != null)
        throw new CodeNovaOutput.Mistyped(
            "returned a graph of " + byValue.length + " nodes whose values are not 1 to " + byValue.length);
      byValue[value - 1] = node;
    }
    if (byValue[0] != start) throw new CodeNovaOutput.Mistyped("returned node " + nodes.value(start) + ", where node 1 is expected");
    out.number(byValue.length);
    for (Object node : byValue) {
      Collection<?> neighbours = linked(node);
      out.number(neighbours.size());
      for (Object neighbour : neighbours) out.number(nodes.value(neighbour));
    }
  }

  private void writeNary(Object root) {
    List<Object> found = new ArrayList<>();
    found.add(root);
    for (int index = 0; index < found.size(); index++)
      for (Object child : linked(found.get(index))) add(found, child, "tree");
    out.number(found.size());
    for (Object node : found) {
      out.number(nodes.value(node));
      out.number(linked(node).size());
    }
  }

  private void writeLevels(Object start) {
    List<List<Object>> levels = new ArrayList<>();
    int count = 0;
    while (start != null) {
      List<Object> level = new ArrayList<>();
      Object below = null;
      for (Object node = start; node != null; node = nodes.link(node, 2)) {
        if (++count > NODE_LIMIT) throw new CodeNovaOutput.Mistyped("returned a tree that does not end (a cycle?)");
        level.add(node);
        if (below == null) below = nodes.link(node, 0);
        if (below == null) below = nodes.link(node, 1);
      }
      levels.add(level);
      start = below;
    }
    out.number(levels.size());
    for (List<Object> level : levels) {
      out.number(level.size());
      for (Object node : level) out.number(nodes.value(node));
    }
  }

  private Collection<?> linked(Object node) {
    Object list = nodes.link(node, 0);
    return list == null ? List.of() : (Collection<?>) list;
  }
}
