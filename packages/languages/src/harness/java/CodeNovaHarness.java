import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Runs a person's Java solution case after case. Arguments: the person's file name and the signature as text
 * (signature-text.ts). The box's shell gives the result channel as descriptor 1 and standard output as descriptor 4,
 * because a JVM opens no descriptor by number but the first three. A program runs with both as they are.
 */
public final class CodeNovaHarness {
  private static final long STACK_BYTES = 64L << 20;
  private static final File STDOUT = new File("/proc/self/fd/4");
  private static final File STDERR = new File("/proc/self/fd/2");
  private static final OutputStream CHANNEL = new FileOutputStream(FileDescriptor.out);
  private static String fileName;

  private interface Call {
    void run(CodeNovaOutput out) throws Throwable;
  }

  public static void main(String[] arguments) throws Exception {
    fileName = arguments[0];
    String[] spec = arguments[1].split("\\|", -1);
    System.setErr(personsTraces());
    Runnable work = spec[0].equals("program") ? () -> runProgram(arguments[2]) : () -> serve(spec);
    // A deep recursion needs more than the main thread's stack.
    Thread thread = new Thread(null, work, "main", STACK_BYTES);
    thread.start();
    thread.join();
    // A thread of the person's must not keep it alive. An archive of classes is only written at an ordinary end.
    if (!spec[0].equals("program") && System.getProperty("codenova.exit") == null) Runtime.getRuntime().halt(0);
  }

