package nl.casustafel.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.workshop.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {
  private static final Guide GUIDE = BuiltIn.GUIDE;
  private static final SessionPace PACE = GUIDE.reference().pace().orElseThrow();

  private static List<Question> asked(CaseTemplate template) {
    return QuestionScope.of(template, Depth.FULL).askedAtFirst(GUIDE.questions());
  }

  private static Pool pool(CaseTemplate template) {
    return Pool.of(template, GUIDE, PACE, Recorded.nothing(asked(template)));
  }

  private static Map<String, Double> own() {
    return GUIDE.questions().all().stream()
        .collect(Collectors.toMap(Question::id, question -> question.timing().minutes()));
  }

  private static Timetable timetable(Programme programme) {
    return Timetable.of(programme, PACE, own());
  }

  private static long ofTheme(Programme programme, String theme) {
    return programme.questions().stream()
        .map(pick -> GUIDE.questions().question(pick.id()).orElseThrow())
        .filter(question -> question.theme().equals(theme))
        .count();
  }

  static Stream<Arguments> sessions() {
    return BuiltIn.CASES.stream()
        .map(source -> source.template())
        .flatMap(template ->
            Stream.of(60, 90, 120, 180)
                .flatMap(minutes ->
                    Stream.of(8, 40).map(people -> Arguments.of(template, minutes, people))));
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void itFitsTheTimeAndHoldsAllMainThemes(CaseTemplate template, int minutes, int people) {
    Programme programme = Proposal.of(pool(template), minutes, people);
    Timetable timetable = timetable(programme);
    assertThat(timetable.fits()).isTrue();
    assertThat(timetable.minutes(Slot.Kind.BREAK)).isEqualTo(minutes < 90 ? 0 : 10);
    assertThat(GUIDE.questions().themes().stream().filter(QuestionTheme::main))
        .allSatisfy(theme -> assertThat(ofTheme(programme, theme.id())).isGreaterThanOrEqualTo(2));
    assertThat(programme.questions()).hasSizeBetween(minutes == 60 ? 8 : 12, 20);
    assertThat(programme.observations()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(programme.flow()).isNotEmpty();
    assertThat(programme.risks().weighed()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aQuarterOfAnHourMoreNeverHoldsLess() {
    Pool pool = pool(BuiltIn.caseOf("recruitment-screening").template());
    int before = 0;
    for (int minutes = 30; minutes <= 240; minutes += 15) {
      Timetable timetable = timetable(Proposal.of(pool, minutes, 12));
      assertThat(timetable.fits()).as("%s minutes", minutes).isTrue();
      assertThat(timetable.minutes()).isGreaterThanOrEqualTo(before);
      before = timetable.minutes();
    }
  }

  @Test
  void inHalfAnHourEachMainThemeStillHasAQuestion() {
    Programme programme = Proposal.of(pool(BuiltIn.caseOf("patient-summaries").template()), 30, 8);
    assertThat(programme.questions().stream().map(Pick::id))
        .containsExactly("tr-new-purpose", "lb-secrecy", "pf-is", "hl-source-check", "tr-told-ai");
    assertThat(programme.observations()).isEmpty();
    assertThat(programme.flow()).isEmpty();
    assertThat(timetable(programme).minutes()).isEqualTo(30);
  }

  @Test
  void theSameWishesGiveTheSameProgramme() {
    CaseTemplate template = BuiltIn.caseOf("chatlog-finetuning").template();
    assertThat(Proposal.of(pool(template), 120, 12))
        .isEqualTo(Proposal.of(pool(template), 120, 12));
  }

  @Test
  void whatTheGroupGaveMostDotsComesFirstWithItsQuestions() {
    CaseTemplate template = BuiltIn.caseOf("recruitment-screening").template();
    Recorded recorded =
        new Recorded(
            asked(template),
            List.of("own-1"),
            Map.of("obs-c2-5", 3, "own-1", 9, "obs-c2-7", 9),
            Set.of());
    Pool pool = Pool.of(template, GUIDE, PACE, recorded);
    assertThat(Proposal.of(pool, 60, 8).observations())
        .containsExactly(new Pick("obs-c2-7", Way.VOTED), new Pick("own-1", Way.VOTED));
    assertThat(Proposal.of(pool, 90, 8).questions().stream().map(Pick::id)).contains("bf-tested");
  }

  @Test
  void whatIsDoneAlreadyTakesNoTime() {
    CaseTemplate template = BuiltIn.caseOf("recruitment-screening").template();
    Recorded recorded =
        new Recorded(
            asked(template),
            List.of(),
            Map.of(),
            Set.of("obs-c2-1", "tr-logic", "pf-is", "pf-hidden"));
    Programme programme = Proposal.of(Pool.of(template, GUIDE, PACE, recorded), 60, 8);
    assertThat(programme.observation("obs-c2-1")).isEmpty();
    assertThat(programme.question("tr-logic")).isEmpty();
    assertThat(ofTheme(programme, "profiling")).isZero();
    assertThat(ofTheme(programme, "transparency")).isPositive();
  }

  @Test
  void aCaseWithItsOwnFlowSuggestsIt() {
    assertThat(
            BuiltIn.CASES.stream()
                .map(source -> Proposal.of(pool(source.template()), 120, 12).flow()))
        .containsExactly("flow-legal-basis", "flow-automated-decision", "flow-legal-basis");
  }

  @Test
  void aLongSessionHasItsBreaksBetweenStretchesOfLikeLength() {
    Programme programme =
        Proposal.of(pool(BuiltIn.caseOf("recruitment-screening").template()), 240, 12);
    assertThat(timetable(programme).slots().stream().map(Slot::kind))
        .containsExactly(
            Slot.Kind.WELCOME,
            Slot.Kind.CASE,
            Slot.Kind.OBSERVATIONS,
            Slot.Kind.BREAK,
            Slot.Kind.QUESTIONS,
            Slot.Kind.BREAK,
            Slot.Kind.FLOW,
            Slot.Kind.RISKS,
            Slot.Kind.CLOSING);
  }
}
