import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** Reads the tokens of wire.ts into whatever type the person's parameter has: `String[]` or `List<String>`. */
final class CodeNovaInput {
  private final byte[] bytes;
  private int at = 0;

  CodeNovaInput(byte[] bytes) {
    this.bytes = bytes;
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
        return type.getSimpleName().equals(wireType) ? 0 : otherwise;
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
        return token().equals("1");
      case "char":
        String single = text();
        return type == String.class ? (Object) single : (Object) single.charAt(0);
      case "string":
        String text = text();
        return type == char[].class ? (Object) text.toCharArray() : (Object) text;
      case "ListNode":
        ListNode start = new ListNode();
        ListNode last = start;
        for (int left = count(); left > 0; left--) last = last.next = new ListNode(count());
        return start.next;
      case "TreeNode":
        return readTree();
      default:
        throw new IllegalArgumentException("no type " + wireType);
    }
  }

  private Object readArray(String wireElement, Type type) {
    int count = count();
    if (type == int[].class) {
      int[] values = new int[count];
      for (int index = 0; index < count; index++) values[index] = (int) number();
      return values;
    }
    if (type instanceof Class<?> && ((Class<?>) type).isArray()) {
      Class<?> element = ((Class<?>) type).getComponentType();
      Object values = Array.newInstance(element, count);
      for (int index = 0; index < count; index++) Array.set(values, index, read(wireElement, element));
      return values;
    }
    Type element = Object.class;
    boolean linked = type == LinkedList.class;
    if (type instanceof ParameterizedType) {
      element = ((ParameterizedType) type).getActualTypeArguments()[0];
      linked = ((ParameterizedType) type).getRawType() == LinkedList.class;
    }
    List<Object> values = linked ? new LinkedList<>() : new ArrayList<>(count);
    for (int index = 0; index < count; index++) values.add(read(wireElement, element));
    return values;
  }

  private TreeNode readTree() {
    int count = count();
    TreeNode[] nodes = new TreeNode[count];
    for (int index = 0; index < count; index++) {
      String token = token();
      nodes[index] = token.equals("n") ? null : new TreeNode(Integer.parseInt(token));
    }
    int child = 1;
    for (TreeNode node : nodes) {
      if (node == null) continue;
      if (child < count) node.left = nodes[child];
      if (child + 1 < count) node.right = nodes[child + 1];
      child += 2;
    }
    return count == 0 ? null : nodes[0];
  }
}
