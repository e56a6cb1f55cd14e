import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The records of records.ts, on the result channel. */
final class CodeNovaRecords {
  static final File STDOUT = new File("/proc/self/fd/4");
  private static final File STDERR = new File("/proc/self/fd/2");
  private static final OutputStream CHANNEL = new FileOutputStream(FileDescriptor.out);

  private final String fileName;
  private long start;
  private long startOnProcessor;

  /** @param fileName of the person's file, as stack traces have it */
  CodeNovaRecords(String fileName) {
    this.fileName = fileName;
  }

  void ready() {
    write("ready", 0, 0, new byte[0]);
  }

  /** From now on the time is the case's. */
  void startCase() {
    start = System.nanoTime();
    startOnProcessor = onProcessor();
  }

  void answer(byte[] payload) {
    write("answer", spent(), 0, payload);
  }

  void mistyped(String message) {
    write("mistyped", spent(), 0, utf8(message));
  }

  void failure(Throwable thrown) {
    long micros = start == 0 ? 0 : spent();
    Throwable error = thrown;
    if (thrown instanceof ExceptionInInitializerError && causeOf(thrown) != null) error = causeOf(thrown);
    String message = askedOf(error, Throwable::getMessage);
    String text = error.getClass().getName() + (message == null ? "" : ": " + message);
    String kind = isOfMemory(thrown) ? "memory" : "exception";
    Integer line = askedOf(error, this::lineOf);
    write(kind, micros, line == null ? 0 : line, utf8(text.substring(0, Math.min(4000, text.length()))));
  }

  private int lineOf(Throwable error) {
    StackTraceElement[] places = error.getStackTrace();
    if (places == null) return 0;
    for (StackTraceElement place : places)
      if (fileName.equals(place.getFileName())) return Math.max(0, place.getLineNumber());
    return 0;
  }

  /** An OutOfMemoryError by itself, or what one in a static block or in a task became. */
  private static boolean isOfMemory(Throwable thrown) {
    int depthLimit = 32;
    Throwable error = thrown;
    for (int depth = 0; error != null && depth < depthLimit; depth++) {
      if (error instanceof OutOfMemoryError) return true;
      error = causeOf(error);
    }
    return false;
  }

  private static Throwable causeOf(Throwable error) {
    return askedOf(error, Throwable::getCause);
  }

  /** Null where the person's own methods of an exception throw. */
  private static <T> T askedOf(Throwable error, Function<Throwable, T> question) {
    try {
      return question.apply(error);
    } catch (Throwable hostile) {
      return null;
    }
  }

  /** The person's code does not fit the signature. */
  void unfit(String message) {
    write("load", 0, 0, utf8(message));
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

  /** Microseconds on the processor: not more than the clock shows, nor than the kernel's figure and its grain. */
  private long spent() {
    long clock = System.nanoTime() - start;
    long now = onProcessor();
    long grain = 10_000_000;
    return (startOnProcessor < 0 || now < 0 ? clock : Math.min(clock, now - startOnProcessor + grain)) / 1000;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(String kind, long micros, int line, byte[] payload) {
    System.out.flush();
    System.err.flush();
    String header =
        kind + " " + micros + " " + STDOUT.length() + " " + STDERR.length() + " " + line + " " + payload.length + "\n";
    ByteArrayOutputStream data = new ByteArrayOutputStream(header.length() + payload.length + 1);
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
