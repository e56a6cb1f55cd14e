import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java's compiler; from one compilation to the next it keeps what it knows of the platform, and nothing else. */
public final class CodeNovaCompiler {
  public static void main(String[] arguments) throws Exception {
    CodeNovaCompilation.run(arguments, 12, CodeNovaCompiler::compile);
  }

  private static Map<String, byte[]> compile(String name, String[] nodes, String source, PrintStream words)
      throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringBuilder classPath = new StringBuilder("nodes:nodes/Pair.jar");
    for (String each : nodes) classPath.append(":nodes/").append(each).append(".jar");
    // No annotation processors: they would run inside the compiler.
    List<String> options =
        List.of(
            "-g", "-proc:none", "-nowarn", "-Xlint:none", "-implicit:none", "-Xmaxerrs", "20", "-classpath",
            classPath.toString(), "-sourcepath", "nodes", "-XDuseUnsharedTable=true", "-XDstringConcat=inline");
    // In the order of the file, in which a main method is looked for.
    Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
    PrintWriter writer = new PrintWriter(words);
    try (JavaFileManager files =
        keeping(classes, compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8))) {
      boolean isCompiled = compiler.getTask(writer, files, null, options, null, List.of(source(name, source))).call();
      writer.flush();
      if (!isCompiled) return null;
    }
    Map<String, byte[]> result = new LinkedHashMap<>();
    classes.forEach((path, bytes) -> result.put(path, bytes.toByteArray()));
    return result;
  }

  private static JavaFileManager keeping(Map<String, ByteArrayOutputStream> classes, JavaFileManager files) {
    return new ForwardingJavaFileManager<>(files) {
      @Override
      public JavaFileObject getJavaFileForOutput(
          Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes.put(name.replace('.', '/') + kind.extension, bytes);
        return new SimpleJavaFileObject(URI.create("memory:///" + classes.size()), kind) {
          @Override
          public OutputStream openOutputStream() {
            return bytes;
          }
        };
      }
    };
  }

  /** A file that may hold a public class of any name. */
  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }

      @Override
      public String getName() {
        return name;
      }

      @Override
      public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
        return true;
      }
    };
  }
}
