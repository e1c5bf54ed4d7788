package nl.casustafel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Language;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.Agreement;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.TreatedObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {

  @ParameterizedTest
  @CsvSource({
    "chatlog-finetuning,NL", "chatlog-finetuning,EN",
    "recruitment-screening,NL", "recruitment-screening,EN",
    "patient-summaries,NL", "patient-summaries,EN"
  })
  void twelvePeopleTreatEveryObservationAndAnswerEveryQuestionThatOpens(
      String caseId, Language language) {
    WorkshopView view = played(caseId, language, 1);
    assertThat(view.info().headCount()).isEqualTo(12);
    assertThat(view.results().progress().complete()).isTrue();
    assertThat(view.results().observations())
        .allSatisfy(o -> assertThat(o.rounds().getFirst().tally().voters()).isEqualTo(12))
        .anyMatch(TreatedObservation::own);
    assertThat(view.results().actions()).isNotEmpty();
    assertThat(view.results().risks()).isNotEmpty();
    assertThat(view.place().part()).isEqualTo(Part.REPORT);
  }

  @Test
  void whatIsSaidIsInTheWorkshopsLanguageOnly() {
    for (Language language : Language.values()) {
      Language other = language == Language.NL ? Language.EN : Language.NL;
      List<String> foreign = new ArrayList<>();
      for (TextKey[] keys :
          new TextKey[][] {ReasonText.values(), ConclusionText.values(), SpokenText.values()}) {
        for (TextKey key : keys) {
          foreign.add(new Texts(other).of(key));
        }
      }
      for (Script.Line line : Script.builtIn().lines()) {
        foreign.add(line.words().in(other));
      }
      WorkshopView view = played("chatlog-finetuning", language, 3);
      assertThat(said(view)).isNotEmpty().doesNotContainAnyElementsOf(foreign);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whichDataGoInIsAFactOfTheCaseAndNotOfTheGroup(long seed) {
    assertThat(
            played("chatlog-finetuning", Language.EN, seed)
                .question("pd-data")
                .orElseThrow()
                .answer()
                .value())
        .isEqualTo(
            new AnswerValue.Choices(Set.of("contact", "customer", "conversation", "freetext")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void noMeasureIsAgreedTwiceWhileAnotherFits(String caseId) {
    for (long seed = 1; seed < 6; seed++) {
      assertThat(played(caseId, Language.EN, seed).results().actions())
          .filteredOn(action -> action.kind().isMeasure())
          .extracting(action -> action.text().en())
          .hasSizeGreaterThan(1)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void noConclusionGoesAgainstTheVote(String caseId) {
    for (long seed = 1; seed < 9; seed++) {
      for (TreatedObservation observation :
          played(caseId, Language.EN, seed).results().observations()) {
        Agreement votes = Agreement.of(observation.rounds().getLast().tally());
        Outcome outcome = observation.decision().outcome();
        if (outcome == Outcome.DOES_NOT_HOLD) {
          assertThat(votes.shareOpposing())
              .as(observation.id())
              .isGreaterThan(votes.shareAgreeing())
              .isGreaterThanOrEqualTo(0.5);
        } else if (outcome == Outcome.HOLDS) {
          assertThat(votes.shareAgreeing()).as(observation.id()).isGreaterThanOrEqualTo(0.75);
        }
      }
    }
  }

  /** Pairs of answers of which a reader would say that the group contradicts itself. */
  @ParameterizedTest
  @CsvSource({
    "recruitment-screening, hl-who, ai-alone, pf-strong, yes",
    "recruitment-screening, hl-who, ai-alone, hl-rejected, yes",
    "chatlog-finetuning, hl-who, no-decision, pf-is, yes",
    "chatlog-finetuning, lb-basis, li, lb-balance, yes",
    "chatlog-finetuning, pt-map, no, pt-location, eea",
    "recruitment-screening, pt-map, unsure, pt-location, eea",
    "patient-summaries, sc-exception, care, ac-anon, anonymous"
  })
  void whatTheGroupSaysOfOneThingItDoesNotDenyOfAnother(
      String caseId, String first, String said, String second, String denied) {
    boolean asked = false;
    for (long seed = 1; seed < 25; seed++) {
      WorkshopView view = played(caseId, Language.EN, seed);
      if (chosen(view, first).contains(said)) {
        asked = true;
        assertThat(chosen(view, second)).as("seed " + seed).doesNotContain(denied);
      }
    }
    assertThat(asked).isTrue();
  }

  private static Set<String> chosen(WorkshopView view, String question) {
    return view.question(question)
        .map(asked ->
            switch (asked.answer().value()) {
              case AnswerValue.Choice choice -> Set.of(choice.option());
              case AnswerValue.Choices choices -> choices.options();
              case null, default -> Set.<String>of();
            })
        .orElse(Set.of());
  }

  @Test
  void theSameSeedPlaysTheSameWorkshopAndAnotherSeedAnother() {
    assertThat(played("patient-summaries", Language.NL, 5).results())
        .isEqualTo(played("patient-summaries", Language.NL, 5).results())
        .isNotEqualTo(played("patient-summaries", Language.NL, 6).results());
  }

  @Test
  void whateverTheSeedEverythingIsTreatedAndOnlyThoseWhoCanAreGivenSomethingToDo() {
    Texts texts = new Texts(Language.NL);
    for (long seed = 100; seed < 104; seed++) {
      WorkshopView view = played("recruitment-screening", Language.NL, seed);
      assertThat(view.results().progress().complete()).isTrue();
      assertThat(view.results().actions())
          .allSatisfy(action -> {
            assertThat(action.followUp().owner())
                .isNotBlank()
                .isNotEqualTo(texts.of(RoleText.CANDIDATE))
                .isNotEqualTo(texts.of(RoleText.DPO));
            // What is in place already needs no day.
            if (!action.followUp().done()) {
              assertThat(action.followUp().by()).isAfter(BuiltIn.DAY);
            }
          });
    }
  }

  @Test
  void everyRiskIsWeighedAndWhatIsGraveGetsAMeasureWithAnOwner() {
    WorkshopView view = played("chatlog-finetuning", Language.EN, 3);
    assertThat(view.results().risks())
        .isNotEmpty()
        .allSatisfy(found -> {
          assertThat(found.weighing().score()).isNotNull();
          assertThat(found.weighing().decidedBy()).isNotBlank();
          assertThat(found.evaluation().origin()).isNotNull();
          assertThat(found.evaluation().acceptable()).isNotNull();
        });
    assertThat(view.results().measures())
        .hasSizeGreaterThan(3)
        .allSatisfy(measure -> assertThat(measure.decision().owner()).isNotBlank());
  }

  @Test
  void someVotesAreHeldAgainAndTimeIsSpentOnEveryPart() {
    WorkshopView view = played("recruitment-screening", Language.EN, 1);
    assertThat(view.results().observations())
        .extracting(observation -> observation.rounds().size())
        .contains(1, 2);
    for (Part part : List.of(Part.CASE, Part.OBSERVATIONS, Part.QUESTIONS, Part.RISKS)) {
      assertThat(view.agenda().line(part).minutesSpent()).as(part.name()).isPositive();
    }
  }

  private static WorkshopView played(String caseId, Language language, long seed) {
    Workshop workshop =
        new Workshops(new InMemoryStore(), Clock.systemUTC())
            .begin(
                Rehearsal.info(BuiltIn.caseOf(caseId).template(), language, BuiltIn.DAY),
                BuiltIn.caseOf(caseId),
                BuiltIn.FILES);
    new Rehearsal(workshop, seed).play();
    return workshop.view();
  }

  private static List<String> said(WorkshopView view) {
    List<String> said = new ArrayList<>();
    for (TreatedObservation observation : view.results().observations()) {
      said.add(observation.decision().reason());
      said.add(observation.decision().dissent());
    }
    view.results()
        .themes()
        .forEach(theme ->
            theme
                .questions()
                .forEach(asked -> {
                  said.add(asked.answer().reasoning());
                  said.add(asked.answer().dissent());
                }));
    said.removeIf(String::isBlank);
    return said;
  }
}
