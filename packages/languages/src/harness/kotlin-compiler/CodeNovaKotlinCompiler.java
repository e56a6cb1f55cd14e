import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation;
import org.jetbrains.kotlin.cli.common.messages.MessageRenderer;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Kotlin's compiler; each compilation has an environment and a directory of its own. */
public final class CodeNovaKotlinCompiler {
  private static final int MESSAGE_LIMIT = 20;

  public static void main(String[] arguments) throws Exception {
    CodeNovaCompilation.run(arguments, 5, CodeNovaKotlinCompiler::compile);
  }

  private static Map<String, byte[]> compile(String name, String[] nodes, String source, PrintStream words)
      throws Exception {
    Path directory = Files.createTempDirectory("compile");
    try {
      Path file = directory.resolve(name);
      Files.write(file, source.getBytes(StandardCharsets.UTF_8));
      Path classes = directory.resolve("classes");
      StringBuilder classPath = new StringBuilder("kotlin-stdlib.jar");
      for (String each : nodes) classPath.append(":nodes/").append(each).append(".jar");
      String[] options = {
        "-no-stdlib", "-no-reflect", "-nowarn", "-jvm-target", "17", "-cp", classPath.toString(),
        // Neither scripts nor plug-ins; no bootstrap methods, which are slow the first time.
        "-Xdisable-default-scripting-plugin", "-Xlambdas=class", "-Xsam-conversions=class", "-Xstring-concat=inline",
        "-Xuse-fast-jar-file-system", "-Xno-source-debug-extension", "-d", classes.toString(), file.toString()
      };
      ExitCode exitCode = new K2JVMCompiler().exec(words, new Renderer(), options);
      return exitCode == ExitCode.OK ? classesIn(classes) : null;
    } finally {
      delete(directory);
    }
  }

  private static Map<String, byte[]> classesIn(Path directory) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    if (!Files.exists(directory)) return found;
    try (Stream<Path> walk = Files.walk(directory)) {
      List<Path> files = walk.filter(path -> path.toString().endsWith(".class")).collect(Collectors.toList());
      for (Path file : files) found.put(directory.relativize(file).toString(), Files.readAllBytes(file));
    }
    return found;
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, IOException error) throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Errors alone, as `Solution.kt:3:5: error: ...`, with the line and a caret. */
  private static final class Renderer implements MessageRenderer {
    private int count;

    @Override
    public String render(
        CompilerMessageSeverity severity, String message, CompilerMessageSourceLocation location) {
      if (!severity.isError() || ++count > MESSAGE_LIMIT) return "";
      // What follows the first line of a failure is the compiler's own stack.
      String said = severity == CompilerMessageSeverity.EXCEPTION ? message.split("\n", 2)[0] : message;
      if (location == null) return "error: " + said;
      String name = Path.of(location.getPath()).getFileName().toString();
      String head = name + ":" + location.getLine() + ":" + location.getColumn() + ": error: " + said;
      String line = location.getLineContent();
      if (line == null || location.getColumn() < 1) return head;
      return head + "\n" + line + "\n" + " ".repeat(location.getColumn() - 1) + "^";
    }

    @Override
    public String renderPreamble() {
      return "";
    }

    @Override
    public String renderUsage(String usage) {
      return "";
    }

    @Override
    public String renderConclusion() {
      return count > MESSAGE_LIMIT ? "and " + (count - MESSAGE_LIMIT) + " more errors\n" : "";
    }

    @Override
    public String getName() {
      return "codenova";
    }
  }
}
