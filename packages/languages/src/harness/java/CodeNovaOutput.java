import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;

/** Writes an answer as the tokens of wire.ts, whatever kind of array or collection it is. */
final class CodeNovaOutput {
  /** The answer is of another type than the signature's. */
  static final class Mistyped extends RuntimeException {
    Mistyped(String message) {
      super(message);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final Set<Object> originals;

  /** @param originals nodes that an answer must not share */
  CodeNovaOutput(Set<Object> originals) {
    this.originals = originals;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  void token(String token) {
    if (text.length() > 0) text.append(' ');
    text.append(token);
  }

  void number(long value) {
    if (text.length() > 0) text.append(' ');
    text.append(value);
  }

  static Mistyped refused(Object value, String wireType) {
    String shown;
    try {
      shown = value != null && value.getClass().isArray() ? value.getClass().getSimpleName() : String.valueOf(value);
    } catch (Exception | StackOverflowError error) {
      shown = "a value that cannot be shown";
    }
    return new Mistyped(
        "returned " + shown.substring(0, Math.min(100, shown.length())) + ", where " + wireType + " is expected");
  }

  void write(String wireType, Object value) {
    if (wireType.endsWith("[]")) {
      writeArray(wireType, wireType.substring(0, wireType.length() - 2), value);
      return;
    }
    switch (wireType) {
      case "int":
      case "long":
        if (!(value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte))
          throw refused(value, wireType);
        number(((Number) value).longValue());
        return;
      case "double":
        if (!(value instanceof Number)) throw refused(value, wireType);
        token(String.valueOf(((Number) value).doubleValue()));
        return;
      case "bool":
        if (!(value instanceof Boolean)) throw refused(value, wireType);
        token((Boolean) value ? "1" : "0");
        return;
      case "char":
        if (!(value instanceof Character || value instanceof String)) throw refused(value, wireType);
        string(value.toString());
        return;
      case "string":
        if (value instanceof char[]) string(new String((char[]) value));
        else if (value instanceof String) string((String) value);
        else throw refused(value, wireType);
        return;
      default:
        CodeNovaNodeOutput.write(this, wireType, value, originals);
    }
  }

  private void string(String value) {
    // Half a surrogate pair becomes a question mark, one byte, in both places.
    number(value.getBytes(StandardCharsets.UTF_8).length);
    token(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private void writeArray(String wireType, String element, Object value) {
    if (value instanceof int[]) {
      int[] values = (int[]) value;
      if (!element.equals("int") && !element.equals("long")) throw refused(value, wireType);
      number(values.length);
      for (int each : values) number(each);
    } else if (value instanceof Collection) {
      Object[] values = ((Collection<?>) value).toArray();
      number(values.length);
      for (Object each : values) write(element, each);
    } else if (value != null && value.getClass().isArray()) {
      int length = Array.getLength(value);
      number(length);
      for (int index = 0; index < length; index++) write(element, Array.get(value, index));
    } else {
      throw refused(value, wireType);
    }
  }

  /** The first elements, for a method that returns how many it has kept. */
  void writeFirst(String wireType, Object value, Object kept) {
    String element = wireType.substring(0, wireType.length() - 2);
    Object[] values = value instanceof Collection ? ((Collection<?>) value).toArray() : null;
    int length = values == null ? Array.getLength(value) : values.length;
    if (!(kept instanceof Integer) || (Integer) kept < 0 || (Integer) kept > length)
      throw new Mistyped("returned " + kept + ", where the count of kept elements is expected");
    int count = (Integer) kept;
    number(count);
    for (int index = 0; index < count; index++)
      write(element, values == null ? Array.get(value, index) : values[index]);
  }
}
