package nl.casustafel.report.pdf;

import java.util.Collections;
import java.util.List;
import nl.casustafel.report.Cover;
import nl.casustafel.report.Report;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.text.Language;

/** A report of a page or two that has one of everything, and is about nothing. */
final class FirstPage {
  private static final String WORDS = "Abc – “risico’s” 123";

  private FirstPage() {}

  static Report report() {
    Phrase phrase = Phrase.of(WORDS);
    Block.Facts facts = new Block.Facts(WORDS, List.of(new Fact(WORDS, phrase)));
    Block.Note note = new Block.Note(Block.Kind.REMARK, WORDS, List.of(WORDS));
    Cover cover = new Cover(WORDS, WORDS, WORDS, WORDS, facts, note, WORDS);
    List<Block> blocks =
        List.of(
            new Block.Paragraph(Tone.LEAD, WORDS),
            new Block.Group(WORDS, List.of(new Block.Bullets(List.of(phrase)), facts)),
            new Block.Figures(WORDS, List.of(new Block.Figure("1", WORDS))),
            new Block.Table(
                WORDS,
                List.of(Column.of(WORDS, 50), Column.of(WORDS, 50)),
                List.of(List.of(phrase, new Phrase.Level(1, 4, WORDS)))),
            chart(),
            new ChainDrawing(
                WORDS,
                WORDS,
                Collections.nCopies(3, new ChainDrawing.Step(WORDS, true, WORDS, WORDS))));
    return new Report(Language.NL, cover, List.of(new Section("first", WORDS, WORDS, blocks)));
  }

  private static VoteChart chart() {
    return new VoteChart(
        WORDS,
        WORDS,
        List.of(WORDS),
        List.of(new VoteChart.Answer(5, WORDS, List.of(new VoteChart.Bar(1, "1")))),
        List.of(new VoteChart.Figures(WORDS, List.of(Phrase.strong(WORDS)))));
  }
}
