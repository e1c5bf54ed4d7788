package nl.casustafel.report.method;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** Scales, sources and the day of the last check. */
class MethodSectionTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void theMethodNamesScalesSourcesAndTheDayOfTheLastCheck() {
    assertThat(report().words("method"))
        .contains(
            "Every part of the content was checked on 29 November 2026 or later. What changed after"
                + " that check is not in it.",
            "Consensus with dissent",
            "Almost certain",
            "AP DPIA list",
            "GDPR 35(7)(b)");
    assertThat(report().blocks("method", Block.Table.class)).hasSize(6);
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
