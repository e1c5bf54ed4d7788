package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.choice.KeyboardFocus;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.api.Test;

/** From “not saved yet” to the field that it speaks of. */
class NotSavedYetJourneyTest extends ConsoleJourney {
  private ButtonBase pill() {
    return see(() -> (ButtonBase) stage().getScene().getRoot().lookup(".saving-pill"));
  }

  private boolean isIn(Node field) {
    return see(() -> {
      for (Node at = stage().getScene().getFocusOwner(); at != null; at = at.getParent()) {
        if (at.equals(field)) {
          return true;
        }
      }
      return false;
    });
  }

  private boolean isInSight(Node node) {
    return see(() -> {
      Node pane = stage().getScene().getRoot().lookup(".item-stage");
      return pane.localToScene(pane.getLayoutBounds())
          .contains(node.localToScene(node.getLayoutBounds()));
    });
  }

  @Test
  void aDayThatIsNotUnderstoodIsFoundFromWhereverOneIs() {
    open(Language.EN);
    goTo(Part.OBSERVATIONS, "obs-c2-3");
    assertThat(see(() -> pill().isFocusTraversable())).isFalse();
    write("By", "the day after");
    goTo(Part.RISKS, "");
    assertThat(see(() -> pill().getText())).isEqualTo("Not saved yet: a day");
    assertThat(see(() -> pill().getAccessibleText()))
        .isEqualTo("Not saved yet: a day. Go to the field");
    assertThat(see(() -> pill().getAccessibleRole())).isEqualTo(AccessibleRole.BUTTON);
    act(() -> KeyboardFocus.show(pill()));
    key(KeyCode.ENTER);
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, "obs-c2-3"));
    assertThat(isIn(field("By").getParent())).isTrue();
    assertThat(isInSight(field("By"))).isTrue();
    assertThat(words()).anyMatch(words -> words.contains("2026-11-30") || words.contains("day"));

    act(() -> field("By").setText(""));
    act(() -> stage().getScene().getRoot().lookup(".item-stage").requestFocus());
    until(() -> see(() -> pill().getText()).startsWith("Everything saved"));
    assertThat(see(() -> pill().isFocusTraversable())).isFalse();
    assertThat(see(() -> pill().getAccessibleRole())).isEqualTo(AccessibleRole.TEXT);
  }

  @Test
  void theFieldOfAnActionThatWasFoldedIsUnfolded() {
    for (int number = 1; number <= 12; number++) {
      workshop.execute(new Command.WriteAction("action-" + number, "Ask " + number));
    }
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    goTo(Part.REPORT, "");
    until(() -> see(() -> words().contains("Ask 12")));
    press("Change action: Ask 12");
    write("By", "soon");
    press("Change action: Ask 12");
    goTo(Part.OBSERVATIONS, "obs-c2-3");
    act(() -> pill().fire());
    assertThat(model.place()).isEqualTo(new Place(Part.REPORT, ""));
    assertThat(written("By")).isEqualTo("soon");
    assertThat(isIn(field("By").getParent())).isTrue();

    press("Change action: Ask 12");
    act(() -> pill().fire());
    assertThat(written("By")).isEqualTo("soon");
    assertThat(isInSight(field("By"))).isTrue();
  }

  @Test
  void aTextThatWasRefusedIsFoundToo() {
    workshop.execute(new Command.WriteAction("action-1", "Ask"));
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    goTo(Part.REPORT, "");
    press("Change action: Ask");
    write("Action", " ");
    goTo(Part.OBSERVATIONS, "obs-c2-3");
    assertThat(see(() -> pill().getAccessibleText()))
        .isEqualTo("Not saved yet: a text. Go to the field");
    act(() -> pill().fire());
    assertThat(model.place()).isEqualTo(new Place(Part.REPORT, ""));
    assertThat(isIn(field("Action"))).isTrue();
  }
}
