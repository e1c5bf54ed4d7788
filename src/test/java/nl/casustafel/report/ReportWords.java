package nl.casustafel.report;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.block.VoteChart;

/** Every text of a report, in the order of reading. */
public final class ReportWords {
  private final List<String> words = new ArrayList<>();

  private ReportWords() {}

  /** All texts, those of pictures included. */
  public static List<String> of(Report report) {
    ReportWords all = new ReportWords();
    all.cover(report.cover());
    report.sections().forEach(all::section);
    return List.copyOf(all.words);
  }

  /** The texts of one section. */
  public static List<String> of(Report report, String section) {
    ReportWords all = new ReportWords();
    report.sections().stream().filter(s -> s.id().equals(section)).forEach(all::section);
    return List.copyOf(all.words);
  }

  private void cover(Cover cover) {
    add(cover.kind(), cover.title(), cover.subtitle(), cover.contents());
    List.of(cover.facts(), cover.status()).forEach(this::block);
  }

  private void section(Section section) {
    add(section.heading(), section.basis());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> add(paragraph.text());
      case Block.Group group -> {
        add(group.heading());
        group.blocks().forEach(this::block);
      }
      case Block.Bullets bullets -> bullets.items().forEach(this::phrase);
      case Block.Facts facts -> facts.facts().forEach(this::fact);
      case Block.Figures figures ->
          figures.figures().forEach(figure -> add(figure.number(), figure.name()));
      case Block.Table table -> table(table);
      case Block.Note note -> {
        add(note.label());
        words.addAll(note.paragraphs());
      }
      case VoteChart chart -> votes(chart);
      case ChainDrawing drawing -> add(drawing.caption());
      case FlowDrawing drawing -> add(drawing.caption());
      case RiskDrawing drawing -> add(drawing.caption());
    }
  }

  private void fact(Block.Fact fact) {
    add(fact.name());
    phrase(fact.value());
  }

  private void table(Block.Table table) {
    add(table.caption());
    table.columns().forEach(column -> add(column.name()));
    table.rows().forEach(row -> row.forEach(this::phrase));
  }

  private void votes(VoteChart chart) {
    add(chart.caption(), chart.answerColumn());
    words.addAll(chart.rounds());
    for (VoteChart.Answer answer : chart.answers()) {
      add(answer.words());
      answer.bars().forEach(bar -> add(bar.words()));
    }
    for (VoteChart.Figures figures : chart.figures()) {
      add(figures.name());
      figures.values().forEach(this::phrase);
    }
  }

  private void phrase(Phrase phrase) {
    switch (phrase) {
      case Phrase.Plain plain -> add(plain.text());
      case Phrase.Strong strong -> add(strong.text());
      case Phrase.Quiet quiet -> add(quiet.text());
      case Phrase.Several several -> several.phrases().forEach(this::phrase);
      case Phrase.Level level -> add(level.words());
    }
  }

  private void add(String... texts) {
    words.addAll(List.of(texts));
  }
}
