package nl.casustafel.desktop.shell.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Room;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.store.file.Holder;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryScreenTest extends WindowTest {
  private static final String SHEET =
      RecoveryScreen.class.getResource("/nl/casustafel/desktop/shell/shell.css").toExternalForm();
  private static final Path FOLDER = Path.of("/home/anna/.local/share/casustafel");
  private static final Backup BACKUP =
      new Backup(FOLDER.resolve("backups/casustafel-2026-11-22.db"), LocalDate.of(2026, 11, 22));
  private static final Backup OLDER =
      new Backup(FOLDER.resolve("backups/casustafel-2026-11-20.db"), LocalDate.of(2026, 11, 20));
  private static final SequencedMap<Backup, Holdings> GOOD = new LinkedHashMap<>();

  static {
    GOOD.put(BACKUP, new Holdings(4, 530, at(22)));
    GOOD.put(OLDER, new Holdings(3, 214, at(20)));
  }

  private static final Trouble WITH_BACKUP =
      new Trouble.Damaged(FOLDER.resolve("casustafel.db"), BACKUP);
  private static final Trouble WITHOUT_BACKUP =
      new Trouble.Damaged(FOLDER.resolve("casustafel.db"), null);

  private static final Holder SERVE =
      new Holder(
          "serve",
          4711,
          LocalDateTime.of(2026, 11, 23, 9, 45).atZone(ZoneId.systemDefault()).toInstant());

  private static final List<Trouble> EVERY_TROUBLE =
      List.of(
          WITH_BACKUP,
          WITHOUT_BACKUP,
          new Trouble.Newer(),
          new Trouble.Foreign(FOLDER.resolve("casustafel.db")),
          new Trouble.InUse(SERVE));

  private static Instant at(int day) {
    return LocalDateTime.of(2026, 11, day, 16, 40).atZone(ZoneId.systemDefault()).toInstant();
  }

  private final List<String> deeds = new ArrayList<>();

  /** Notes what was asked for. */
  private final class Noted implements RecoveryActions {
    @Override
    public void lookAtBackups(Consumer<SequencedMap<Backup, Holdings>> known) {
      known.accept(GOOD);
    }

    @Override
    public void restore(Backup backup) {
      deeds.add("restore " + backup.day());
    }

    @Override
    public void startEmpty() {
      deeds.add("start empty");
    }

    @Override
    public void again() {
      deeds.add("again");
    }

    @Override
    public void openFolder() {
      deeds.add("open folder");
    }

    @Override
    public void quit() {
      deeds.add("quit");
    }
  }

  private Parent build(Trouble trouble, Language language) {
    RecoveryScreen screen = new RecoveryScreen(trouble, FOLDER, new Noted(), new Texts(language));
    screen.shown();
    return screen.root();
  }

  private Parent show(Trouble trouble) {
    return show(() -> build(trouble, Language.EN), SHEET);
  }

  private Set<String> buttons() {
    return lookup(".button").queryAllAs(Button.class).stream()
        .map(Button::getText)
        .collect(Collectors.toSet());
  }

  private Button filled() {
    Node button = lookup(".button.primary").query();
    return (Button) button;
  }

  @Test
  void dataOfANewerVersionAreLeftAloneAndOneCanOnlyClose() {
    show(new Trouble.Newer());

    assertThat(lookup("Close this version and start the newer one.").tryQuery()).isPresent();
    assertThat(buttons()).containsExactly("Close Casustafel");
    clickOn("Close Casustafel");
    assertThat(deeds).containsExactly("quit");
  }

  @Test
  void damagedDataAreLeftAsTheyAreAndTheLastBackupIsOfferedFirst() {
    show(WITH_BACKUP);

    assertThat(filled().getText()).isEqualTo("Put the backup back");
    assertThat(
            lookup(
                    "There is a good backup of 22 November 2026. Workshops recorded after that day"
                        + " are not in it.")
                .tryQuery())
        .isPresent();
    clickOn("Put the backup back").clickOn("Start empty");
    assertThat(deeds).containsExactly("restore 2026-11-22", "start empty");
  }

  @Test
  void eachBackupSaysWhatItHoldsAndTheOneThatIsChosenByKeyboardIsPutBack() {
    show(WITH_BACKUP);
    assertThat(choices())
        .containsExactly(
            "22 November 2026: 4 workshops, 530 steps recorded, last worked on 22 November 2026,"
                + " 16:40",
            "20 November 2026: 3 workshops, 214 steps recorded, last worked on 20 November 2026,"
                + " 16:40");
    act(() -> lookup(".radio-button").queryAs(RadioButton.class).requestFocus());
    type(KeyCode.DOWN).type(KeyCode.SPACE);
    act(filled()::fire);

    assertThat(deeds).containsExactly("restore 2026-11-20");
  }

  private List<String> choices() {
    return lookup(".radio-button").queryAllAs(RadioButton.class).stream()
        .map(RadioButton::getText)
        .toList();
  }

  @Test
  void withoutABackupOneCanStartEmpty() {
    show(WITHOUT_BACKUP);

    assertThat(buttons()).containsExactlyInAnyOrder("Start empty", "Close Casustafel");
    assertThat(filled().getText()).isEqualTo("Start empty");
  }

  @ParameterizedTest
  @EnumSource(StoreFailure.Reason.class)
  void whateverKeepsTheDataClosedOneIsToldWhatIsKeptAndCanTryAgain(StoreFailure.Reason reason) {
    show(new Trouble.Failed(reason));

    assertThat(
            lookup("Nothing was changed: whatever was recorded before is still there.").tryQuery())
        .isPresent();
    clickOn("Try again");
    assertThat(deeds).containsExactly("again");
  }

  @Test
  void whoHasTheDataIsNamedAndOneCanTryAgain() {
    show(new Trouble.InUse(SERVE));

    assertThat(
            lookup(
                    "The command “serve” of Casustafel (process 4711, since 2026-11-23 09:45) works"
                        + " with your data. End it and try again.")
                .tryQuery())
        .isPresent();
    clickOn("Try again");
    assertThat(deeds).containsExactly("again");
  }

  @Test
  void theFolderIsNamedAndCanBeOpenedByKeyboard() {
    Parent root = show(WITHOUT_BACKUP);
    Accessibility.check(root);

    assertThat(lookup("Your data are in " + FOLDER).tryQuery()).isPresent();
    act(() -> filled().requestFocus());
    type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    assertThat(deeds).containsExactly("open folder");
  }

  @Test
  void everyResultOfOpeningHasItsTrouble() {
    StoreFailure full =
        new StoreFailure(StoreFailure.Reason.DISK_FULL, "full", new IllegalStateException());

    assertThat(Trouble.of(new OpenResult.Newer(3, 1))).contains(new Trouble.Newer());
    assertThat(Trouble.of(new OpenResult.Failed(full)))
        .contains(new Trouble.Failed(StoreFailure.Reason.DISK_FULL));
    assertThat(Trouble.of(new OpenResult.Damaged(FOLDER, BACKUP)))
        .contains(new Trouble.Damaged(FOLDER, BACKUP));
    assertThat(Trouble.of(new OpenResult.InUse(SERVE))).contains(new Trouble.InUse(SERVE));
    assertThat(Trouble.of(new OpenResult.Foreign(FOLDER))).contains(new Trouble.Foreign(FOLDER));
  }

  @ParameterizedTest
  @CsvSource({
    "NL,LIGHT,100",
    "EN,LIGHT,100",
    "NL,DARK,100",
    "EN,DARK,100",
    "NL,HIGH_CONTRAST,100",
    "NL,LIGHT,200"
  })
  void pictures(Language language, Theme theme, int percent) {
    Look look = new Look(theme, percent);

    assertThat(
            Screenshots.take("recovery", language, look, () -> build(WITH_BACKUP, language), SHEET))
        .isNotEmptyFile();
    Accessibility.checkNothingCut(show(() -> build(WITH_BACKUP, language), look, SHEET));
  }

  @ParameterizedTest
  @CsvSource({"NL,1366,768,150", "EN,1366,768,150", "NL,1280,720,200", "EN,1280,720,200"})
  void nothingLeavesTheWindowAndNothingLiesOverAnother(
      Language language, double width, double height, int percent) {
    Look look = new Look(Theme.LIGHT, percent);
    List<String> lacking = new ArrayList<>();
    for (Trouble trouble : EVERY_TROUBLE) {
      show(
          () -> {
            Region root = (Region) build(trouble, language);
            root.setPrefSize(width, height);
            return root;
          },
          look,
          SHEET);
      act(() -> {
        stage().setWidth(width);
        stage().setHeight(height);
      });
      for (double end : new double[] {0, 1}) {
        act(() -> ((ScrollPane) stage().getScene().getRoot()).setVvalue(end));
        lacking.addAll(see(() -> Room.lacking(stage().getScene())));
        lacking.addAll(see(() -> Room.overlapping(stage().getScene())));
      }
    }
    Screenshots.take("fits-recovery-" + (int) width, language, look, stage().getScene());
    assertThat(lacking).isEmpty();
  }
}
