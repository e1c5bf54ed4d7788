package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.casustafel.desktop.kit.details.DetailsText;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.desktop.kit.typing.Typed;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrepareModelTest {
  private static final Prepared PILOT =
      new Prepared(
          new WorkshopInfo(
              "Pilot East",
              "De Vaart",
              LocalDate.of(2026, 12, 1),
              Language.NL,
              List.of(new RoleCount("arts", 3)),
              Depth.MAIN_THEMES),
          Map.of(Part.RISKS, 20),
          Programme.NONE);

  private final PrepareModel model = Cases.model(Cases.recruitment(), Language.EN);

  private Offer offer() {
    return model.programme().offer();
  }

  @Test
  void withoutAWordTypedTheWorkshopCanBegin() {
    assertThat(model.prepared())
        .contains(
            new Prepared(
                new WorkshopInfo(
                    "Selecting candidates, 23 November 2026",
                    "",
                    Cases.DAY,
                    Language.EN,
                    List.of(),
                    Depth.CORE),
                Map.of(),
                offer().propose(120, 12)));
  }

  @Test
  void whatWasFilledInIsWhatBegins() {
    model.details().titleProperty().set("  Pilot East ");
    model.details().organisationProperty().set(" De Vaart ");
    model.details().dateProperty().set(LocalDate.of(2026, 12, 1));
    model.languageProperty().set(Language.NL);
    model.depthProperty().set(Depth.MAIN_THEMES);
    model.details().add("arts");
    model.details().roles().getLast().countProperty().set("3");
    model.details().add(" ");
    model.programme().choose(Programme.NONE);
    model.agenda().minutes(Depth.MAIN_THEMES, Part.RISKS).set("20");

    assertThat(model.prepared()).contains(PILOT);
  }

  @Test
  void whatWasFilledInIsThereAfterACrashAndGoesOnceTheWorkshopBegan() {
    Typed typed = new Typed();
    PrepareModel before = kept(typed);
    before.languageProperty().set(Language.NL);
    before.details().titleProperty().set("Pilot East");
    before.details().organisationProperty().set("De Vaart");
    before.details().dateProperty().set(LocalDate.of(2026, 12, 1));
    before.depthProperty().set(Depth.MAIN_THEMES);
    before.details().add("").roleProperty().set("arts");
    before.details().roles().getLast().countProperty().set("3");
    before.programme().choose(Programme.NONE);
    before.agenda().minutes(Depth.MAIN_THEMES, Part.RISKS).set("20");

    PrepareModel after = kept(typed);
    assertThat(after.prepared()).isEqualTo(before.prepared()).contains(PILOT);
    form(typed).done();
    assertThat(typed.stored()).isEmpty();
    assertThat(kept(typed).prepared()).isEqualTo(model.prepared());
  }

  @Test
  void whatIsOnlyProposedIsNotKept() {
    Typed typed = new Typed();
    kept(typed);
    assertThat(typed.stored()).isEmpty();
  }

  @Test
  void aTitleAsProposedFollowsTheDayAndTheLanguageOfAnotherStart() {
    Typed typed = new Typed();
    kept(typed).languageProperty().set(Language.NL);
    PrepareModel next = Cases.modelOn(Cases.DAY.plusDays(1));
    next.keepIn(form(typed));
    assertThat(next.details().titleProperty().get())
        .isEqualTo("Kandidaten selecteren, 24 november 2026");
    next.languageProperty().set(Language.EN);
    assertThat(next.details().titleProperty().get())
        .isEqualTo("Selecting candidates, 24 November 2026");

    next.details().titleProperty().set("Pilot East");
    PrepareModel last = kept(typed);
    last.details().dateProperty().set(Cases.DAY.plusDays(9));
    assertThat(last.details().titleProperty().get()).isEqualTo("Pilot East");
  }

  private static KeptForm form(Typed typed) {
    return new KeptForm(typed.opened(), "workshop");
  }

  private static PrepareModel kept(Typed typed) {
    PrepareModel model = Cases.model(Cases.recruitment(), Language.EN);
    model.keepIn(form(typed));
    return model;
  }

  @Test
  void theProposedTitleFollowsLanguageAndDateUntilOneWritesOnesOwn() {
    model.languageProperty().set(Language.NL);
    model.details().dateProperty().set(LocalDate.of(2027, 3, 2));
    assertThat(model.details().titleProperty().get())
        .isEqualTo("Kandidaten selecteren, 2 maart 2027");

    model.details().titleProperty().set("Pilot");
    model.languageProperty().set(Language.EN);
    assertThat(model.details().titleProperty().get()).isEqualTo("Pilot");
  }

  @Test
  void aWorkshopNeedsATitleAndADay() {
    model.details().titleProperty().set("  ");
    model.details().dateProperty().set(null);

    assertThat(model.details().titleFlaw()).contains(DetailsText.TITLE_EMPTY);
    assertThat(model.details().dateFlaw()).contains(DetailsText.DATE_MISSING);
    assertThat(model.prepared()).isEmpty();
  }

  @Test
  void linesOfMoreThanTwoHundredCharactersAreTooLong() {
    model.details().titleProperty().set("a".repeat(200));
    model.details().organisationProperty().set("b".repeat(200));
    assertThat(model.prepared()).isPresent();

    model.details().titleProperty().set("a".repeat(201));
    model.details().organisationProperty().set("b".repeat(201));
    assertThat(model.details().titleFlaw()).contains(DetailsText.TOO_LONG);
    assertThat(model.details().organisationFlaw()).contains(DetailsText.TOO_LONG);
    assertThat(model.prepared()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "501", "", "three", "2.5"})
  void aHeadCountIsANumberFromNoneToFiveHundred(String count) {
    model.details().add("arts");
    model.details().roles().getLast().countProperty().set("500");
    assertThat(model.prepared()).isPresent();

    model.details().roles().getLast().countProperty().set(count);

    assertThat(model.details().roles().getLast().flaw()).contains(DetailsText.COUNT_RANGE);
    assertThat(model.prepared()).isEmpty();
    assertThat(model.details().people()).isZero();
  }

  @Test
  void everyDepthSaysHowManyQuestionsItAsksAndHowLongItTakes() {
    DepthPlan main = model.agenda().plan(Depth.MAIN_THEMES);
    DepthPlan core = model.agenda().plan(Depth.CORE);
    DepthPlan full = model.agenda().plan(Depth.FULL);

    assertThat(main.questions()).isPositive().isLessThan(core.questions());
    assertThat(core.questions()).isLessThan(full.questions());
    assertThat(main.minutesInAll()).isBetween(50, 80);
    assertThat(core.minutesInAll()).isBetween(110, 160);
    assertThat(full.minutesInAll()).isGreaterThan(core.minutesInAll());
    assertThat(core.observations()).isEqualTo(8);
  }

  @Test
  void changedMinutesBelongToTheirDepthAndCanBePutBack() {
    model.programme().choose(Programme.NONE);
    AgendaDraft agenda = model.agenda();
    int proposed = agenda.minutesInAll(Depth.CORE);
    agenda.minutes(Depth.CORE, Part.REPORT).set("40");
    model.depthProperty().set(Depth.FULL);
    assertThat(model.prepared().orElseThrow().minutes()).isEmpty();

    model.depthProperty().set(Depth.CORE);
    assertThat(model.prepared().orElseThrow().minutes()).isEqualTo(Map.of(Part.REPORT, 40));
    assertThat(agenda.minutesInAll(Depth.CORE)).isEqualTo(proposed + 30);

    agenda.propose(Depth.CORE);
    assertThat(agenda.isChanged(Depth.CORE)).isFalse();
    assertThat(model.prepared().orElseThrow().minutes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "601", "", "an hour"})
  void minutesAreANumberFromNoneToSixHundred(String minutes) {
    model.programme().choose(Programme.NONE);
    model.agenda().minutes(Depth.CORE, Part.CASE).set(minutes);

    assertThat(model.agenda().isFlawed(Depth.CORE, Part.CASE)).isTrue();
    assertThat(model.prepared()).isEmpty();
  }

  @Test
  void aCaseOfOneLanguageAndItsCompanionsAreKnown() {
    PrepareModel own = Cases.model(Cases.english(), Language.EN);
    assertThat(own.caseSpeaksIt()).isTrue();
    own.languageProperty().set(Language.NL);
    assertThat(own.caseSpeaksIt()).isFalse();

    assertThat(own.asksAlso())
        .containsExactly(Cases.recruitment().template().titles().shortTitle());
    assertThat(model.asksAlso()).isEmpty();
  }
}
