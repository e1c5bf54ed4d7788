package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.plan.Skip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a group spends its time and whatever it leaves, the report adds it up as it was. */
class RandomTimesTest {
  private static final List<Part> PARTS =
      List.of(Part.CASE, Part.OBSERVATIONS, Part.QUESTIONS, Part.RISKS);

  private final Session session = Session.begun("patient-summaries", Language.EN, Depth.CORE);
  private final Map<Part, Integer> seconds = new LinkedHashMap<>();
  private final Map<String, String> left = new LinkedHashMap<>();

  static IntStream seeds() {
    return IntStream.range(0, 8);
  }

  private void spend(Random random) {
    for (int deed = random.nextInt(20); deed > 0; deed--) {
      Part there = session.view().place().part();
      int spent = random.nextInt(900);
      session.execute(new Command.MoveTo(Place.of(PARTS.get(random.nextInt(PARTS.size()))), spent));
      seconds.merge(there, spent, Integer::sum);
    }
  }

  private void leave(Random random) {
    List<TreatedObservation> all = new ArrayList<>(session.view().results().observations());
    Collections.shuffle(all, random);
    for (TreatedObservation one : all.subList(0, random.nextInt(all.size()))) {
      String reason = "No time " + random.nextInt(100);
      session.execute(
          new Command.SkipItems(
              List.of(new Place(Part.OBSERVATIONS, one.id())), Skip.because(reason)));
      left.put(one.number(), reason);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMinutesOfEachPartAreTheSecondsSpentThereAndWhatWasLeftHasItsOwnReason(int seed) {
    Random random = new Random(seed);
    spend(random);
    leave(random);
    for (Language language : Language.values()) {
      ReportParts report = new ReportParts(session.report(language));
      Map<String, String> spent = new LinkedHashMap<>();
      session
          .view()
          .agenda()
          .counted()
          .forEach(line ->
              spent.put(
                  new Texts(language).of(line.words().inReport()),
                  seconds.getOrDefault(line.part(), 0) / 60 + " min"));
      assertThat(table(report, language, "Parts with their time", "Onderdelen met hun tijd", 4))
          .isEqualTo(spent);
      Map<String, String> skipped = new LinkedHashMap<>();
      table(
              report,
              language,
              "What the group left for afterwards on purpose",
              "Wat de groep bewust voor naderhand heeft bewaard",
              1)
          .forEach((name, reason) -> skipped.put(number(name), reason));
      assertThat(skipped).isEqualTo(left);
    }
  }

  /** The first cell of each row with another one; nothing where there is no such table. */
  private static Map<String, String> table(
      ReportParts report, Language language, String en, String nl, int column) {
    Map<String, String> cells = new LinkedHashMap<>();
    report.blocks("coverage", Block.Table.class).stream()
        .filter(table -> table.caption().equals(language == Language.EN ? en : nl))
        .flatMap(table -> table.rows().stream())
        .forEach(row -> cells.put(text(row.getFirst()), text(row.get(column))));
    return cells;
  }

  /** One that was put together with another has the numbers of both. */
  private static String number(String name) {
    return name.replaceFirst("(?s)^((?:[\\d.]+ \\+ )*[\\d.]+) .*", "$1");
  }

  private static String text(Phrase phrase) {
    return ((Phrase.Plain) phrase).text();
  }
}
