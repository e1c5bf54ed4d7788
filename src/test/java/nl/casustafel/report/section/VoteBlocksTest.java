package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** Votes by show of hands, round by round. */
class VoteBlocksTest {
  private static final String OBSERVATION = "obs-c1-1";
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void fewerThanFiveVotersLeaveNoCounts() {
    session.execute(Session.vote(OBSERVATION, 1, List.of(0, 0, 0, 1, 2)));

    VoteChart chart = report().blocks("observations", VoteChart.class).getFirst();

    assertThat(chart.answers()).isEmpty();
    assertThat(chart.figures())
        .containsExactly(
            new VoteChart.Figures("In figures", List.of(Phrase.of("4 votes"))),
            new VoteChart.Figures(
                "Result", List.of(Phrase.of("Too few votes to show counts per answer"))));
  }

  @Test
  void moreHandsThanPeopleArePresentIsSaid() {
    int present = session.view().info().headCount();
    session.execute(Session.vote(OBSERVATION, 1, List.of(present, 2, 0, 0, 0)));

    VoteChart chart = report().blocks("observations", VoteChart.class).getFirst();

    assertThat(chart.figures())
        .contains(
            new VoteChart.Figures(
                "How",
                List.of(
                    new Phrase.Quiet(
                        "Show of hands, "
                            + (present + 3)
                            + " counted where "
                            + present
                            + " people were present"))));
  }

  private VoteChart ofTwoRounds() {
    session.execute(Session.vote(OBSERVATION, 1, List.of(5, 1, 1, 1, 5)));
    session.execute(Session.vote(OBSERVATION, 2, List.of(0, 0, 0, 1, 2)));
    return report().blocks("observations", VoteChart.class).getFirst();
  }

  @Test
  void everyRoundIsShownWithItsBars() {
    VoteChart chart = ofTwoRounds();

    assertThat(chart.rounds()).containsExactly("Round 1", "Round 2");
    assertThat(chart.answers().getFirst())
        .isEqualTo(
            new VoteChart.Answer(
                5,
                "Strongly agree",
                List.of(new VoteChart.Bar(5 / 14.0, "5"), new VoteChart.Bar(0, ""))));
    assertThat(chart.answers().getLast().words()).isEqualTo("Can’t judge");
  }

  @Test
  void everyRoundIsShownWithItsNumbers() {
    assertThat(ofTwoRounds().figures())
        .containsExactly(
            new VoteChart.Figures(
                "In figures",
                List.of(
                    Phrase.of(
                        "14 votes · median 3 · of 13 on the scale agree 46\u00a0%, disagree 46\u00a0% · Cns 0.17"
                            + " · A −0.62 · P 0.81"),
                    Phrase.of("4 votes"))),
            new VoteChart.Figures(
                "Result",
                List.of(
                    Phrase.strong("Polarised"),
                    Phrase.of("Too few votes to show counts per answer"))),
            new VoteChart.Figures(
                "How",
                List.of(
                    new Phrase.Quiet("Show of hands, 14 counted where 5 people were present"),
                    new Phrase.Quiet("Show of hands"))));
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
