package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.text.Language;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The case and its chain. */
class CaseSectionTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void factsOfTheSourceAndMadeUpDetailsStandApart() {
    assertThat(report().blocks("case", Block.Note.class))
        .extracting(Block.Note::kind, note -> note.label(), note -> note.paragraphs().size())
        .containsExactly(
            Tuple.tuple(Block.Kind.SOURCE, "From the source", 2),
            Tuple.tuple(Block.Kind.AUTHORED, "Added for the workshop", 1));
  }

  @Test
  void theChainIsAPictureThatAlsoStandsInWords() {
    ChainDrawing drawing = report().blocks("case", ChainDrawing.class).getFirst();

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

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
