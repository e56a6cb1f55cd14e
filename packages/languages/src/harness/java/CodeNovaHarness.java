import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Runs a person's solution, compiled for a Java machine, case after case. Arguments: the person's file name, the
 * signature as text (signature-text.ts), the jar, and the class that holds functions outside of classes where the
 * language has them. The box's shell gives the result channel as descriptor 1 and standard output as descriptor 4,
 * because a JVM opens no descriptor by number but the first three. A program runs with both as they are.
 */
public final class CodeNovaHarness {
  private static final long STACK_BYTES = 64L << 20;

  private final CodeNovaRecords records;
  private final String[] spec;
  private final String functionsClass;

  private interface Call {
    void run(CodeNovaOutput out) throws Throwable;
  }

  public static void main(String[] arguments) throws Exception {
    CodeNovaHarness harness = new CodeNovaHarness(arguments);
    boolean isProgram = harness.spec[0].equals("program");
    System.setErr(personsTraces());
    boolean[] isDone = {false};
    Runnable work =
        () -> {
          if (isProgram) harness.runProgram(arguments[2]);
          else harness.serve();
          isDone[0] = true;
        };
    // A deep recursion needs more than the main thread's stack.
    Thread thread = new Thread(null, work, "main", STACK_BYTES);
    thread.start();
    thread.join();
    if (isProgram && !isDone[0]) System.exit(1);
    // A thread of the person's must not keep it alive. An archive of classes is only written at an ordinary end.
    if (!isProgram && System.getProperty("codenova.exit") == null) Runtime.getRuntime().halt(0);
  }

  private CodeNovaHarness(String[] arguments) {
    records = new CodeNovaRecords(arguments[0]);
    spec = arguments[1].split("\\|", -1);
    functionsClass = arguments.length > 3 ? arguments[3] : null;
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
        || line.startsWith("\tat java.base/java.lang.Thread.run");
  }

