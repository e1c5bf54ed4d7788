package nl.casustafel.report.weighing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.threshold.TreatedThreshold;

/** What a group weighed at random, as it is read in a language. */
record Read(RandomWeighing done, Language language, ReportParts report) {

  static Stream<Read> both(int seed) {
    RandomWeighing done = RandomWeighing.of(seed);
    return Stream.of(Language.values())
        .map(language -> new Read(done, language, new ReportParts(done.session.report(language))));
  }

  String say(String en, String nl) {
    return language == Language.EN ? en : nl;
  }

  Texts texts() {
    return new Texts(language);
  }

  List<TreatedFlow> flows() {
    return done.session.view().results().flows();
  }

  TreatedThreshold threshold() {
    return done.session.view().results().threshold();
  }

  List<FoundRisk> risks() {
    return done.session.view().results().risks();
  }

  /** The rows of the table whose second column is called so. */
  List<List<String>> rows(String section, String column) {
    return report.blocks(section, Block.Table.class).stream()
        .filter(table -> table.columns().get(1).name().equals(column))
        .flatMap(table -> rows(table).stream())
        .toList();
  }

  static List<List<String>> rows(Block.Table table) {
    return table.rows().stream().map(row -> row.stream().map(Read::text).toList()).toList();
  }

  /** What a cell says. */
  static String text(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Plain plain -> plain.text();
      case Phrase.Strong strong -> strong.text();
      case Phrase.Quiet quiet -> quiet.text();
      case Phrase.Level level -> level.words();
      case Phrase.Several several ->
          several.phrases().stream().map(Read::text).collect(Collectors.joining(" | "));
    };
  }
}
