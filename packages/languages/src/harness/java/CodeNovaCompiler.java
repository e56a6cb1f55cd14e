import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the file named by the argument and writes the classes, as an uncompressed jar, to descriptor 1. */
public final class CodeNovaCompiler {
  public static void main(String[] arguments) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    JavaFileManager keeping =
        new ForwardingJavaFileManager<>(files) {
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
    // No annotation processors: they would run inside the compiler.
    List<String> options = List.of("-g", "-proc:none", "-nowarn", "-Xlint:none", "-implicit:none", "-Xmaxerrs", "20");
    OutputStreamWriter words = new OutputStreamWriter(System.err, "UTF-8");
    boolean compiled =
        compiler
            .getTask(words, keeping, null, options, null, List.of(source(new File(arguments[0]))))
            .call();
    words.flush();
    if (!compiled) System.exit(1);
    try (ZipOutputStream jar =
        new ZipOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
      jar.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, ByteArrayOutputStream> each : classes.entrySet()) {
        byte[] bytes = each.getValue().toByteArray();
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
  }

  /** A file that may hold a public class of any name. */
  private static JavaFileObject source(File file) throws IOException {
    String text = Files.readString(file.toPath());
    return new SimpleJavaFileObject(URI.create("memory:///" + file.getName()), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }

      @Override
      public String getName() {
        return file.getName();
      }

      @Override
      public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
        return true;
      }
    };
  }
}
