package nl.casustafel.desktop.library;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.library.FileProblems;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;

/** The files that cannot be used: where in them something is wrong, and what. */
final class ProblemsCard extends Card {
  private static final int MOST = 12;

  private final Texts texts;
  private final VBox files = new VBox();

  ProblemsCard(Texts texts) {
    super(texts.of(LibraryText.PROBLEMS));
    this.texts = texts;
    header().getChildren().addFirst(Icons.ATTENTION.node());
    getStyleClass().add("problems-card");
    files.getStyleClass().add("problem-files");
    getChildren().addAll(new Paragraph(texts.of(LibraryText.PROBLEMS_HINT), "secondary"), files);
  }

  void show(List<FileProblems> problems) {
    files.getChildren().setAll(problems.stream().map(this::file).toList());
    Shown.when(!problems.isEmpty(), this);
  }

  private VBox file(FileProblems file) {
    VBox lines = new VBox(new Paragraph(file.file(), "strong"));
    lines.getStyleClass().add("stack");
    file.problems().stream().limit(MOST).map(this::line).forEach(lines.getChildren()::add);
    int more = file.problems().size() - MOST;
    if (more > 0) {
      lines
          .getChildren()
          .add(new Paragraph(texts.of(LibraryText.PROBLEMS_MORE, more), "secondary"));
    }
    return lines;
  }

  private HBox line(Problem problem) {
    Paragraph place =
        new Paragraph(
            texts.of(LibraryText.PROBLEM_PLACE, problem.line(), problem.column()),
            "secondary",
            "problem-place");
    Paragraph reason = new Paragraph(problem.message(texts));
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox line = new HBox(place, reason);
    line.getStyleClass().add("problem-line");
    return line;
  }
}
