package nl.casustafel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.Scales;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.ObservationDecision.Outcome;
import nl.casustafel.workshop.WorkshopView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
  private static final String OBSERVATION = "obs-c1-1";

  static Stream<Arguments> everyCaseInEveryLanguage() {
    return Session.CASES.stream()
        .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
  }

  @ParameterizedTest
  @MethodSource("everyCaseInEveryLanguage")
  void itHoldsEveryObservationOfTheCaseAndEveryQuestionAsked(String caseId, Language language) {
    Session session = Session.played(caseId, language, Depth.CORE);
    Report report = session.report(language);

    String observations = String.join("\n", ReportWords.of(report, "observations"));
    String questions = String.join("\n", ReportWords.of(report, "questions"));

    assertThat(session.view().results().observations()).hasSizeGreaterThan(6);
    session
        .view()
        .results()
        .observations()
        .forEach(o -> assertThat(observations).contains(o.statement().in(language)));
    assertThat(asked(session.view())).hasSizeGreaterThan(30);
    asked(session.view())
        .forEach(q -> assertThat(questions).contains(q.wording().text().in(language)));
  }

  @ParameterizedTest
  @MethodSource("everyCaseInEveryLanguage")
  void itIsInOneLanguage(String caseId, Language language) {
    Session session = Session.played(caseId, language, Depth.FULL);
    Language other = language == Language.NL ? Language.EN : Language.NL;

    String report = String.join("\n", ReportWords.of(session.report(language)));

    List<String> foreign =
        texts(session.view())
            .filter(text -> text.in(other).length() > 12 && !isWithin(text, other, language))
            .map(text -> text.in(other))
            .filter(report::contains)
            .toList();
    assertThat(foreign).isEmpty();
  }

  @Test
  void aWorkshopThatHasJustBegunSaysWhatItDidNotTreat() {
    Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
    Report report = session.report(Language.EN);

    List<String> coverage = ReportWords.of(report, "coverage");

    session
        .view()
        .results()
        .observations()
        .forEach(o -> assertThat(coverage).contains(o.number() + " " + o.statement().en()));
    asked(session.view()).forEach(q -> assertThat(coverage).contains(q.wording().text().en()));
    assertThat(rowsOf(report, "What a DPIA holds"))
        .containsExactly(
            List.of("Description", "GDPR 35(7)(a)", "Not treated in this session"),
            List.of(
                "Necessity and proportionality", "GDPR 35(7)(b)", "Not treated in this session"),
            List.of("Risks", "GDPR 35(7)(c)", "Not treated in this session"),
            List.of("Measures", "GDPR 35(7)(d)", "Not treated in this session"),
            List.of("Advice of the DPO", "GDPR 35(2)", "Not treated in this session"),
            List.of("Views of people concerned", "GDPR 35(9)", "Not treated in this session"),
            List.of("Prior consultation", "GDPR 36", "Not treated in this session"),
            List.of("Review", "GDPR 35(11)", "Not treated in this session"));
  }

  @Test
  void whatWasTreatedIsCounted() {
    Report report =
        Session.played("chatlog-finetuning", Language.NL, Depth.FULL).report(Language.NL);

    assertThat(rowsOf(report, "Wat een DPIA bevat"))
        .extracting(List::getFirst, List::getLast)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "Advies van de FG", "Behandeld: 1 van 1 vraag beantwoord"));
    assertThat(ReportWords.of(report, "coverage"))
        .contains("Alle observaties en alle gestelde vragen zijn behandeld.");
  }

  @Test
  void mainThemesSayWhichThemesWereLeftOut() {
    Report report =
        Session.begun("chatlog-finetuning", Language.EN, Depth.MAIN_THEMES).report(Language.EN);

    assertThat(ReportWords.of(report, "coverage"))
        .anyMatch(text ->
            text.startsWith("At the chosen depth no questions were asked on these themes:")
                && text.contains("Security"));
  }

  @Test
  void fewerThanFiveVotersLeaveNoCounts() {
    Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
    session.execute(Session.vote(OBSERVATION, 1, List.of(0, 0, 0, 1, 2)));

    VoteChart chart = chart(session.report(Language.EN));

    assertThat(chart.answers()).isEmpty();
    assertThat(chart.figures())
        .containsExactly(
            new VoteChart.Figures("In figures", List.of(Phrase.of("4 votes"))),
            new VoteChart.Figures(
                "Result", List.of(Phrase.of("Too few votes to show counts per answer"))));
  }

  @Test
  void everyRoundIsShownWithItsNumbers() {
    Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
    session.execute(Session.vote(OBSERVATION, 1, List.of(5, 1, 1, 1, 5)));
    session.execute(Session.vote(OBSERVATION, 2, List.of(0, 0, 0, 1, 2)));

    VoteChart chart = chart(session.report(Language.EN));

    assertThat(chart.rounds()).containsExactly("Round 1", "Round 2");
    assertThat(chart.answers().getFirst())
        .isEqualTo(
            new VoteChart.Answer(
                5,
                "Strongly agree",
                List.of(new VoteChart.Bar(5 / 14.0, "5"), new VoteChart.Bar(0, ""))));
    assertThat(chart.answers().getLast().words()).isEqualTo("Can’t judge");
    assertThat(chart.figures())
        .containsExactly(
            new VoteChart.Figures(
                "In figures",
                List.of(
                    Phrase.of(
                        "14 votes · median 3 · agree 46\u00a0%, oppose 46\u00a0% · consensus 0.17"),
                    Phrase.of("4 votes"))),
            new VoteChart.Figures(
                "Result",
                List.of(
                    Phrase.strong("Polarised"),
                    Phrase.of("Too few votes to show counts per answer"))));
  }

  @Test
  void whatTheGroupConcludesStandsBesideItsReasonsAndDissent() {
    Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
    ObservationDecision decision =
        new ObservationDecision(
            Outcome.HOLDS_IN_PART, "Partly told", "Two disagree", "Write a notice", "DPO", null);
    session.execute(new Command.DecideObservation(OBSERVATION, decision));

    assertThat(facts(session.report(Language.EN), "observations", "1.1 Customers hear nothing"))
        .containsExactly(
            new Fact("Conclusion", Phrase.strong("Holds in part")),
            new Fact("Reason", Phrase.of("Partly told")),
            new Fact("Dissent", Phrase.of("Two disagree")),
            new Fact("Measure", Phrase.of("Write a notice")),
            new Fact("Owner", Phrase.of("DPO")),
            new Fact(
                "References",
                new Phrase.Quiet(
                    "GDPR 13(3) · GDPR 5(1)(a) · AP consultation view, May 2025, P4")));
  }

  @Test
  void theFacilitatorsNoteAndTheStanceStayOut() {
    Session session = Session.played("recruitment-screening", Language.EN, Depth.FULL);
    String report = String.join("\n", ReportWords.of(session.report(Language.EN)));

    for (CaseObservation observation : session.view().content().caseTemplate().observations()) {
      assertThat(report).doesNotContain(observation.wording().note().en());
    }
    for (Scales.StanceWords stance : session.view().content().guide().scales().stances().values()) {
      assertThat(report).doesNotContain(stance.meaning().en());
    }
  }

  @Test
  void aRiskSaysWhereItComesFromAndThatTheGroupDecides() {
    Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
    session.execute(
        new Command.DecideObservation(OBSERVATION, ObservationDecision.NONE.with(Outcome.HOLDS)));

    assertThat(facts(session.report(Language.EN), "risks", "People do not know AI uses their data"))
        .containsExactly(
            new Fact("Level", new Phrase.Level(3, 4, "High")),
            new Fact(
                "Suggested score",
                new Phrase.Several(
                    List.of(
                        Phrase.of("Likelihood 4 of 4: Almost certain"),
                        Phrase.of("Severity 2 of 4: Noticeable but reversible with effort")))),
            new Fact("Comes from", Phrase.lines(List.of("Observation 1.1"))),
            new Fact("Rights at stake", new Phrase.Quiet("EU Charter 8 · GDPR 12-14")));
  }

  private static List<Question> asked(WorkshopView view) {
    return view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .toList();
  }

  // Sources cite some titles as they are, so that a text of one language may stand in the other's.
  private static boolean isWithin(LocalizedText text, Language other, Language language) {
    return text.in(language).contains(text.in(other));
  }

  private static Stream<LocalizedText> texts(WorkshopView view) {
    Guide guide = view.content().guide();
    List<LocalizedText> texts = new ArrayList<>();
    guide
        .questions()
        .all()
        .forEach(question -> {
          texts.add(question.wording().text());
          question.options().forEach(option -> texts.add(option.text()));
        });
    guide.questions().themes().forEach(theme -> texts.add(theme.about()));
    guide.risks().risks().forEach(risk -> texts.add(risk.text()));
    guide.risks().measures().forEach(measure -> texts.add(measure.name()));
    guide.status().law().forEach(topic -> texts.add(topic.situation()));
    guide.reference().report().forEach(section -> texts.add(section.name()));
    guide.chain().steps().forEach(step -> texts.add(step.name()));
    view.content()
        .caseTemplate()
        .observations()
        .forEach(observation -> texts.add(observation.wording().statement()));
    view.content()
        .caseTemplate()
        .story()
        .dataFlow()
        .forEach(flow -> texts.addAll(List.of(flow.what(), flow.data(), flow.people())));
    view.content().caseTemplate().story().missing().forEach(missing -> texts.add(missing.text()));
    return texts.stream().filter(text -> !text.en().equals(text.nl()));
  }

  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            block instanceof Block.Group group
                ? Stream.concat(Stream.of(block), all(group.blocks()))
                : Stream.of(block));
  }

  private static Stream<Block> all(Report report, String section) {
    return report.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> all(s.blocks()));
  }

  private static Block.Group group(Report report, String section, String heading) {
    return all(report, section)
        .filter(Block.Group.class::isInstance)
        .map(Block.Group.class::cast)
        .filter(group -> group.heading().startsWith(heading))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> rowsOf(Report report, String heading) {
    Block.Table table = (Block.Table) group(report, "coverage", heading).blocks().getFirst();
    return table.rows().stream()
        .map(row -> row.stream().map(cell -> ((Phrase.Plain) cell).text()).toList())
        .toList();
  }

  private static VoteChart chart(Report report) {
    return all(report, "observations")
        .filter(VoteChart.class::isInstance)
        .map(VoteChart.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Fact> facts(Report report, String section, String heading) {
    return group(report, section, heading).blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .map(Block.Facts.class::cast)
        .findFirst()
        .orElseThrow()
        .facts();
  }
}
