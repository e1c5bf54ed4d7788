package nl.casustafel.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.section.Reading;
import nl.casustafel.report.section.ReportText;
import nl.casustafel.workshop.RoleCount;
import nl.casustafel.workshop.WorkshopInfo;

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
        new Block.Note(
            Block.Kind.REMARK,
            reading.say(ReportText.STATUS),
            List.of(reading.say(reading.remarks().reporting().disclaimer()))),
        participants(reading, info),
        reading.say(ReportText.CONTENTS));
  }

  private static List<Fact> facts(Reading reading, WorkshopInfo info, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact(reading, ReportText.CASE, reading.say(reading.caseTemplate().titles().shortTitle())));
    if (!info.organisation().isBlank()) {
      facts.add(fact(reading, ReportText.ORGANISATION, info.organisation()));
    }
    facts.add(fact(reading, ReportText.DATE, reading.date(info.date())));
    facts.add(fact(reading, ReportText.DEPTH, reading.say(ReportText.of(info.depth()))));
    facts.add(fact(reading, ReportText.MADE_ON, reading.date(today)));
    facts.add(
        fact(reading, ReportText.CONTENT_OF, reading.date(reading.guide().status().checkedOn())));
    return facts;
  }

  private static Fact fact(Reading reading, ReportText name, String value) {
    return new Fact(reading.say(name), Phrase.of(value));
  }

  private static Block.Table participants(Reading reading, WorkshopInfo info) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (RoleCount role : info.roles()) {
      rows.add(List.of(Phrase.of(role.role()), Phrase.of(reading.number(role.count()))));
    }
    String all =
        info.roles().isEmpty()
            ? reading.say(ReportText.NO_ROLES)
            : reading.say(ReportText.TOGETHER);
    rows.add(List.of(Phrase.strong(all), Phrase.strong(reading.number(info.headCount()))));
    return new Block.Table(
        reading.say(ReportText.PARTICIPANTS),
        List.of(
            Column.of(reading.say(ReportText.ROLE), 80),
            Column.numbers(reading.say(ReportText.PEOPLE), 20)),
        info.roles().isEmpty() ? List.of(List.of(Phrase.of(all), Phrase.of("–"))) : rows);
  }
}
