package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Page;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All cases: to begin with, to copy, and to put right. */
public final class LibraryScreen implements Screen {
  private static final Logger LOG = LoggerFactory.getLogger(LibraryScreen.class);

  private final LibraryModel model;
  private final LibraryActions actions;
  private final Surroundings around;
  private final Texts texts;
  private final CaseList builtIn;
  private final ProblemsCard problems;
  private final Page page;
  private final Listening listening = new Listening();

  /** What a screen of the library uses of the window and the system. */
  public record Surroundings(Folders folders, Dialogs dialogs, Tasks tasks) {}

  public LibraryScreen(
      LibraryModel model, LibraryActions actions, Surroundings around, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.around = around;
    this.texts = texts;
    CaseLine.Deeds deeds = new Deeds();
    builtIn = new CaseList(model, false, deeds, texts, listening);
    CaseList ownCases = new CaseList(model, true, deeds, texts, listening);
    problems = new ProblemsCard(texts);
    page =
        new Page(
            texts.of(LibraryText.TITLE),
            texts.of(LibraryText.LINE),
            new OwnCard(model, ownCases, deeds, this::open, texts, listening),
            problems,
            new Card(texts.of(LibraryText.BUILT_IN), builtIn),
            new HowToCard(model, texts, this::describeInFolder, listening));
    page.getStyleClass().add("library");
    listening.to(model.shelfProperty(), this::show);
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(texts.of(LibraryText.TITLE));
  }

  @Override
  public void left() {
    listening.end();
  }

  @Override
  public Parent root() {
    return page;
  }

  private void show(@Nullable CaseShelf shelf) {
    builtIn.show(shelf == null ? List.of() : shelf.builtIn());
    problems.show(shelf == null ? List.of() : shelf.problems());
  }

  private void open(Path file) {
    around.folders().open(file);
  }

  /** Lets a folder be chosen first when there is none, as the card says. */
  private void describeInFolder() {
    Path folder = model.folderProperty().get();
    if (folder != null) {
      describe(folder);
    } else {
      around
          .folders()
          .chooseFolder(null)
          .ifPresent(chosen -> {
            actions.useFolder(chosen);
            describe(chosen);
          });
    }
  }

  private void describe(Path folder) {
    around
        .tasks()
        .run(
            () -> Description.into(folder),
            this::open,
            problem -> {
              LOG.warn("the description of case files could not be written", problem);
              around
                  .dialogs()
                  .problem(
                      new Dialogs.Trouble(
                          texts.of(LibraryText.HOW_FAILED),
                          texts.of(LibraryText.HOW_KEPT),
                          texts.of(LibraryText.HOW_DO)));
            });
  }

  /** Does what the lines of the library ask for. */
  private final class Deeds implements CaseLine.Deeds {
    @Override
    public void begin(CaseSource source) {
      actions.begin(source);
    }

    @Override
    public void duplicate(CaseSource source) {
      model.startCopy(source);
    }

    @Override
    public void edit(CaseSource source) {
      Path folder = model.folderProperty().get();
      if (folder != null) {
        open(folder.resolve(source.fileName()));
      }
    }

    @Override
    public void chooseFolder() {
      around.folders().chooseFolder(model.folderProperty().get()).ifPresent(actions::useFolder);
    }

    @Override
    public void reload() {
      actions.reload();
    }
  }
}
