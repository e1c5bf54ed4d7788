package nl.casustafel.report.block;

import java.util.List;
import java.util.stream.Stream;

/** The words of blocks, in the order of reading. */
public final class BlockWords {
  private BlockWords() {}

  /** Every text that the blocks show. */
  public static List<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(BlockWords::of).toList();
  }

  private static Stream<String> of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.Group group ->
          Stream.concat(
              Stream.of(group.heading()), group.blocks().stream().flatMap(BlockWords::of));
      case Block.Bullets bullets -> bullets.items().stream().flatMap(BlockWords::of);
      case Block.Facts facts ->
          Stream.concat(
              Stream.of(facts.caption()),
              facts.facts().stream()
                  .flatMap(fact -> Stream.concat(Stream.of(fact.name()), of(fact.value()))));
      case Block.Figures figures ->
          figures.figures().stream().flatMap(figure -> Stream.of(figure.number(), figure.name()));
      case Block.Table table ->
          Stream.of(
                  Stream.of(table.caption()),
                  table.columns().stream().map(Block.Column::name),
                  table.rows().stream().flatMap(List::stream).flatMap(BlockWords::of))
              .flatMap(words -> words);
      case Block.Note note -> Stream.concat(Stream.of(note.label()), note.paragraphs().stream());
      case VoteChart chart -> of(chart);
      case ChainDrawing drawing -> Stream.of(drawing.description(), drawing.caption());
      case FlowDrawing drawing -> Stream.of(drawing.description(), drawing.caption());
      case RiskDrawing drawing -> Stream.of(drawing.description(), drawing.caption());
    };
  }

  private static Stream<String> of(VoteChart chart) {
    return Stream.of(
            Stream.of(chart.caption(), chart.answerColumn()),
            chart.rounds().stream(),
            chart.answers().stream().map(VoteChart.Answer::words),
            chart.figures().stream()
                .flatMap(figures ->
                    Stream.concat(
                        Stream.of(figures.name()),
                        figures.values().stream().flatMap(BlockWords::of))))
        .flatMap(words -> words);
  }

  private static Stream<String> of(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Plain plain -> Stream.of(plain.text());
      case Phrase.Strong strong -> Stream.of(strong.text());
      case Phrase.Quiet quiet -> Stream.of(quiet.text());
      case Phrase.Several several -> several.phrases().stream().flatMap(BlockWords::of);
      case Phrase.Level level -> Stream.of(level.words());
    };
  }
}
