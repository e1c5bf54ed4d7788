package nl.casustafel;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What we wrote in Java below a folder, as the compiler reads it. */
record SourceText(List<SourceFile> files) {
  /** A file with so many lines, and what it declares. */
  record SourceFile(Path path, int lines, List<Method> methods, List<PublicType> publicTypes) {}

  /** A method or constructor with a body, from the line of its type or name to its last brace. */
  record Method(String name, long lines) {}

  /** A type that other packages can use. */
  record PublicType(String name, boolean explained) {}

  static SourceText below(String folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> paths = paths(Path.of(folder));
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(paths));
      DocTrees trees = DocTrees.instance(task);
      List<SourceFile> files = new ArrayList<>();
      task.parse().forEach(unit -> files.add(new Reading(unit, trees).file()));
      return new SourceText(files);
    }
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Of all its files together. */
  int lines() {
    return files.stream().mapToInt(SourceFile::lines).sum();
  }

  private static final class Reading extends TreePathScanner<Void, String> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<Method> methods = new ArrayList<>();
    private final List<PublicType> types = new ArrayList<>();

    Reading(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    SourceFile file() {
      scan(unit, "");
      Path path = Path.of(unit.getSourceFile().toUri());
      try (Stream<String> lines = Files.lines(path)) {
        return new SourceFile(path, (int) lines.count(), methods, types);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public Void visitClass(ClassTree type, String around) {
      String name = around + type.getSimpleName();
      if (around.isEmpty() && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        DocCommentTree said = trees.getDocCommentTree(getCurrentPath());
        types.add(new PublicType(name, said != null && !said.getFullBody().isEmpty()));
      }
      return super.visitClass(type, name + ".");
    }

    @Override
    public Void visitMethod(MethodTree method, String around) {
      BlockTree body = method.getBody();
      if (body != null) {
        Tree type = method.getReturnType();
        long first = line(start(type == null || start(type) < 0 ? body : type));
        long last = line(trees.getSourcePositions().getEndPosition(unit, body));
        methods.add(new Method(around + method.getName(), last - first + 1));
      }
      return super.visitMethod(method, around);
    }

    private long start(Tree tree) {
      return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
