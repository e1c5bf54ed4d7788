package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Cover;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.junit.jupiter.api.Test;

/** The front page and the order of what follows. */
class CoverTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void theCoverSaysWhatWhenWithWhomAndWhatItIsWorth() {
    Cover cover = report().report().cover();

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
                ReportParts.lines("5 participants", "Data protection officer (1), HR (4)")),
            new Fact("Depth", Phrase.of("Core questions")),
            new Fact("Report made on", Phrase.of("23 November 2026")),
            new Fact("Content checked on", Phrase.of("29 November 2026")));
    assertThat(cover.status().paragraphs())
        .containsExactly(
            "A workshop that was prepared. Nothing is recorded of it yet: this report holds the"
                + " case and the questions, and no result.");
  }

  @Test
  void theCoverOfAWorkshopWithAResultSaysWhatItIsStillToBecome() {
    session.execute(Session.vote("obs-c1-1", 1, List.of(0, 0, 0, 0, 9)));

    assertThat(report().report().cover().status().paragraphs())
        .containsExactly(
            "Workshop result, input for the DPIA and not the DPIA itself: that also needs every part"
                + " that GDPR 35(7) asks for, the advice of the DPO where there is one, and the"
                + " decision of the controller.");
  }

  @Test
  void whatWasChangedAfterTheWorkshopBeganIsWhatTheCoverSays() {
    session.execute(
        new Command.Describe(
            new WorkshopInfo(
                "Trial West",
                "Another house",
                LocalDate.of(2026, 11, 30),
                Language.EN,
                List.of(new RoleCount("doctor", 3)),
                Depth.CORE)));
    Cover cover = report().report().cover();

    assertThat(cover.title()).isEqualTo("Trial West");
    assertThat(cover.facts().facts())
        .contains(
            new Fact("Organisation", Phrase.of("Another house")),
            new Fact("Date", Phrase.of("30 November 2026")),
            new Fact("Participants by role", ReportParts.lines("3 participants", "doctor (3)")));
  }

  @Test
  void aWorkshopWithoutRolesIsHeldByAGroup() {
    session.execute(
        new Command.Describe(
            new WorkshopInfo("Trial", "", Session.DAY, Language.EN, List.of(), Depth.CORE)));

    assertThat(report().words("summary"))
        .anyMatch(text -> text.startsWith("A workshop on the case “"));
    assertThat(report().report().cover().facts().facts())
        .contains(new Fact("Participants by role", Phrase.of("No roles filled in")))
        .noneMatch(fact -> fact.name().equals("Organisation"));
  }

  @Test
  void sectionsComeInTheOrderOfReading() {
    assertThat(report().report().sections())
        .extracting(Section::heading)
        .containsExactly(
            "Summary",
            "What was treated and what was not",
            "Is a DPIA required?",
            "Case and chain",
            "Observations",
            "Questions and answers",
            "Decision flows",
            "Risks found",
            "Actions",
            "Advice and decision",
            "Method, scales, sources and status of the law");
    assertThat(report().report().sections())
        .extracting(Section::basis)
        .contains(
            "GDPR 35(7)(a) · GDPR 26, 28, 30 · Dutch government’s model DPIA v3.0,"
                + " paragraphs 1, 3, 5, 6, 7",
            "GDPR 35(11) · Dutch government’s model DPIA v3.0, paragraph 17");
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
