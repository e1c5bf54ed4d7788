package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.remaining.Remainder;
import nl.casustafel.workshop.remaining.Remainders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left afterwards, by who sees to it: each line leads to its gap. */
class RemainingJourneyTest extends ConsoleJourney {
  private static final Answer UNSURE = Answer.of(new AnswerValue.Choice("unsure"));

  @BeforeEach
  void twoPeopleFindThingsOut() {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", UNSURE.foundOutBy("Privacy desk", null)));
    workshop.execute(
        new Command.AnswerQuestion(
            "pd-register", UNSURE.foundOutBy("Archivist", LocalDate.of(2027, 1, 15))));
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    act(() -> stage().setWidth(1280));
    press("Phase: Afterwards");
  }

  private List<Remainder> left() {
    return Remainders.of(workshop.view());
  }

  private String name(String question) {
    return question(question).question().wording().text().en();
  }

  @Test
  void peopleStandInOrderNobodyLastAndADayStandsBesideItsKind() {
    List<String> words = words();
    assertThat(words)
        .containsSubsequence("Archivist", "Find out · by 15 January 2027", name("pd-register"))
        .containsSubsequence(
            "Archivist", "Privacy desk", "Find out", name("tr-told-ai"), "Nobody yet");
  }

  @Test
  void aLineLeadsToItsGapAndTheWayOnIsTheList() {
    int all = left().size();
    press("Find out: " + name("tr-told-ai"));
    assertThat(model.place()).isEqualTo(new Place(Part.QUESTIONS, "tr-told-ai"));
    assertThat(words())
        .contains(
            "2 of " + all, "Privacy desk · Find out: " + name("tr-told-ai"), "Back to the list");
    act(model::previous);
    assertThat(model.place()).isEqualTo(left().getFirst().subject().place());
    assertThat(words()).contains("1 of " + all);
    act(model::previous);
    assertThat(words()).as("there is nothing before the first").contains("1 of " + all);
    assertThat(left()).as("walking changes nothing").hasSize(all);
  }

  @Test
  void whatTheLawAsksForLeadsToAPageOnWhichItIsSettled() {
    Remainder lawful =
        left().stream()
            .filter(left -> left.kind() == Remainder.Kind.SETTLE)
            .findFirst()
            .orElseThrow();
    press("What the law asks for: " + lawful.subject().text().en());
    assertThat(model.place()).isEqualTo(lawful.subject().place());
    assertThat(model.standpoint().phase()).isEqualTo(Phase.AFTER);
  }

  @Test
  void aLineIsGoneOnceTheRecordSaysSoAndBackAfterAnUndo() {
    int all = left().size();
    act(() ->
        workshop.execute(
            new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("yes")))));
    until(() -> !words().contains("Privacy desk"));
    assertThat(words()).contains("Archivist").doesNotContain(all + " things left");
    act(model::undo);
    press("Phase: Afterwards");
    act(() -> model.moveTo(Place.of(Part.REMAINING)));
    assertThat(words()).contains("Privacy desk", all + " things left");
  }

  @Test
  void aWalkEndsWhereOneTurnsToAnotherPhase() {
    press("Find out · by 15 January 2027: " + name("pd-register"));
    assertThat(model.place()).isEqualTo(left().getFirst().subject().place());
    assertThat(words()).contains("Back to the list");
    press("Phase: In the room");
    assertThat(words()).doesNotContain("Back to the list");
    press("Phase: Afterwards");
    assertThat(words()).as("the walk is over").doesNotContain("Back to the list");
  }
}
