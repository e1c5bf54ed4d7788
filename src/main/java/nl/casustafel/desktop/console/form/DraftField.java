package nl.casustafel.desktop.console.form;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.EarlierVersions;
import nl.casustafel.desktop.kit.field.GrowingTextArea;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A field for a text that writes itself: after a pause in typing, and when one leaves it. What is
 * typed meanwhile is kept by its draft.
 */
public final class DraftField extends FieldBox {
  private static final Duration PAUSE = Duration.millis(900);

  /** What an area asks for at least; it takes the width that there is. */
  private static final int COLUMNS = 16;

  private final Draft draft;
  private final TextInputControl input;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private DraftField(
      Draft draft, String name, Control control, TextInputControl input, Texts texts) {
    super(name, control, texts);
    watch(draft);
    this.draft = draft;
    this.input = input;
    input.textProperty().bindBidirectional(draft.textProperty());
    input.textProperty().addListener((property, before, now) -> pause.playFromStart());
    warnAbout(input);
    offerToRemoveEarlier(draft);
    shown(draft.rivalProperty()).subscribe(now -> choose(draft, now));
    if (draft.ahead()) {
      // It was kept from before a crash, or a view that is gone.
      pause.playFromStart();
    }
    pause.setOnFinished(event -> draft.commit());
    input
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            draft.commit();
          }
        });
  }

  // Listens after the warning does, so that the warning is already about the text as it is.
  private void offerToRemoveEarlier(Draft draft) {
    EarlierVersions earlier = draft.earlier();
    EarlierVersionsOffer offer =
        new EarlierVersionsOffer(
            () -> {
              input.requestFocus();
              draft.removeEarlier();
            },
            texts());
    shown(earlier.stageProperty()).subscribe(now -> show(offer, now));
    input.textProperty().addListener((property, before, now) -> earlier.typed(warns()));
    earlier.typed(warns());
  }

  private void show(EarlierVersionsOffer offer, EarlierVersions.Stage stage) {
    if (stage != EarlierVersions.Stage.QUIET && !getChildren().contains(offer)) {
      getChildren().add(offer);
    }
    offer.show(stage);
  }

  private void choose(Draft draft, @Nullable String recorded) {
    getChildren().removeIf(RivalOffer.class::isInstance);
    if (recorded != null) {
      getChildren().add(new RivalOffer(recorded, draft, input, texts()));
    }
  }

  /** A field of as many lines as its text needs. */
  public static DraftField area(Draft draft, String name, Texts texts) {
    GrowingTextArea area = new GrowingTextArea();
    area.setPrefColumnCount(COLUMNS);
    return new DraftField(draft, name, area, area, texts);
  }

  /** A field of one line. */
  public static DraftField line(Draft draft, String name, Texts texts) {
    TextField line = LineFilter.oneLine(new TextField());
    return new DraftField(draft, name, line, line, texts);
  }

  /** A field for a role: one of those present, or another in words. */
  public static DraftField role(Draft draft, String name, List<String> roles, Texts texts) {
    ComboBox<String> choice = new ComboBox<>();
    choice.setEditable(true);
    choice.getItems().setAll(roles);
    choice.getEditor().setAccessibleText(name);
    LineFilter.oneLine(choice.getEditor());
    return new DraftField(draft, name, choice, choice.getEditor(), texts);
  }

  @Override
  public boolean unfinished() {
    return draft.held();
  }

  @Override
  public void focus() {
    input.requestFocus();
  }

  /** The text control itself, for focus. */
  public TextInputControl input() {
    return input;
  }
}
