import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what the signature names in the person's class, or says what is missing. */
final class CodeNovaSignature {
  private CodeNovaSignature() {}

  static String[] types(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  static Method method(Class<?> owner, String name, String[] types) {
    Method best = null;
    for (Class<?> each = owner; each != null && each != Object.class && best == null; each = each.getSuperclass()) {
      for (Method found : each.getDeclaredMethods()) {
        if (!found.getName().equals(name) || found.getParameterCount() != types.length || found.isSynthetic()) continue;
        if (best == null || isBetter(found, best, types)) best = found;
      }
    }
    if (best == null)
      throw new CodeNovaNodes.Unfit("class " + owner.getName() + " has no method " + name + taking(types));
    check(best, "method " + name, types);
    best.setAccessible(true);
    return best;
  }

  static Constructor<?> constructor(Class<?> owner, String[] types) {
    if (Modifier.isAbstract(owner.getModifiers()))
      throw new CodeNovaNodes.Unfit(owner.getName() + " is no class of which there can be an object");
    Constructor<?> best = null;
    for (Constructor<?> each : owner.getDeclaredConstructors()) {
      if (each.isSynthetic() || each.getParameterCount() != types.length) continue;
      if (best == null || isBetter(each, best, types)) best = each;
    }
    if (best == null) throw new CodeNovaNodes.Unfit("class " + owner.getName() + " has no constructor" + taking(types));
    check(best, "the constructor of " + owner.getName(), types);
    best.setAccessible(true);
    return best;
  }

  private static String taking(String[] types) {
    return types.length == 0 ? " without parameters" : " with " + types.length + " parameter" + (types.length == 1 ? "" : "s");
  }

  /** Of two overloads: the one whose parameters take the arguments, then the public one. */
  private static boolean isBetter(Executable one, Executable other, String[] types) {
    int difference = misfit(one, types) - misfit(other, types);
    if (difference != 0) return difference < 0;
    return Modifier.isPublic(one.getModifiers()) && !Modifier.isPublic(other.getModifiers());
  }

  private static int misfit(Executable target, String[] types) {
    int sum = 0;
    for (int index = 0; index < types.length; index++)
      sum += CodeNovaInput.misfit(types[index], target.getParameterTypes()[index]);
    return sum;
  }

  private static void check(Executable target, String what, String[] types) {
    for (int index = 0; index < types.length; index++) {
      Class<?> type = target.getParameterTypes()[index];
      if (CodeNovaInput.misfit(types[index], type) >= 100)
        throw new CodeNovaNodes.Unfit(
            what + " takes (" + shown(target) + "), where (" + String.join(", ", types) + ") is expected");
      if (CodeNovaNodes.isNode(types[index])) CodeNovaNodes.of(type, types[index]).check();
    }
  }

  private static String shown(Executable target) {
    List<Type> types = Arrays.asList(target.getGenericParameterTypes());
    return types.stream()
        .map(type -> type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", ""))
        .collect(Collectors.joining(", "));
  }
}