  /** What the program throws leaves the thread uncaught, for the machine and the person's handlers, and ends with 1. */
  private void runProgram(String jar) {
    try {
      Method main = mainMethod(jar);
      if (main == null) {
        System.err.println("error: there is no main method that a program could start with");
        Runtime.getRuntime().halt(1);
      }
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException error) {
      throw CodeNovaHarness.<RuntimeException>unchecked(error.getCause());
    } catch (IOException | ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    } finally {
      if (System.out != null) System.out.flush();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable error) throws T {
    throw (T) error;
  }

  /** Of a class that is not nested, in the compiler's order: that of functions, Main, a public one, any. Or null. */
  private Method mainMethod(String jar) throws IOException, ReflectiveOperationException {
    Method best = null;
    int bestRank = Integer.MAX_VALUE;
    try (ZipFile zip = new ZipFile(jar)) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        String entry = entries.nextElement().getName();
        // A class that is called as one of ours would be ours.
        if (!entry.endsWith(".class") || entry.startsWith("CodeNova")) continue;
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        Class<?> owner = Class.forName(name, false, CodeNovaHarness.class.getClassLoader());
        if (owner.getEnclosingClass() != null) continue;
        Method found;
        try {
          found = owner.getMethod("main", String[].class);
        } catch (NoSuchMethodException error) {
          continue;
        }
        if (!Modifier.isStatic(found.getModifiers()) || found.getReturnType() != void.class) continue;
        boolean isPublic = Modifier.isPublic(owner.getModifiers());
        int rank = name.equals(functionsClass) ? 0 : name.equals("Main") ? 1 : isPublic ? 2 : 3;
        if (rank >= bestRank) continue;
        best = found;
        bestRank = rank;
      }
    }
    return best;
  }

  private void serve() {
    try {
      OutputStream out = new FileOutputStream(CodeNovaRecords.STDOUT, true);
      System.setOut(new PrintStream(new java.io.BufferedOutputStream(out, 8192), false, "UTF-8"));
      CodeNovaInput input = new CodeNovaInput(System.in.readAllBytes());
      if (spec[0].equals("function")) serveFunction(input);
      else serveClass(input);
    } catch (IOException error) {
      throw new IllegalStateException(error);
    } catch (CodeNovaNodes.Unfit error) {
      records.unfit(error.getMessage());
    } catch (Error error) {
      // Of the person's class, while it was loaded.
      records.failure(error);
    }
  }

  private static Class<?> personsClass(String name, String otherwise) {
    ClassLoader loader = CodeNovaHarness.class.getClassLoader();
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException error) {
      try {
        if (otherwise != null) return Class.forName(otherwise, true, loader);
      } catch (ClassNotFoundException absent) {
        throw new CodeNovaNodes.Unfit("there is no class " + name);
      }
      throw new CodeNovaNodes.Unfit("there is no class " + name);
    }
  }

  private void serveFunction(CodeNovaInput input) {
    String[] types = CodeNovaSignature.types(spec[4]);
    String returns = spec[2];
    int mutated = Integer.parseInt(spec[3]);
    Class<?> owner = personsClass("Solution", functionsClass);
    Method method = CodeNovaSignature.method(owner, spec[1], types);
    // A function outside of a class needs none.
    Constructor<?> constructor =
        owner.getName().equals(functionsClass) ? null : CodeNovaSignature.constructor(owner, new String[0]);
    records.ready();
    for (int left = input.count(); left > 0; left--) {
      Object[] values = arguments(input, types, method);
      answer(
          input.takeOriginals(),
          out -> {
            Object result = method.invoke(constructor == null ? null : constructor.newInstance(), values);
            if (mutated < 0) out.write(returns, result);
            else if (returns.equals("void")) out.write(types[mutated], values[mutated]);
            else out.writeFirst(types[mutated], values[mutated], result);
          });
    }
  }

  private void serveClass(CodeNovaInput input) {
    Class<?> owner = personsClass(spec[1], null);
    int count = spec.length - 2;
    String[][] types = new String[count][];
    String[] returns = new String[count];
    Executable[] targets = new Executable[count];
    /** The method whose latest result is the argument, or -1. */
    int[] sources = new int[count];
    List<String> names = new ArrayList<>();
    for (int index = 0; index < count; index++) names.add(spec[index + 2].split(" ", 2)[0]);
    names.set(0, "");
    types[0] = CodeNovaSignature.types(spec[2]);
    targets[0] = CodeNovaSignature.constructor(owner, types[0]);
    sources[0] = -1;
    for (int index = 1; index < count; index++) {
      String[] parts = spec[index + 2].split(" ", 3);
      String parameters = parts.length > 2 ? parts[2] : "";
      returns[index] = parts[1];
      sources[index] = parameters.startsWith("<") ? names.indexOf(parameters.substring(1)) : -1;
      // What the method takes is what the other one returns.
      types[index] =
          sources[index] < 0
              ? CodeNovaSignature.types(parameters)
              : new String[] {spec[sources[index] + 2].split(" ", 3)[1].replace("*", "")};
      targets[index] = CodeNovaSignature.method(owner, parts[0], types[index]);
    }
    records.ready();
    for (int left = input.count(); left > 0; left--) {
      int calls = input.count();
      int[] numbers = new int[calls];
      List<Object[]> values = new ArrayList<>(calls);
      for (int call = 0; call < calls; call++) {
        int number = numbers[call] = input.count();
        values.add(sources[number] < 0 ? arguments(input, types[number], targets[number]) : new Object[1]);
      }
      answer(
          input.takeOriginals(),
          out -> {
            Object instance = null;
            Object[] latest = new Object[count];
            for (int call = 0; call < calls; call++) {
              int number = numbers[call];
              Object[] given = values.get(call);
              if (number == 0) {
                instance = ((Constructor<?>) targets[0]).newInstance(given);
                continue;
              }
              if (sources[number] >= 0) given[0] = latest[sources[number]];
              Object result = ((Method) targets[number]).invoke(instance, given);
              latest[number] = result;
              // Written at once: a later call may change what this one has returned.
              if (!returns[number].equals("void") && !returns[number].startsWith("*")) out.write(returns[number], result);
            }
          });
    }
  }

  private static Object[] arguments(CodeNovaInput input, String[] types, Executable target) {
    Type[] written = target.getGenericParameterTypes();
    Object[] values = new Object[types.length];
    for (int index = 0; index < types.length; index++) values[index] = input.read(types[index], written[index]);
    return values;
  }

  private void answer(Set<Object> originals, Call call) {
    records.startCase();
    try {
      CodeNovaOutput out = new CodeNovaOutput(originals);
      call.run(out);
      records.answer(out.bytes());
    } catch (CodeNovaOutput.Mistyped error) {
      records.mistyped(error.getMessage());
    } catch (Throwable error) {
      boolean isCalls = error instanceof InvocationTargetException && error.getCause() != null;
      records.failure(isCalls ? error.getCause() : error);
    }
  }
}
