import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The process around a compiler: one compilation, or one after another as `ResidentCompiler` of language.ts says.
 * Arguments: the name and the path of the file to compile, or `resident` and the path of a sample to begin with. The
 * box's shell gives the channel as descriptor 1. Before a file's name stand the kinds of nodes that it may use, as in
 * `ListNode,TreeNode/Solution.java`.
 */
final class CodeNovaCompilation {
  private static final long STACK_BYTES = 256L << 20;

  interface Compiler {
    /** The classes by path, or null where the words say why not. */
    Map<String, byte[]> compile(String name, String[] nodes, String source, PrintStream words) throws Exception;
  }

  private static final class Outcome {
    int exitCode = 1;
    byte[] words = {};
    byte[] artifact = {};
    boolean isSound = true;
  }

  private CodeNovaCompilation() {}

  /** @param rounds how often the sample is compiled before the first request: enough to be warm, no more */
  static void run(String[] arguments, int rounds, Compiler compiler) throws Exception {
    boolean[] isDone = {false};
    Runnable work =
        () -> {
          try (OutputStream channel = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            // A compiler's own remarks do not belong on the channel.
            System.setOut(System.err);
            String sample = Files.readString(Path.of(arguments[1]));
            if (arguments[0].equals("resident")) {
              for (int left = rounds; left > 0; left--) compile(compiler, arguments[2], sample);
              serve(compiler, channel);
            } else {
              Outcome outcome = compile(compiler, arguments[0], sample);
              System.err.write(outcome.words);
              channel.write(outcome.artifact);
              isDone[0] = outcome.exitCode == 0;
            }
          } catch (IOException error) {
            throw new IllegalStateException(error);
          }
        };
    // Nested expressions are compiled by recursion.
    Thread thread = new Thread(null, work, "main", STACK_BYTES);
    thread.start();
    thread.join();
    System.err.flush();
    // A compiler's threads must not keep it alive. An archive of classes is only written at an ordinary end.
    if (System.getProperty("codenova.exit") == null) Runtime.getRuntime().halt(isDone[0] ? 0 : 1);
  }

  private static void serve(Compiler compiler, OutputStream channel) throws IOException {
    answer(channel, 0, new byte[0], new byte[0]);
    DataInputStream requests = new DataInputStream(new FileInputStream(FileDescriptor.in));
    for (boolean goesOn = true; goesOn; ) {
      String head = line(requests);
      if (head == null) return;
      String[] sizes = head.split(" ");
      byte[] name = new byte[Integer.parseInt(sizes[0])];
      byte[] source = new byte[Integer.parseInt(sizes[1])];
      requests.readFully(name);
      requests.readFully(source);
      Outcome outcome =
          compile(compiler, new String(name, StandardCharsets.UTF_8), new String(source, StandardCharsets.UTF_8));
      answer(channel, outcome.exitCode, outcome.words, outcome.artifact);
      goesOn = outcome.isSound;
    }
  }

  private static void answer(OutputStream channel, int exitCode, byte[] words, byte[] artifact) throws IOException {
    channel.write((exitCode + " " + words.length + " " + artifact.length + "\n").getBytes(StandardCharsets.US_ASCII));
    channel.write(words);
    channel.write(artifact);
    channel.flush();
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) return null;
      text.append((char) next);
    }
    return text.toString();
  }

  private static Outcome compile(Compiler compiler, String path, String source) {
    Outcome outcome = new Outcome();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream words = new PrintStream(bytes, false, "UTF-8")) {
      int slash = path.lastIndexOf('/');
      String[] nodes = slash <= 0 ? new String[0] : path.substring(0, slash).split(",");
      try {
        Map<String, byte[]> classes = compiler.compile(path.substring(slash + 1), nodes, source, words);
        if (classes != null) {
          outcome.artifact = jar(classes);
          outcome.exitCode = 0;
        }
      } catch (StackOverflowError error) {
        words.println("error: the code is nested too deeply");
      } catch (OutOfMemoryError error) {
        outcome.isSound = false;
        words.println("error: compiling took too much memory");
      } catch (Exception | LinkageError | AssertionError error) {
        outcome.isSound = false;
        words.println("error: the compiler failed: " + error);
      }
      words.flush();
      outcome.words = bytes.toByteArray();
    } catch (IOException error) {
      throw new IllegalStateException(error);
    }
    return outcome;
  }

  /** Uncompressed: it is read once. */
  private static byte[] jar(Map<String, byte[]> classes) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(data)) {
      jar.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        byte[] bytes = each.getValue();
        CRC32 check = new CRC32();
        check.update(bytes);
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setSize(bytes.length);
        entry.setCrc(check.getValue());
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
      }
    }
    return data.toByteArray();
  }
}
