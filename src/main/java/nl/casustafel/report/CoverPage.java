package nl.casustafel.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.change.WorkshopInfo;

/** Writes the cover. */
final class CoverPage {
  private CoverPage() {}

  static Cover of(Reading reading, LocalDate today) {
    WorkshopInfo info = reading.view().info();
    String caseTitle = reading.say(reading.caseTemplate().titles().title());
    return new Cover(
        reading.say(ReportText.KIND),
        info.title(),
        caseTitle,
        reading.say(ReportText.DESCRIPTION, caseTitle, reading.date(info.date())),
        new Block.Facts(reading.say(ReportText.WORKSHOP), facts(reading, info, today)),
        new Block.Note(Block.Kind.REMARK, reading.say(ReportText.STATUS), List.of(status(reading))),
        reading.say(ReportText.CONTENTS));
  }

  private static String status(Reading reading) {
    return reading.view().coverage().isEmpty()
        ? reading.say(ReportText.STATUS_EMPTY)
        : reading.say(reading.remarks().reporting().disclaimer());
  }

  private static List<Fact> facts(Reading reading, WorkshopInfo info, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact(reading, ReportText.CASE, reading.say(reading.caseTemplate().titles().shortTitle())));
    if (!info.organisation().isBlank()) {
      facts.add(fact(reading, ReportText.ORGANISATION, info.organisation()));
    }
    facts.add(fact(reading, ReportText.DATE, reading.date(info.date())));
    facts.add(new Fact(reading.say(ReportText.PARTICIPANTS), participants(reading, info)));
    facts.add(fact(reading, ReportText.DEPTH, reading.say(ReportText.of(info.depth()))));
    facts.add(fact(reading, ReportText.MADE_ON, reading.date(today)));
    facts.add(
        fact(reading, ReportText.CONTENT_OF, reading.date(reading.guide().status().checkedOn())));
    return facts;
  }

  private static Fact fact(Reading reading, ReportText name, String value) {
    return new Fact(reading.say(name), Phrase.of(value));
  }

  /** How many people, and how many of each role. */
  private static Phrase participants(Reading reading, WorkshopInfo info) {
    if (info.roles().isEmpty()) {
      return Phrase.of(reading.say(ReportText.NO_ROLES));
    }
    String roles =
        info.roles().stream()
            .map(role -> reading.say(ReportText.ROLE_AND_COUNT, role.role(), role.count()))
            .collect(Collectors.joining(", "));
    return new Phrase.Several(
        List.of(Phrase.of(reading.say(ReportText.TOGETHER, info.headCount())), Phrase.of(roles)));
  }
}