  /** Standard error on which a printed stack trace leaves out the frames that are ours. */
  private static PrintStream personsTraces() throws IOException {
    OutputStream file = new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 8192);
    return new PrintStream(file, true, "UTF-8") {
      @Override
      public void println(Object line) {
        // So does printStackTrace give each of its lines.
        if (line instanceof String && isOurFrame((String) line)) return;
        super.println(line);
      }
    };
  }

  private static boolean isOurFrame(String line) {
    return line.startsWith("\tat CodeNova")
        || line.startsWith("\tat java.base/jdk.internal.reflect.")
        || line.startsWith("\tat java.base/java.lang.reflect.")
        || line.startsWith("\tat java.base/java.lang.Thread.run(");
  }

  private static void runProgram(String jar) {
    Method main = null;
    try (ZipFile zip = new ZipFile(jar)) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        String name = entries.nextElement().getName().replace('/', '.').replaceFirst("\\.class$", "");
        try {
          Method found = Class.forName(name, false, CodeNovaHarness.class.getClassLoader()).getMethod("main", String[].class);
          if (main == null || name.equals("Main")) main = found;
        } catch (NoSuchMethodException error) {
          continue;
        }
      }
      if (main == null) {
        System.err.println("error: there is no class with public static void main(String[] args)");
        Runtime.getRuntime().halt(1);
      }
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
      System.out.flush();
    } catch (InvocationTargetException error) {
      System.out.flush();
      Throwable cause = error.getCause();
      System.err.print("Exception in thread \"main\" ");
      cause.printStackTrace();
      System.exit(1);
    } catch (IOException | ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    }
  }

  private static void serve(String[] spec) {
    try {
      System.setOut(new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(STDOUT, true), 8192), false, "UTF-8"));
      CodeNovaInput input = new CodeNovaInput(System.in.readAllBytes());
      if (spec[0].equals("function")) serveFunction(spec, input);
      else serveClass(spec, input);
    } catch (IOException error) {
      throw new IllegalStateException(error);
    } catch (ClassNotFoundException error) {
      fault("load", "there is no class " + error.getMessage());
    } catch (LinkageError error) {
      failure(error.getCause() == null ? error : error.getCause(), 0);
    }
  }

  private static Class<?> personsClass(String name) throws ClassNotFoundException {
    return Class.forName(name, true, CodeNovaHarness.class.getClassLoader());
  }

  private static Method method(Class<?> owner, String name, String[] types) {
    Method best = null;
    for (Method each : owner.getDeclaredMethods()) {
      if (!each.getName().equals(name) || each.getParameterCount() != types.length || each.isSynthetic()) continue;
      if (best == null || isBetter(each, best, types)) best = each;
    }
    if (best == null && owner.getSuperclass() != null && owner.getSuperclass() != Object.class)
      return method(owner.getSuperclass(), name, types);
    if (best == null) {
      fault("load", "class " + owner.getName() + " has no method " + name + " with " + types.length + " parameters");
      Runtime.getRuntime().halt(0);
    }
    best.setAccessible(true);
    return best;
  }

  private static Constructor<?> constructor(Class<?> owner, String[] types) {
    Constructor<?> best = null;
    for (Constructor<?> each : owner.getDeclaredConstructors()) {
      if (each.getParameterCount() == types.length && (best == null || isBetter(each, best, types))) best = each;
    }
    if (best == null) {
      fault("load", "class " + owner.getName() + " has no constructor with " + types.length + " parameters");
      Runtime.getRuntime().halt(0);
    }
    best.setAccessible(true);
    return best;
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

  private static String[] types(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  private static Object[] arguments(CodeNovaInput input, String[] types, Executable target) {
    Object[] values = new Object[types.length];
    for (int index = 0; index < types.length; index++)
      values[index] = input.read(types[index], target.getGenericParameterTypes()[index]);
    return values;
  }

  private static void serveFunction(String[] spec, CodeNovaInput input) throws ClassNotFoundException {
    String[] types = types(spec[4]);
    String returns = spec[2];
    int mutated = Integer.parseInt(spec[3]);
    Class<?> owner = personsClass("Solution");
    Method method = method(owner, spec[1], types);
    Constructor<?> constructor = constructor(owner, new String[0]);
    record("ready", 0, 0, new byte[0]);
    for (int left = input.count(); left > 0; left--) {
      Object[] values = arguments(input, types, method);
      answer(
          out -> {
            Object result = method.invoke(constructor.newInstance(), values);
            if (mutated < 0) out.write(returns, result);
            else if (returns.equals("void")) out.write(types[mutated], values[mutated]);
            else out.writeFirst(types[mutated], values[mutated], result);
          });
    }
  }

  private static void serveClass(String[] spec, CodeNovaInput input) throws ClassNotFoundException {
    Class<?> owner = personsClass(spec[1]);
    int count = spec.length - 2;
    String[][] types = new String[count][];
    String[] returns = new String[count];
    Executable[] targets = new Executable[count];
    types[0] = types(spec[2]);
    targets[0] = constructor(owner, types[0]);
    for (int index = 1; index < count; index++) {
      String[] parts = spec[index + 2].split(" ", 3);
      types[index] = types(parts.length > 2 ? parts[2] : "");
      returns[index] = parts[1];
      targets[index] = method(owner, parts[0], types[index]);
    }
    record("ready", 0, 0, new byte[0]);
    for (int left = input.count(); left > 0; left--) {
      int calls = input.count();
      int[] numbers = new int[calls];
      List<Object[]> values = new ArrayList<>(calls);
      for (int call = 0; call < calls; call++) {
        numbers[call] = input.count();
        values.add(arguments(input, types[numbers[call]], targets[numbers[call]]));
      }
      answer(
          out -> {
            Object instance = null;
            for (int call = 0; call < calls; call++) {
              int number = numbers[call];
              if (number == 0) {
                instance = ((Constructor<?>) targets[0]).newInstance(values.get(call));
                continue;
              }
              Object result = ((Method) targets[number]).invoke(instance, values.get(call));
              // Written at once: a later call may change what this one has returned.
              if (!returns[number].equals("void")) out.write(returns[number], result);
            }
          });
    }
  }

  private static void answer(Call call) {
    long start = System.nanoTime();
    long startOnProcessor = onProcessor();
    try {
      CodeNovaOutput out = new CodeNovaOutput();
      call.run(out);
      record("answer", spent(start, startOnProcessor), 0, out.bytes());
    } catch (CodeNovaOutput.Mistyped error) {
      record("mistyped", spent(start, startOnProcessor), 0, utf8(error.getMessage()));
    } catch (Throwable error) {
      boolean isCalls = error instanceof InvocationTargetException && error.getCause() != null;
      failure(isCalls ? error.getCause() : error, spent(start, startOnProcessor));
    }
  }

  /** Nanoseconds that this thread was on a processor; the kernel brings it up to date every few milliseconds. */
  private static long onProcessor() {
    try (FileInputStream file = new FileInputStream("/proc/thread-self/schedstat")) {
      String text = new String(file.readNBytes(100), StandardCharsets.ISO_8859_1);
      return Long.parseLong(text.substring(0, text.indexOf(' ')));
    } catch (IOException | RuntimeException error) {
      return -1;
    }
  }

  /** Microseconds since, on the processor: not more than the clock shows, nor than the kernel's figure and its grain. */
  private static long spent(long start, long startOnProcessor) {
    long clock = System.nanoTime() - start;
    long now = onProcessor();
    long grain = 10_000_000;
    return (startOnProcessor < 0 || now < 0 ? clock : Math.min(clock, now - startOnProcessor + grain)) / 1000;
  }

  private static void failure(Throwable error, long micros) {
    int line = 0;
    for (StackTraceElement place : error.getStackTrace()) {
      if (!fileName.equals(place.getFileName())) continue;
      line = place.getLineNumber();
      break;
    }
    String message;
    try {
      message = error.getMessage();
    } catch (Throwable hostile) {
      message = null;
    }
    String text = error.getClass().getName() + (message == null ? "" : ": " + message);
    String kind = error instanceof OutOfMemoryError ? "memory" : "exception";
    record(kind, micros, Math.max(0, line), utf8(text.substring(0, Math.min(4000, text.length()))));
  }

  private static void fault(String kind, String message) {
    record(kind, 0, 0, utf8(message));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void record(String kind, long micros, int line, byte[] payload) {
    System.out.flush();
    System.err.flush();
    String header =
        kind + " " + micros + " " + STDOUT.length() + " " + STDERR.length() + " " + line + " " + payload.length + "\n";
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(utf8(header));
    data.writeBytes(payload);
    data.write('\n');
    try {
      CHANNEL.write(data.toByteArray());
    } catch (IOException error) {
      Runtime.getRuntime().halt(111);
    }
  }
}
