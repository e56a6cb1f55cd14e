import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

/** Reads the tokens of wire.ts into whatever type the person's parameter has: `String[]` or `List<String>`. */
final class CodeNovaInput {
  private final byte[] bytes;
  private int at = 0;
  /** Of the tree that was read last, level by level. */
  private Object[] tree = {};
  private CodeNovaNodes treeNodes;
  /** Nodes of which a copy is wanted. */
  private Set<Object> originals = Set.of();

  CodeNovaInput(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The nodes that the answer to the case must not hold; from now on those of the next case are gathered. */
  Set<Object> takeOriginals() {
    Set<Object> taken = originals;
    originals = Set.of();
    return taken;
  }

  private String token() {
    int start = at;
    while (at < bytes.length && bytes[at] != ' ' && bytes[at] != '\n') at++;
    String token = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    at++;
    return token;
  }

  long number() {
    boolean negative = bytes[at] == '-';
    if (negative) at++;
    long value = 0;
    for (; at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) value = value * 10 - (bytes[at] - '0');
    at++;
    return negative ? value : -value;
  }

  int count() {
    return (int) number();
  }

  private String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length + 1;
    return text;
  }

  /** How ill a parameter's type takes what `read` gives: 0 as in the signature, 1 well, 100 not at all. */
  static int misfit(String wireType, Class<?> type) {
    if (wireType.endsWith("[]")) {
      if (type.isArray()) return misfit(wireType.substring(0, wireType.length() - 2), type.getComponentType());
      return type.isAssignableFrom(ArrayList.class) || type == LinkedList.class ? 1 : 100;
    }
    boolean isInt = type == int.class || type == Integer.class;
    boolean isLong = type == long.class || type == Long.class;
    boolean isDouble = type == double.class || type == Double.class;
    int otherwise = type == Object.class ? 1 : 100;
    switch (wireType) {
      case "int":
        return isInt ? 0 : isLong || isDouble ? 1 : otherwise;
      case "long":
        return isLong ? 0 : isInt || isDouble ? 1 : otherwise;
      case "double":
        return isDouble ? 0 : otherwise;
      case "bool":
        return type == boolean.class || type == Boolean.class ? 0 : otherwise;
      case "char":
        return type == char.class || type == Character.class ? 0 : type == String.class ? 1 : otherwise;
      case "string":
        return type == String.class ? 0 : type == char[].class || type == CharSequence.class ? 1 : otherwise;
      default:
        return type.getSimpleName().equals(CodeNovaNodes.className(wireType)) ? 0 : 100;
    }
  }

  Object read(String wireType, Type type) {
    if (wireType.endsWith("[]")) return readArray(wireType.substring(0, wireType.length() - 2), type);
    boolean isLong = type == long.class || type == Long.class;
    boolean isDouble = type == double.class || type == Double.class;
    switch (wireType) {
      case "int":
      case "long":
        long value = number();
        if (isDouble) return (double) value;
        return isLong || (wireType.equals("long") && type != int.class && type != Integer.class)
            ? (Object) value
            : (Object) (int) value;
      case "double":
        return Double.parseDouble(token());
      case "bool":
        return number() == 1;
      case "char":
        String single = text();
        return type == String.class ? (Object) single : (Object) single.charAt(0);
      case "string":
        String text = text();
        return type == char[].class ? (Object) text.toCharArray() : (Object) text;
      default:
        return readNode(wireType, CodeNovaNodes.of(rawType(type), wireType));
    }
  }

