package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.remaining.Remainder;
import nl.casustafel.workshop.remaining.Remainder.Kind;
import nl.casustafel.workshop.remaining.Remainders;
import org.junit.jupiter.api.Test;

/** What is left of a workshop follows from its record, by who sees to it. */
class RemaindersTest {
  private static final String TOLD = "tr-told-ai";
  private static final LocalDate SOON = BuiltIn.DAY.plusDays(7);

  private final Sitting sitting = new Sitting("recruitment-screening");

  private List<Remainder> of(Kind kind) {
    return Remainders.of(sitting.view()).stream().filter(left -> left.kind() == kind).toList();
  }

  private static Place question(String id) {
    return new Place(Part.QUESTIONS, id);
  }

  private static Remainder remainder(
      Kind kind, Place place, LocalizedText text, String person, LocalDate by) {
    return new Remainder(kind, new Remainder.Subject(place, place.item(), text), 1, person, by);
  }

  @Test
  void ofAnUntouchedWorkshopAllIsLeftAndEachLineLeadsToAPlace() {
    List<Remainder> left = Remainders.of(sitting.view());
    assertThat(left).extracting(Remainder::person).containsOnly("");
    assertThat(of(Kind.FIND_OUT)).isEmpty();
    assertThat(of(Kind.CONCLUDE)).isEmpty();
    assertThat(of(Kind.ASSIGN)).isEmpty();
    assertThat(of(Kind.ANSWER)).extracting(l -> l.subject().item()).contains("dp-review");
    assertThat(of(Kind.STATE))
        .extracting(l -> l.subject().place().part())
        .containsOnly(Part.FACTS, Part.THRESHOLD);
    assertThat(of(Kind.TREAT))
        .anySatisfy(l -> {
          assertThat(l.subject().place().part()).isEqualTo(Part.OBSERVATIONS);
          assertThat(l.number()).isEqualTo(8);
        });
    assertThat(of(Kind.SETTLE))
        .hasSameSizeAs(BuiltIn.GUIDE.status().remarks().reporting().minimum());
    assertThat(left)
        .allSatisfy(l -> assertThat(sitting.view().places()).contains(l.subject().place()));
  }

  @Test
  void anUnsureAnswerIsLeftToWhoFindsOutUntilItIsFound() {
    sitting.done(
        new Command.AnswerQuestion(TOLD, Answer.of(new Choice("unsure")).foundOutBy("FG", SOON)));

    List<Remainders.ByPerson> groups = Remainders.byPerson(sitting.view());
    LocalizedText text = sitting.question(TOLD).question().wording().text();
    assertThat(groups.getFirst())
        .isEqualTo(
            new Remainders.ByPerson(
                "FG", List.of(remainder(Kind.FIND_OUT, question(TOLD), text, "FG", SOON))));
    assertThat(groups.getLast().person()).isEmpty();

    sitting.answer(TOLD, new Choice("yes"));
    assertThat(of(Kind.FIND_OUT)).isEmpty();
    assertThat(Remainders.byPerson(sitting.view())).hasSize(1);
  }

  @Test
  void aPersonIsOneHoweverTheNameIsWritten() {
    sitting.done(
        new Command.AnswerQuestion(TOLD, Answer.of(new Choice("unsure")).foundOutBy("fg ", null)));
    sitting.done(
        new Command.AnswerQuestion(
            "pd-register", Answer.of(new Choice("unsure")).foundOutBy("FG", SOON)));
    Remainders.ByPerson group = Remainders.byPerson(sitting.view()).getFirst();
    assertThat(group.remainders()).extracting(Remainder::by).containsExactly(SOON, null);
  }

  @Test
  void anActionIsLeftUntilSomebodyDoesItByADay() {
    sitting.done(new Command.WriteAction("call", "Bel de leverancier"));
    assertThat(of(Kind.ASSIGN))
        .singleElement()
        .satisfies(left -> {
          assertThat(left.subject().item()).isEqualTo("call");
          assertThat(left.subject().place()).isEqualTo(Place.of(Part.REPORT));
        });
    sitting.done(new Command.FollowUpAction("call", new FollowUp("HR", null, false)));
    assertThat(of(Kind.ASSIGN)).extracting(Remainder::person).containsExactly("HR");
    sitting.done(new Command.FollowUpAction("call", new FollowUp("HR", SOON, false)));
    assertThat(of(Kind.ASSIGN)).isEmpty();
  }

  @Test
  void whatWasBegunIsLeftByItselfAndTheRestBySection() {
    int all = of(Kind.TREAT).stream().mapToInt(Remainder::number).sum();
    sitting.done(new Command.AnswerQuestion(TOLD, Answer.NONE.because("we spoke of it")));
    assertThat(of(Kind.CONCLUDE))
        .extracting(left -> left.subject().place())
        .containsExactly(question(TOLD));
    assertThat(of(Kind.TREAT).stream().mapToInt(Remainder::number).sum()).isEqualTo(all - 1);
  }

  @Test
  void whatTheLawAsksIsLeftWithTheFirstPageThatLacksIt() {
    assertThat(of(Kind.SETTLE))
        .filteredOn(left -> left.subject().item().equals("GDPR 35(7)(a)"))
        .extracting(left -> left.subject().place())
        .containsExactly(question("pd-purpose"));
    sitting.done(new Command.ConfirmFromCase(List.of("pd-purpose", "pd-role")));
    assertThat(of(Kind.SETTLE))
        .filteredOn(left -> left.subject().item().equals("GDPR 35(7)(a)"))
        .extracting(left -> left.subject().place())
        .containsExactly(question("pd-data"));
  }
}
