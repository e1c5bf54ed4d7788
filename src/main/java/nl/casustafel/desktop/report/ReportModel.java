package nl.casustafel.desktop.report;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.files.WholeFile;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The report of a workshop, made anew for each language and state. JavaFX thread only. */
public final class ReportModel {
  private static final Logger LOG = LoggerFactory.getLogger(ReportModel.class);

  private final Supplier<WorkshopView> workshop;
  private final ReportPress press;
  private final Tasks tasks;
  private final Tasks painting;
  private final ReadOnlyObjectWrapper<Making> making =
      new ReadOnlyObjectWrapper<>(new Making.Cancelled());
  private WorkshopView view;
  private @Nullable Language language;
  private Subscription awaited = Subscription.EMPTY;

  /**
   * @param workshop gives the workshop as it is now; asked on the JavaFX thread
   */
  public ReportModel(Supplier<WorkshopView> workshop, ReportPress press, Tasks tasks) {
    this.workshop = workshop;
    this.press = press;
    this.tasks = tasks;
    this.painting = tasks.inOrder();
    this.view = workshop.get();
  }

  ReadOnlyObjectProperty<Making> makingProperty() {
    return making.getReadOnlyProperty();
  }

  /** The workshop as the report shows it. */
  WorkshopView view() {
    return view;
  }

  /** Makes the report, unless it is there already in this language and state. */
  void make(Language wanted) {
    WorkshopView now = workshop.get();
    boolean same = wanted == language && now.identity().revision() == view.identity().revision();
    if (!same || !(making.get() instanceof Making.Made)) {
      view = now;
      language = wanted;
      makeAnew(wanted);
    }
  }

  private void makeAnew(Language wanted) {
    discard();
    making.set(new Making.UnderWay());
    WorkshopView shown = view;
    awaited =
        tasks.await(
            () -> {
              byte[] pdf = press.print(shown, wanted);
              return new Making.Made(pdf, PdfPages.open(pdf), null);
            },
            making::set,
            problem -> {
              LOG.warn("the report could not be made", problem);
              making.set(new Making.Failed());
            });
  }

  /** Stops making it. */
  void cancel() {
    if (making.get() instanceof Making.UnderWay) {
      discard();
      making.set(new Making.Cancelled());
    }
  }

  /** Lets go of what the report holds in memory; the screen is left. */
  void discard() {
    awaited.unsubscribe();
    if (making.get() instanceof Making.Made made) {
      making.set(new Making.Cancelled());
      painting.run(
          () -> {
            made.pages().close();
            return made;
          },
          closed -> {},
          problem -> {});
    }
  }

  /** Paints a page and hands it over when it is ready; says nothing when that fails. */
  void paint(int page, int width, Consumer<Image> ready) {
    if (making.get() instanceof Making.Made made) {
      painting.run(
          () -> SwingFXUtils.toFXImage(made.pages().paint(page, width), null),
          ready,
          problem -> {});
    }
  }

  /** Saves the report; what was there before stays until the new file is whole. */
  void save(Path file, Consumer<Exception> notSaved) {
    if (making.get() instanceof Making.Made made) {
      tasks.run(
          () -> {
            WholeFile.write(file, made.pdf());
            return file;
          },
          written -> {
            if (making.get() instanceof Making.Made now && now.pages().equals(made.pages())) {
              making.set(now.savedAs(written));
            }
          },
          problem -> {
            LOG.warn("the report could not be saved", problem);
            notSaved.accept(problem);
          });
    }
  }
}
