package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Depth;
import nl.casustafel.report.Cover;
import nl.casustafel.report.Report;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Answer;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.FollowUp;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.ObservationDecision.Outcome;
import nl.casustafel.workshop.OwnObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each section says of a workshop, one deed at a time. */
class SectionsTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void theCoverSaysWhatWhenWithWhomAndWhatItIsWorth() {
    Cover cover = report().cover();

    assertThat(cover.kind()).isEqualTo("DPIA workshop: report");
    assertThat(cover.title()).isEqualTo("Proef met Zoë");
    assertThat(cover.subtitle()).isEqualTo("The chatbot that learns from customer conversations");
    assertThat(cover.facts().facts())
        .containsExactly(
            new Fact("Case", Phrase.of("Chats that teach a model")),
            new Fact("Organisation", Phrase.of("Gemeente Łódź")),
            new Fact("Date", Phrase.of("23 November 2026")),
            new Fact(
                "Participants by role",
                Phrase.lines(List.of("5 participants", "Data protection officer (1), HR (4)"))),
            new Fact("Depth", Phrase.of("Core questions")),
            new Fact("Report made on", Phrase.of("23 November 2026")),
            new Fact("Content checked on", Phrase.of("23 November 2026")));
    assertThat(cover.status().paragraphs())
        .containsExactly(
            "Workshop result, input for the DPIA; not itself the completed DPIA until DPO advice"
                + " and decision are filled in.");
  }

  @Test
  void sectionsComeInTheOrderOfReading() {
    assertThat(report().sections())
        .extracting(Section::heading)
        .containsExactly(
            "Summary",
            "What was treated and what was not",
            "Case and chain",
            "Observations",
            "Questions and answers",
            "Risks found",
            "Actions",
            "Advice and decision",
            "Method, scales, sources and status of the law");
    assertThat(report().sections())
        .extracting(Section::basis)
        .contains(
            "GDPR 35(7)(a) · GDPR 26, 28, 30 · Dutch government’s model DPIA v3.0,"
                + " paragraph 1, 3, 5, 6, 7",
            "GDPR 35(11) · Dutch government’s model DPIA v3.0, paragraph 17");
  }

  @Test
  void theSummaryCountsAndNamesAndJudgesNothing() {
    decide("obs-c1-1", ObservationDecision.NONE.with(Outcome.HOLDS).dissenting("Not all of it"));
    session.execute(Session.vote("obs-c1-2", 1, List.of(8, 1, 0, 1, 8)));
    session.execute(new Command.WriteAction("action-1", "Call the supplier"));

    assertThat(blocks("summary", Block.Figures.class).getFirst().figures())
        .containsExactly(
            new Block.Figure("1 / 6", "observations treated"),
            new Block.Figure("0 / 40", "questions answered"),
            new Block.Figure("1", "risks found"),
            new Block.Figure("1", "actions open"));
    assertThat(words("summary"))
        .contains(
            "In the last round the group was divided on:",
            "1.2 You want the chats without persons in them, but you never get there completely.",
            "Dissent was recorded with 1 observation and no question.",
            "1 action is open:",
            "Call the supplier");
  }

  @Test
  void aWorkshopWithoutRolesIsHeldByAGroup() {
    session.execute(
        new Command.Describe(
            new nl.casustafel.workshop.WorkshopInfo(
                "Trial", "", Session.DAY, Language.EN, List.of(), Depth.CORE)));

    assertThat(words("summary")).anyMatch(text -> text.startsWith("On 23 November 2026 a group "));
    assertThat(report().cover().facts().facts())
        .contains(new Fact("Participants by role", Phrase.of("No roles filled in")))
        .noneMatch(fact -> fact.name().equals("Organisation"));
  }

  @Test
  void factsOfTheSourceAndMadeUpDetailsStandApart() {
    assertThat(blocks("case", Block.Note.class))
        .extracting(Block.Note::kind, note -> note.label(), note -> note.paragraphs().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Block.Kind.SOURCE, "From the source", 2),
            org.assertj.core.groups.Tuple.tuple(Block.Kind.AUTHORED, "Added for the workshop", 1));
  }

  @Test
  void theChainIsAPictureThatAlsoStandsInWords() {
    ChainDrawing drawing = blocks("case", ChainDrawing.class).getFirst();

    assertThat(drawing.steps()).hasSize(6);
    assertThat(drawing.steps().get(2))
        .isEqualTo(new ChainDrawing.Step("Training parameters", false, "", "No data of this case"));
    assertThat(drawing.steps().get(3))
        .isEqualTo(
            new ChainDrawing.Step(
                "Fine-tuning", true, "company with provider", "question-answer pairs"));
    assertThat(drawing.description())
        .contains("Fine-tuning: question-answer pairs, by company with provider.")
        .contains("Training parameters: no data of this case.");
  }

  @Test
  void anAnswerStandsWithItsReasonsAndWithTheRiskItPointsTo() {
    session.execute(
        new Command.AnswerQuestion(
            "tr-told-ai",
            Answer.of(new AnswerValue.Choice("unsure"))
                .because("Nobody here knows")
                .dissenting("HR is sure")
                .foundOutBy("DPO", Session.DAY)));

    assertThat(facts("questions", "Do the people concerned know that AI uses their data?"))
        .containsExactly(
            new Fact("Answer", Phrase.strong("Unsure")),
            new Fact("Why", Phrase.of("Nobody here knows")),
            new Fact("Dissent", Phrase.of("HR is sure")),
            new Fact("Who finds out", Phrase.of("DPO, by 23 November 2026")),
            new Fact(
                "Points to a risk", Phrase.lines(List.of("People do not know AI uses their data"))),
            new Fact(
                "References",
                new Phrase.Quiet(
                    "GDPR 12-14 · GDPR 5(1)(a) · Workshop report 1.1 · Workshop report 2.2")));
  }

  @Test
  void reasonsWithoutAnAnswerAreNotLost() {
    session.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.NONE.because("To be asked next week")));

    assertThat(facts("questions", "Do the people concerned know that AI uses their data?"))
        .startsWith(
            new Fact("Answer", Phrase.strong("Not treated in this session")),
            new Fact("Why", Phrase.of("To be asked next week")));
  }

  @Test
  void anObservationOfTheGroupStandsInItsOwnWordsBelowAShortHeading() {
    String words = "Nobody asked the customers. ".repeat(40).strip();
    session.execute(new Command.WriteObservation(new OwnObservation("own-1", words)));
    session.execute(Session.vote("own-1", 1, List.of(0, 0, 1, 2, 3)));

    Block.Group group = group("observations", "+1");

    assertThat(group.heading()).isEqualTo("+1 Added by the group");
    assertThat(group.blocks().getFirst()).isEqualTo(new Block.Paragraph(Block.Tone.TEXT, words));
  }

  @Test
  void whatWasVotedOnButNotConcludedSaysSo() {
    session.execute(Session.vote("obs-c1-1", 1, List.of(0, 0, 1, 2, 3)));

    assertThat(facts("observations", "1.1"))
        .startsWith(new Fact("Conclusion", Phrase.strong("No conclusion yet")));
  }

  @Test
  void anActionSaysWhatWhereFromWhoByWhenAndWhetherItIsDone() {
    session.execute(
        new Command.AnswerQuestion(
            "tr-told-ai", Answer.of(new AnswerValue.Choice("unsure")).foundOutBy("DPO", null)));
    decide(
        "obs-c1-1",
        new ObservationDecision(
            Outcome.HOLDS, "", "", "Write a notice", "Legal", Session.DAY.plusDays(1)));
    session.execute(new Command.WriteAction("action-1", "Call the supplier"));
    session.execute(new Command.FollowUpAction("action-1", new FollowUp("HR", Session.DAY, true)));

    assertThat(blocks("actions", Block.Table.class).getFirst().rows())
        .containsExactly(
            row(
                "Find out: Do the people concerned know that AI uses their data?",
                "Transparency",
                "DPO",
                "–",
                "Open"),
            row("Write a notice", "Observation 1.1", "Legal", "24 November 2026", "Open"),
            row("Call the supplier", "Group", "HR", "23 November 2026", "Done"));
  }

  @Test
  void withoutActionsItSaysSo() {
    assertThat(words("actions")).contains("No actions were recorded in this session.");
    assertThat(words("risks"))
        .contains("The answers and observations of this session pointed to no risk.");
  }

  @Test
  void measuresAndRisksCountAsTreatedInPart() {
    decide(
        "obs-c1-1",
        new ObservationDecision(Outcome.HOLDS, "", "", "Write a notice", "Legal", null));

    assertThat(words("coverage"))
        .contains(
            "Treated in part: 1 risk suggested, not yet weighed by the group",
            "Treated in part: 1 measure agreed, residual risk not yet assessed");
    assertThat(words("method")).contains("1 of 6 observations treated", "Is in this report");
  }

  @Test
  void adviceAndDecisionAreLeftToThoseWhoGiveThem() {
    assertThat(blocks("decision", Block.Table.class).getFirst().rows())
        .containsExactly(
            row("Advice on the DPIA", "Data protection officer (DPO)", "Yet to be filled in"),
            row("Residual risk and prior consultation", "Controller", "Yet to be filled in"),
            row("Decision and adoption", "Controller", "Yet to be filled in"));
  }

  @Test
  void theMethodNamesScalesSourcesAndTheDayOfTheLastCheck() {
    assertThat(words("method"))
        .contains(
            "The content was last checked on 23 November 2026. What changed afterwards is not in"
                + " it.",
            "Consensus with dissent",
            "Almost certain",
            "AP DPIA list",
            "GDPR 35(7)(b)");
    assertThat(blocks("method", Block.Table.class)).hasSize(6);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsOwnWordsGiveNoVerdict(Language language) {
    nl.casustafel.text.Texts texts = new nl.casustafel.text.Texts(language);

    assertThat(Stream.of(ReportText.values()).map(key -> texts.of(key, 1, 1, 1, 1, 1)))
        .noneMatch(text ->
            text.matches(
                "(?is).*\\b(un)?(lawful|compliant|compliance|illegal|(on)?rechtmatig|conform)\\b"
                    + ".*"));
  }

  private Report report() {
    return session.report(Language.EN);
  }

  private List<String> words(String section) {
    return ReportWords.of(report(), section);
  }

  private void decide(String observation, ObservationDecision decision) {
    session.execute(new Command.DecideObservation(observation, decision));
  }

  private <T extends Block> List<T> blocks(String section, Class<T> kind) {
    return report().sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> all(s.blocks()))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private Block.Group group(String section, String heading) {
    return blocks(section, Block.Group.class).stream()
        .filter(group -> group.heading().startsWith(heading))
        .findFirst()
        .orElseThrow();
  }

  private List<Fact> facts(String section, String heading) {
    return group(section, heading).blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .map(Block.Facts.class::cast)
        .findFirst()
        .orElseThrow()
        .facts();
  }

  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            block instanceof Block.Group group
                ? Stream.concat(Stream.of(block), all(group.blocks()))
                : Stream.of(block));
  }

  private static List<Phrase> row(String... cells) {
    return Stream.of(cells).map(Phrase::of).toList();
  }
}
