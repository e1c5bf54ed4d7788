package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.home.HomeActions;
import nl.casustafel.desktop.home.HomeModel;
import nl.casustafel.desktop.home.HomeScreen;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.desktop.library.LibraryModel;
import nl.casustafel.desktop.library.LibraryScreen;
import nl.casustafel.desktop.prepare.PrepareActions;
import nl.casustafel.desktop.prepare.PrepareModel;
import nl.casustafel.desktop.prepare.PrepareScreen;
import nl.casustafel.desktop.prepare.Prepared;
import nl.casustafel.desktop.settings.SettingsModel;
import nl.casustafel.desktop.settings.SettingsScreen;
import nl.casustafel.desktop.shell.recovery.Trouble;
import nl.casustafel.desktop.shell.window.Destination;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.NativeDialogs;
import nl.casustafel.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Every place in the window, and the ways between them. */
final class Places {
  private final Shell shell;
  private final MainWindow window;
  private final ShellServices services;
  private final Tasks tasks;
  private final Content content;
  private final Errands errands;
  private final NativeDialogs nativeDialogs;
  private final HomeModel home;
  private final Beforehand beforehand;
  private final LibraryModel library;
  private final WorkshopPlaces workshop;
  private Content.@Nullable Loaded loaded;

  Places(Shell shell, MainWindow window, ShellServices services, Tasks tasks) {
    this.shell = shell;
    this.window = window;
    this.services = services;
    this.tasks = tasks;
    content = new Content(services, tasks);
    errands = new Errands(services, shell.data(), tasks, window);
    nativeDialogs = new NativeDialogs(window.stage(), window::texts, tasks, window::dialogs);
    workshop = new WorkshopPlaces(shell, window, services, tasks, nativeDialogs, this::home);
    home = new HomeModel(tasks, new StoredWorkshops(shell.data()), services.clock());
    beforehand = new Beforehand(services.dataFolder(), tasks, window);
    library = new LibraryModel(tasks, beforehand.kept());
  }

  void loadContent(@Nullable Path caseFolder) {
    content.load(
        caseFolder,
        now -> {
          loaded = now;
          home.show(now.shelf(), now.guide());
          library.show(now.shelf(), now.guide().knownIds(), caseFolder);
        });
  }

  Destination home() {
    return Destination.belowBar(
        texts -> new HomeScreen(home, new FromHome(), window.dialogs(), texts));
  }

  /** Where one is in a workshop. */
  WorkshopPlaces workshop() {
    return workshop;
  }

  /** What is typed where there is no workshop. */
  Beforehand beforehand() {
    return beforehand;
  }

  private Destination prepare(CaseSource source) {
    if (loaded == null) {
      return home();
    }
    PrepareModel model =
        new PrepareModel(
            source,
            loaded.shelf(),
            loaded.guide(),
            window.texts().language(),
            LocalDate.now(services.clock()));
    KeptForm form = new KeptForm(beforehand.kept(), "workshop about " + source.template().id());
    model.keepIn(form);
    return Destination.belowBar(texts -> new PrepareScreen(model, new FromPrepare(form), texts));
  }

  void goPrepare(CaseSource source) {
    window.go(prepare(source));
  }

  Destination library() {
    FromLibrary ways = new FromLibrary(shell, this);
    return Destination.belowBar(texts ->
        new LibraryScreen(
            library,
            ways,
            new LibraryScreen.Surroundings(nativeDialogs, window.dialogs(), tasks),
            texts));
  }

  /**
   * @param dataFirst whether somebody asked where the data are
   */
  Destination settings(boolean dataFirst) {
    SettingsModel model =
        new SettingsModel(
            shell.settings(), tasks, new StoredData(shell.data(), services), shell::change);
    return Destination.belowBar(texts -> {
      model.show(shell.settings());
      SettingsScreen.Subject subject =
          new SettingsScreen.Subject(
              services.version(), loaded == null ? null : loaded.guide().status(), dataFirst);
      return new SettingsScreen(
          model, subject, nativeDialogs, nativeDialogs, window.dialogs(), texts);
    });
  }

  Destination recovery(Trouble trouble) {
    return new Recovery(shell, services, tasks, nativeDialogs).from(trouble);
  }

  /** The ways from Home. */
  private final class FromHome implements HomeActions {
    @Override
    public void begin(CaseSource source) {
      goPrepare(source);
    }

    @Override
    public void continueWorkshop(WorkshopId id) {
      errands.open(id, workshop::open);
    }

    @Override
    public void report(WorkshopId id) {
      errands.open(id, stored -> window.go(workshop.report(stored, home())));
    }

    @Override
    public void openLibrary() {
      shell.goLibrary();
    }

    @Override
    public void openWhereIsMyData() {
      shell.goWhereIsMyData();
    }
  }

  /** The ways from preparing. */
  private final class FromPrepare implements PrepareActions {
    private final KeptForm form;

    FromPrepare(KeptForm form) {
      this.form = form;
    }

    @Override
    public void begin(CaseSource source, Prepared prepared) {
      errands.begin(
          source,
          prepared,
          begun -> {
            form.done();
            workshop.open(begun);
          });
    }

    @Override
    public void cancel() {
      form.done();
      window.go(home());
    }
  }
}
