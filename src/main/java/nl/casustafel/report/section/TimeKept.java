package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Timetable;

/** What was planned for the time that there was, what it took, and what was left on purpose. */
final class TimeKept {
  private TimeKept() {}

  static List<Block> of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    Agenda agenda = reading.view().agenda();
    agenda
        .schedule()
        .timetable()
        .ifPresent(
            times -> blocks.add(new Block.Paragraph(Tone.TEXT, planned(reading, agenda, times))));
    blocks.add(parts(reading, agenda));
    if (!agenda.skips().isEmpty()) {
      blocks.add(skips(reading, agenda));
    }
    return blocks;
  }

  private static String planned(Reading reading, Agenda agenda, Timetable times) {
    Programme programme = agenda.schedule().programme();
    String planned =
        reading.say(
            ReportText.SESSION_PLANNED, programme.minutes(), programme.people(), times.minutes());
    List<String> waiting = waiting(reading, agenda);
    return waiting.isEmpty()
        ? planned
        : planned + " " + reading.say(ReportText.SESSION_WAITS, String.join(", ", waiting));
  }

  /** What is treated all the same waits no more. */
  private static List<String> waiting(Reading reading, Agenda agenda) {
    Set<String> untouched =
        agenda.lines().stream()
            .flatMap(line -> line.items().all())
            .filter(item -> agenda.schedule().waits(item.id()) && !item.isTouched())
            .map(PartItem::id)
            .collect(Collectors.toSet());
    int observations =
        (int)
            reading.results().observations().stream()
                .filter(observation -> untouched.contains(observation.id()))
                .count();
    int questions = untouched.size() - observations;
    List<String> waiting = new ArrayList<>();
    if (observations > 0) {
      waiting.add(reading.say(ReportText.WAITING_OBSERVATIONS, observations));
    }
    if (questions > 0) {
      waiting.add(reading.say(ReportText.WAITING_QUESTIONS, questions));
    }
    return waiting;
  }

  private static Block parts(Reading reading, Agenda agenda) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (Agenda.Line line : agenda.counted()) {
      List<PartItem> paged = line.items().paged();
      rows.add(
          row(
              reading.say(line.words().inReport()),
              paged.isEmpty() ? "–" : reading.number(paged.size()),
              paged.isEmpty() ? "–" : reading.number(touched(paged)),
              line.isForTheRoom() ? reading.say(ReportText.MINUTES, line.plannedMinutes()) : "–",
              reading.say(ReportText.MINUTES, line.minutesSpent())));
    }
    if (agenda.breakMinutes() > 0) {
      String minutes = reading.say(ReportText.MINUTES, agenda.breakMinutes());
      rows.add(row(reading.say(ReportText.BREAKS), "–", "–", minutes, "–"));
    }
    return new Block.Table(
        reading.say(ReportText.PARTS_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.PART), 36),
            Column.numbers(reading.say(ReportText.ITEMS), 16),
            Column.numbers(reading.say(ReportText.TREATED_COUNT), 16),
            Column.numbers(reading.say(ReportText.PLANNED), 16),
            Column.numbers(reading.say(ReportText.SPENT), 16)),
        rows);
  }

  private static List<Phrase> row(String... words) {
    return List.of(words).stream().map(Phrase::of).toList();
  }

  /** How many of the items on the agenda something is recorded of. */
  private static int touched(List<PartItem> items) {
    return (int) items.stream().filter(PartItem::isTouched).count();
  }

  private static Block skips(Reading reading, Agenda agenda) {
    List<List<Phrase>> rows = new ArrayList<>();
    agenda
        .skips()
        .forEach((place, skip) -> rows.add(row(name(reading, agenda, place), skip.reason())));
    return new Block.Table(
        reading.say(ReportText.SKIPPED_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.SKIPPED_ITEM), 60),
            Column.of(reading.say(ReportText.SKIPPED_BECAUSE), 40)),
        rows);
  }

  /** One that is not there any more goes by the name of its part. */
  private static String name(Reading reading, Agenda agenda, Place place) {
    return agenda
        .item(place)
        .map(item -> (item.words().number() + " " + reading.say(item.words().name())).strip())
        .or(() -> agenda.find(place.part()).map(line -> reading.say(line.words().inReport())))
        .orElse(place.part().name());
  }
}
