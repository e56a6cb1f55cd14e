import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One class of nodes, ours or one that the person has written with the same fields. Seen through its fields, because
 * `Node` is another class in each problem.
 */
final class CodeNovaNodes {
  /** The class cannot be what the signature says; the message is for the person. */
  static final class Unfit extends RuntimeException {
    Unfit(String message) {
      super(message);
    }
  }

  private static final Map<String, String[]> LINKS =
      Map.of(
          "ListNode", new String[] {"next"},
          "CyclicListNode", new String[] {"next"},
          "TreeNode", new String[] {"left", "right"},
          "TreeNodeByValue", new String[] {"left", "right"},
          "RandomListNode", new String[] {"next", "random"},
          "GraphNode", new String[] {"neighbors"},
          "NaryNode", new String[] {"children"},
          "NextTreeNode", new String[] {"left", "right", "next"});
  private static final Map<String, CodeNovaNodes> KNOWN = new HashMap<>();

  private final Class<?> type;
  private final Field value;
  private final Field[] links;
  private Constructor<?> constructor;
  private Class<?>[] constructorTypes;

  static boolean isNode(String wireType) {
    return LINKS.containsKey(wireType);
  }

  /** What the person calls the class. */
  static String className(String wireType) {
    if (wireType.startsWith("Tree")) return "TreeNode";
    return wireType.equals("ListNode") || wireType.equals("CyclicListNode") ? "ListNode" : "Node";
  }

  static CodeNovaNodes of(Class<?> type, String wireType) {
    return KNOWN.computeIfAbsent(wireType + type.getName(), key -> new CodeNovaNodes(type, wireType));
  }

  private CodeNovaNodes(Class<?> type, String wireType) {
    this.type = type;
    value = field("val");
    String[] names = LINKS.get(wireType);
    links = new Field[names.length];
    for (int index = 0; index < names.length; index++) links[index] = field(names[index]);
  }

  /** Of the class or one that it extends. */
  private Field field(String name) {
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      try {
        Field found = each.getDeclaredField(name);
        found.setAccessible(true);
        return found;
      } catch (NoSuchFieldException error) {
        continue;
      }
    }
    throw new Unfit("class " + type.getName() + " has no field " + name);
  }

  /** Throws where no node can be made. */
  void check() {
    if (constructor == null) chooseConstructor();
  }

  Object create(int number) {
    check();
    try {
      Object[] arguments = new Object[constructorTypes.length];
      for (int index = 0; index < arguments.length; index++)
        arguments[index] = index == 0 ? number : isList(constructorTypes[index]) ? new ArrayList<>() : null;
      Object node = constructor.newInstance(arguments);
      if (arguments.length == 0) value.set(node, number);
      return node;
    } catch (InvocationTargetException error) {
      throw new IllegalStateException(String.valueOf(error.getCause()), error.getCause());
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    }
  }

  /** The shortest constructor that takes nothing or begins with the value; further parameters get nothing, or an empty list. */
  private void chooseConstructor() {
    for (Constructor<?> each : type.getDeclaredConstructors()) {
      Class<?>[] parameters = each.getParameterTypes();
      boolean takesValue = parameters.length > 0 && (parameters[0] == int.class || parameters[0] == Integer.class);
      if (parameters.length > 0 && !takesValue) continue;
      if (constructor != null && misfit(parameters.length) >= misfit(constructor.getParameterCount())) continue;
      boolean isPlain = true;
      for (int index = 1; index < parameters.length; index++) isPlain &= !parameters[index].isPrimitive();
      if (!isPlain) continue;
      constructor = each;
      constructorTypes = parameters;
    }
    if (constructor == null) throw new Unfit("class " + type.getName() + " has no constructor that takes its value");
    constructor.setAccessible(true);
  }

  private static boolean isList(Class<?> type) {
    return List.class.isAssignableFrom(type) && type.isAssignableFrom(ArrayList.class);
  }

  private static int misfit(int parameterCount) {
    return parameterCount == 0 ? 100 : parameterCount;
  }

  int value(Object node) {
    try {
      return value.getType() == int.class ? value.getInt(node) : ((Number) value.get(node)).intValue();
    } catch (IllegalAccessException error) {
      throw new IllegalStateException(error);
    }
  }

  Object link(Object node, int index) {
    try {
      return links[index].get(node);
    } catch (IllegalAccessException error) {
      throw new IllegalStateException(error);
    }
  }

  void setLink(Object node, int index, Object target) {
    try {
      links[index].set(node, target);
    } catch (IllegalAccessException error) {
      throw new IllegalStateException(error);
    }
  }

  /** An empty list in place of whatever the link holds. */
  List<Object> startList(Object node, int index) {
    List<Object> list = new ArrayList<>();
    setLink(node, index, list);
    return list;
  }
}
