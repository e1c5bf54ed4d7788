package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.words.Remedies;
import nl.casustafel.desktop.settings.Settings;
import nl.casustafel.desktop.settings.SettingsFile;
import nl.casustafel.desktop.shell.recovery.Trouble;
import nl.casustafel.desktop.shell.window.Destination;
import nl.casustafel.desktop.shell.window.FirstFrame;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.ReadOnlyBanner;
import nl.casustafel.desktop.shell.window.ShellKeys;
import nl.casustafel.desktop.shell.window.ShellText;
import nl.casustafel.desktop.shell.window.WindowBar;
import nl.casustafel.files.Unwritten;
import nl.casustafel.store.OpenResult;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program with its window: opens it before anything is read from the database, and closes it
 * when everything is stored. JavaFX thread only.
 */
public final class Shell {
  private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

  private final ShellServices services;
  private final Tasks tasks;
  private final Tasks settingsTasks;
  private final SettingsFile settingsFile;
  private final Path placeFile;
  private final MainWindow window;
  private final OpenData data;
  private final Places places;
  private final ObservableValue<ColorScheme> scheme;
  private final Listening toSystem = new Listening();
  private Settings settings;
  private boolean settingsTold;

  /** A window that follows the colours of this system. */
  public Shell(Stage stage, ShellServices services, Language language, Tasks tasks) {
    this(stage, services, language, tasks, Platform.getPreferences().colorSchemeProperty());
  }

  /**
   * @param language until the settings say another
   * @param tasks for all work in the background
   * @param scheme the colours of the system
   */
  Shell(
      Stage stage,
      ShellServices services,
      Language language,
      Tasks tasks,
      ObservableValue<ColorScheme> scheme) {
    this.scheme = scheme;
    this.services = services;
    settingsTasks = tasks.inOrder();
    settingsFile = new SettingsFile(services.dataFolder());
    placeFile = services.dataFolder().resolve("window.txt");
    settings = settingsFile.read(language);
    this.tasks = tasks;
    data = new OpenData(tasks, services::readData, this::notOpened, this::onlyToLook);
    window =
        new MainWindow(
            stage,
            new Texts(settings.language()),
            new WindowBar.Deeds(this::goHome, this::goLibrary, this::goSettings, this::speak));
    Look.loadFonts();
    new ShellKeys(window);
    places = new Places(this, window, services, tasks);
    toSystem.to(scheme, now -> dress());
    stage.setOnCloseRequest(event -> {
      event.consume();
      window.leaveThen(
          () -> places.workshop().leave(() -> places.beforehand().keepThen(this::quit)));
    });
  }

  /** Shows the window with Home; content and database follow in the background. */
  public void open() {
    window.show(places.home());
    window.open(placeFile);
    FirstFrame.then(() -> {
      data.open(services::openData);
      places.loadContent(settings.caseFolder());
      WarmUp.begin(look(), () -> {});
    });
  }

  /** Says that another window has the data, and does not answer; all one can do is close this. */
  public void sayItIsOpenElsewhere() {
    window.show(places.recovery(new Trouble.Elsewhere()));
    window.open(placeFile);
  }

  /** Brings the window before all others, as when the program is started a second time. */
  public void toFront() {
    window.toFront();
  }

  OpenData data() {
    return data;
  }

  Settings settings() {
    return settings;
  }

  void goHome() {
    go(places::home);
  }

  void goLibrary() {
    go(places::library);
  }

  void goSettings() {
    go(() -> places.settings(false));
  }

  void goWhereIsMyData() {
    go(() -> places.settings(true));
  }

  private void go(Supplier<Destination> to) {
    window.leaveThen(() -> places.workshop().leave(() -> window.show(to.get())));
  }

  /** Shows everything in another language from now on, and keeps it so. */
  void speak(Language language) {
    if (language != window.texts().language()) {
      keep(settings.with(language));
      window.speak(new Texts(language));
    }
  }

  /** Applies and keeps what a person set. */
  void change(Settings changed) {
    Settings before = settings;
    keep(changed);
    if (changed.theme() != before.theme() || changed.textPercent() != before.textPercent()) {
      dress();
    }
    if (!Objects.equals(changed.caseFolder(), before.caseFolder())) {
      places.loadContent(changed.caseFolder());
    }
    if (changed.language() != before.language()) {
      window.speak(new Texts(changed.language()));
    }
  }

  private void dress() {
    window.dress(look());
    places.workshop().dressProjector();
  }

  Look look() {
    return settings.look(scheme.getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
  }

  private void keep(Settings changed) {
    settings = changed;
    settingsTasks.run(
        () -> {
          settingsFile.write(changed);
          return changed;
        },
        written -> settingsTold = false,
        this::settingsNotKept);
  }

  // Said once: whoever tries other colours need not read it at each of them.
  private void settingsNotKept(Exception problem) {
    LOG.warn("the settings could not be kept", problem);
    if (!settingsTold && !window.hasBanner() && problem instanceof Unwritten why) {
      settingsTold = true;
      Texts texts = window.texts();
      window
          .dialogs()
          .problem(
              new Dialogs.Trouble(
                  texts.of(ShellText.SETTINGS_NOT_KEPT),
                  texts.of(ShellText.SETTINGS_STAND),
                  why.words(texts)));
    }
  }

  private void notOpened(OpenResult result) {
    Trouble.of(result).ifPresent(trouble -> window.show(places.recovery(trouble)));
  }

  private void onlyToLook(StoreFailure.Reason reason) {
    window.banner(texts -> new ReadOnlyBanner(reason, texts, this::tryToWrite));
  }

  // What may not be written now may be in a moment.
  private void tryToWrite() {
    window.leaveThen(() -> places.workshop().leave(this::openForWriting));
  }

  private void openForWriting() {
    tasks.run(
        () -> {
          data.exchange(services::openData, services::readData);
          return true;
        },
        open -> {
          window.banner(null);
          window.show(places.home());
        },
        problem ->
            window
                .dialogs()
                .problem(
                    new Dialogs.Trouble(
                        window.texts().of(ShellText.STILL_READ_ONLY),
                        window.texts().of(ShellText.KEPT),
                        Remedies.words(problem, window.texts()))));
  }

  /** Opens the database again, as after a backup was put back. */
  void openAgain(Callable<OpenResult> opening) {
    data.open(opening);
    window.show(places.home());
  }

  void rememberWindow() {
    window.remember(placeFile);
  }

  void quit() {
    rememberWindow();
    toSystem.end();
    window.stage().hide();
    data.close();
    Platform.exit();
  }
}
