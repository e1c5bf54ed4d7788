package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** What an undo changed is in sight, however long the page is that it stands on. */
class SeenUndoJourneyTest extends ConsoleJourney {

  private boolean inSight(LocalizedText words, String look) {
    return see(() -> {
      Node pane = Objects.requireNonNull(stage().getScene().getRoot().lookup(".item-stage"));
      return pane.lookupAll(look).stream()
          .filter(node -> words.en().equals(((Labeled) node).getText()))
          .anyMatch(node ->
              pane.localToScene(pane.getLayoutBounds())
                  .contains(node.localToScene(node.getLayoutBounds())));
    });
  }

  private boolean inSight(FoundRisk risk) {
    return inSight(
        LocalizedText.same(risk.number() + " · " + risk.risk().name().en()),
        ".risk-card .card-title");
  }

  @Test
  void theRiskWhoseWeighingIsUndoneIsInSightFromWhereverOneUndoes() {
    answeredNo(14);
    open(Language.EN);
    FoundRisk last = workshop.view().results().risks().getLast();
    RiskWeighing weighing = RiskWeighing.of(new RiskScore(1, 1), "Hardly anybody");
    act(() ->
        model.change(view -> new Command.WeighRisk(last.risk().id(), weighing), refused -> {}));
    goTo(Part.RISKS, "");
    assertThat(inSight(last)).isFalse();
    goTo(Part.CASE, "");
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.place()).isEqualTo(Place.of(Part.RISKS));
    assertThat(inSight(last)).isTrue();

    act(() -> lookup(".risk-lines").queryAs(ListView.class).getSelectionModel().select(0));
    assertThat(inSight(last)).isFalse();
    key(KeyCode.CONTROL, KeyCode.Y);
    assertThat(workshop.view().risk(last.risk().id()).orElseThrow().weighing()).isEqualTo(weighing);
    assertThat(inSight(last)).isTrue();
  }

  @Test
  void theActionWhoseWordsAreUndoneIsInSight() {
    IntStream.range(0, 30)
        .forEach(i -> workshop.execute(new Command.WriteAction("a" + i, "Agreed, number " + i)));
    model = real.model(workshop);
    open(Language.EN);
    act(() ->
        model.change(view -> new Command.WriteAction("a25", "Something else"), refused -> {}));
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.place()).isEqualTo(Place.of(Part.REPORT));
    assertThat(inSight(LocalizedText.same("Agreed, number 25"), ".strong")).isTrue();
  }
}