  private static Class<?> rawType(Type type) {
    if (type instanceof Class<?>) return (Class<?>) type;
    if (type instanceof ParameterizedType) return rawType(((ParameterizedType) type).getRawType());
    if (type instanceof WildcardType) return rawType(((WildcardType) type).getUpperBounds()[0]);
    if (type instanceof GenericArrayType)
      return Array.newInstance(rawType(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
    return Object.class;
  }

  private Object readArray(String wireElement, Type type) {
    int count = count();
    Class<?> raw = rawType(type);
    if (raw == int[].class) {
      int[] values = new int[count];
      for (int index = 0; index < count; index++) values[index] = (int) number();
      return values;
    }
    if (raw == long[].class) {
      long[] values = new long[count];
      for (int index = 0; index < count; index++) values[index] = number();
      return values;
    }
    if (raw == char[].class) {
      char[] values = new char[count];
      for (int index = 0; index < count; index++) values[index] = character();
      return values;
    }
    if (raw.isArray()) {
      Class<?> element = raw.getComponentType();
      Type written = type instanceof GenericArrayType ? ((GenericArrayType) type).getGenericComponentType() : element;
      Object values = Array.newInstance(element, count);
      for (int index = 0; index < count; index++) Array.set(values, index, read(wireElement, written));
      return values;
    }
    Type element = Object.class;
    if (type instanceof WildcardType) type = ((WildcardType) type).getUpperBounds()[0];
    if (type instanceof ParameterizedType) element = ((ParameterizedType) type).getActualTypeArguments()[0];
    List<Object> values = raw == LinkedList.class ? new LinkedList<>() : new ArrayList<>(count);
    for (int index = 0; index < count; index++) values.add(read(wireElement, element));
    return values;
  }

  /** Most are of one byte. */
  private char character() {
    if (bytes[at] != '1' || bytes[at + 1] != ' ') return text().charAt(0);
    char single = (char) bytes[at + 2];
    at += 4;
    return single;
  }

  private Object readNode(String wireType, CodeNovaNodes nodes) {
    switch (wireType) {
      case "ListNode":
        Object[] chain = chain(nodes, count(), false);
        return chain.length == 0 ? null : chain[0];
      case "CyclicListNode":
        Object[] list = chain(nodes, count(), false);
        int entry = count();
        if (entry >= 0) nodes.setLink(list[list.length - 1], 0, list[entry]);
        return list.length == 0 ? null : list[0];
      case "RandomListNode":
        return readRandomList(nodes);
      case "TreeNode":
      case "NextTreeNode":
        return readTree(nodes);
      case "TreeNodeByValue":
        int value = count();
        for (Object node : tree) if (node != null && treeNodes.value(node) == value) return node;
        return null;
      case "GraphNode":
        return readGraph(nodes);
      case "NaryNode":
        return readNary(nodes);
      default:
        throw new IllegalArgumentException("no type " + wireType);
    }
  }

  /** Nodes linked by their first link; with `next`, each value is followed by a number that is skipped here. */
  private Object[] chain(CodeNovaNodes nodes, int count, boolean withNumbers) {
    Object[] made = new Object[count];
    for (int index = 0; index < count; index++) {
      made[index] = nodes.create(count());
      if (withNumbers) count();
      if (index > 0) nodes.setLink(made[index - 1], 0, made[index]);
    }
    return made;
  }

  private Object readRandomList(CodeNovaNodes nodes) {
    int count = count();
    int start = at;
    Object[] made = chain(nodes, count, true);
    at = start;
    for (Object node : made) {
      count();
      int random = count();
      if (random >= 0) nodes.setLink(node, 1, made[random]);
    }
    keep(made);
    return count == 0 ? null : made[0];
  }

  private Object readTree(CodeNovaNodes nodes) {
    int count = count();
    Object[] made = new Object[count];
    for (int index = 0; index < count; index++) {
      if (bytes[at] == 'n') at += 2;
      else made[index] = nodes.create(count());
    }
    int child = 1;
    for (Object node : made) {
      if (node == null) continue;
      if (child < count) nodes.setLink(node, 0, made[child]);
      if (child + 1 < count) nodes.setLink(node, 1, made[child + 1]);
      child += 2;
    }
    tree = made;
    treeNodes = nodes;
    return count == 0 ? null : made[0];
  }

  private Object readGraph(CodeNovaNodes nodes) {
    int count = count();
    Object[] made = new Object[count];
    for (int index = 0; index < count; index++) made[index] = nodes.create(index + 1);
    for (Object node : made) {
      List<Object> neighbours = nodes.startList(node, 0);
      for (int left = count(); left > 0; left--) neighbours.add(made[count() - 1]);
    }
    keep(made);
    return count == 0 ? null : made[0];
  }

  private Object readNary(CodeNovaNodes nodes) {
    int count = count();
    Object[] made = new Object[count];
    int[] children = new int[count];
    for (int index = 0; index < count; index++) {
      made[index] = nodes.create(count());
      children[index] = count();
    }
    int next = 1;
    for (int index = 0; index < count; index++) {
      List<Object> list = nodes.startList(made[index], 0);
      for (int left = children[index]; left > 0; left--) list.add(made[next++]);
    }
    return count == 0 ? null : made[0];
  }

  private void keep(Object[] made) {
    if (originals.isEmpty()) originals = Collections.newSetFromMap(new IdentityHashMap<>());
    Collections.addAll(originals, made);
  }
}
