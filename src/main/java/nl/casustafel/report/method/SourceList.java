package nl.casustafel.report.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.law.GuideStatus;
import nl.casustafel.guide.law.Source;
import nl.casustafel.guide.law.Work;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.BlockWords;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;

/**
 * The works that a report cites, each once, and no other. A work counts as cited where a reference
 * to it was shown, and where a text names it.
 */
final class SourceList {
  private static final Pattern ABBREVIATION = Pattern.compile("(.+) \\(([^()]+)\\)");

  private final Reading reading;
  private final Citations citations;
  private final String words;

  /**
   * The list for a report.
   *
   * @param sections all that the report says but for its cover and this list
   */
  SourceList(Reading reading, List<Section> sections) {
    this.reading = reading;
    this.citations = citations(reading.guide().status());
    WorkshopInfo info = reading.view().info();
    Stream<String> cover =
        Stream.concat(
            Stream.of(info.title(), info.organisation()),
            info.roles().stream().map(RoleCount::role));
    this.words =
        Stream.concat(cover, sections.stream().flatMap(SourceList::words))
            .collect(Collectors.joining("\n"));
  }

  private static Stream<String> words(Section section) {
    return Stream.concat(Stream.of(section.basis()), BlockWords.of(section.blocks()).stream());
  }

  // A workshop keeps the guide that it was begun with, and older ones list sources only.
  private static Citations citations(GuideStatus status) {
    if (!status.citations().works().isEmpty()) {
      return status.citations();
    }
    return new Citations(
        status.citations().rules(),
        status.sources().stream()
            .map(source -> new Work(source.tag(), source.text(), "", status.checkedOn(), true))
            .toList(),
        status.citations().conditions());
  }

  Block table() {
    List<List<Phrase>> rows = new ArrayList<>();
    Set<Work> cited = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (String reference : reading.cited()) {
      citations.work(reference).ifPresentOrElse(cited::add, () -> unknown.add(reference));
    }
    citations.works().stream()
        .filter(work -> cited.contains(work) || isNamed(work))
        .forEach(work -> rows.add(row(work)));
    unknown.forEach(reference -> rows.add(row(reference)));
    return new Block.Table(
        reading.say(ReportText.SOURCES_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.CITED_AS), 30),
            Column.of(reading.say(ReportText.SOURCE), 51),
            Column.of(reading.say(ReportText.SOURCE_CHECKED), 19)),
        rows);
  }

  private List<Phrase> row(Work work) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of(reading.say(work.title())));
    if (!work.address().isEmpty()) {
      lines.add(new Phrase.Quiet(work.address()));
    }
    reading.guide().status().sources().stream()
        .filter(source -> source.tag().equals(work.citedAs()))
        .map(Source::use)
        .forEach(use -> lines.add(new Phrase.Quiet(reading.say(use))));
    return List.of(
        Phrase.of(shown(work.citedAs())),
        new Phrase.Several(lines),
        Phrase.of(
            work.seen() || work.address().isEmpty()
                ? reading.date(work.checkedOn())
                : reading.say(ReportText.ADDRESS_NOT_SEEN)));
  }

  /** What a case cites, and this edition does not know. */
  private List<Phrase> row(String reference) {
    return List.of(
        Phrase.of(shown(reference)),
        Phrase.of(reading.say(ReportText.SOURCE_OF_THE_CASE)),
        Phrase.of("–"));
  }

  private String shown(String reference) {
    return citations.show(reference, reading.texts().language());
  }

  private boolean isNamed(Work work) {
    // What people wrote may name a work in the other language.
    return Stream.of(Language.values())
        .map(language -> citations.show(work.citedAs(), language))
        .flatMap(SourceList::names)
        .anyMatch(this::isIn);
  }

  /** Whether the name stands somewhere as a word of its own. */
  private boolean isIn(String name) {
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at));
      if (begins && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** A work with an abbreviation behind it is named by either. */
  private static Stream<String> names(String shown) {
    var parts = ABBREVIATION.matcher(shown);
    return parts.matches() ? Stream.of(parts.group(1), parts.group(2)) : Stream.of(shown);
  }
}
