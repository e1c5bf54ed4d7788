package nl.casustafel.desktop.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.CaseTitles;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopId;

/** Home as it stands in a window, with a note of where it led to. */
final class HomeWindow implements HomeActions {
  final List<String> ledTo = new ArrayList<>();
  final HomeModel model;
  final HomeScreen screen;
  private final DialogLayer layer;
  private final Texts texts;

  HomeWindow(Archive archive, Language language) {
    Texts texts = new Texts(language);
    model = new HomeModel(new Tasks(Runnable::run, Runnable::run), archive, SampleArchive.CLOCK);
    layer = new DialogLayer(texts);
    this.texts = texts;
    screen = another();
    layer.setContent(screen.root());
  }

  /** A screen over the same model, as for another visit. */
  HomeScreen another() {
    return new HomeScreen(model, this, layer, texts);
  }

  /** Everything is known. */
  static HomeWindow complete(Archive archive, Language language) {
    HomeWindow window = new HomeWindow(archive, language);
    window.showCases();
    window.screen.shown();
    return window;
  }

  void showCases() {
    showCases(0);
  }

  /** Shows the built-in cases, and as many own ones. */
  void showCases(int own) {
    CaseShelf builtIn = new CaseLibrary(BuiltIn.guide().knownIds()).builtIn();
    CaseSource original = builtIn.builtIn().getFirst();
    List<CaseSource> copies =
        IntStream.rangeClosed(1, own).mapToObj(number -> copy(original, number)).toList();
    model.show(new CaseShelf(builtIn.builtIn(), copies, List.of()), BuiltIn.guide());
  }

  private static CaseSource copy(CaseSource original, int number) {
    CaseTemplate template = original.template();
    LocalizedText title = LocalizedText.same("Case " + number);
    return new CaseSource(
        "own-" + number + ".yaml",
        "",
        new CaseTemplate(
            "own-" + number,
            new CaseTitles(title, title, template.titles().teaser(), template.titles().summary()),
            template.settings(),
            template.story(),
            template.prefill(),
            template.observations()));
  }

  Parent root() {
    return layer;
  }

  static String stylesheet() {
    return Objects.requireNonNull(HomeScreen.class.getResource("home.css")).toExternalForm();
  }

  @Override
  public void begin(CaseSource source) {
    ledTo.add("begin " + source.template().id());
  }

  @Override
  public void continueWorkshop(WorkshopId id) {
    ledTo.add("continue " + id);
  }

  @Override
  public void report(WorkshopId id) {
    ledTo.add("report " + id);
  }

  @Override
  public void openLibrary() {
    ledTo.add("library");
  }

  @Override
  public void openWhereIsMyData() {
    ledTo.add("where is my data");
  }
}
