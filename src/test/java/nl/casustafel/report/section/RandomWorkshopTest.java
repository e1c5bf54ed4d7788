package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a group does, the report says what a plain count of its deeds says. */
class RandomWorkshopTest extends RandomDeeds {
  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theReportSaysWhatAPlainCountOfTheDeedsSays(int seed) {
    Random random = new Random(seed);
    for (int deed = 0; deed < seed * 6; deed++) {
      act(random, deed);
    }
    ReportParts report = new ReportParts(session.report(Language.EN));

    assertThat(figures(report)).isEqualTo(counted());
    assertThat(report.words("summary"))
        .contains(
            bank()
                + " What did not come up is listed under “What was treated and what was"
                + " not”.");
    assertThat(report.words("coverage")).contains(bank());
    assertThat(themes(report)).isEqualTo(List.of(bank, answered(), open(), bank - put()));
    assertThat(report.words("method")).anyMatch(text -> text.startsWith(votes()));
    assertThat(report.words("summary"))
        .contains("Dissent was recorded on " + counted(dissents.size()) + " and no question.");
    assertThat(rows(report, "actions").stream().filter(row -> row.getLast().equals("Open")))
        .hasSize(openActions());
    long decided = session.view().results().risks().stream().filter(this::isWeighed).count();
    assertThat(report.words("risks").stream().filter("Score decided"::equals))
        .hasSize((int) decided);
    assertThat(untreated(report))
        .hasSize(observations - touched().size())
        .noneMatch(text -> touched().contains(text.substring(0, 3)));
    assertThat(
            report.report().cover().status().paragraphs().getFirst().startsWith("A workshop that"))
        .isEqualTo(put() == 0 && touched().isEmpty() && actions == 0 && weighed.isEmpty());
  }

  private List<String> counted() {
    long concluded = outcomes.values().stream().filter(o -> o != Outcome.PARKED).count();
    return List.of(
        concluded + " / " + observations,
        answered() + " / " + bank,
        Integer.toString(session.view().results().risks().size()),
        Integer.toString(openActions()));
  }

  private String bank() {
    int listed = session.asked().size();
    int left = listed - put();
    return put()
        + " of the "
        + bank
        + " questions for this case came up: "
        + answered()
        + (answered() == 1 ? " is answered, " : " are answered, ")
        + open()
        + (open() == 1 ? " is open." : " are open.")
        + " The list of this session held "
        + listed
        + (listed == 1 ? " question; " : " questions; ")
        + switch (left) {
          case 0 -> "none of them was";
          case 1 -> "1 of them was";
          default -> left + " of them were";
        }
        + " left for later."
        + switch (bank - listed) {
          case 0 -> "";
          case 1 -> " 1 other question was not on the list.";
          default -> " The other " + (bank - listed) + " were not on the list.";
        };
  }

  private String votes() {
    String how =
        hands > 0 && phones > 0
            ? "The votes on observations were by show of hands and by phone, on a scale of five."
            : hands > 0
                ? "The votes on observations were by show of hands, on a scale of five."
                : phones > 0
                    ? "The votes on observations were by phone, on a scale of five."
                    : "No vote on an observation is recorded.";
    long on =
        session.asked().stream()
            .filter(one -> questionsVoted.contains(one.question().id()))
            .count();
    return on == 0
        ? how + " With fewer"
        : how + " On " + (on == 1 ? "1 question" : on + " questions") + " people voted by phone";
  }

  private static String counted(int dissents) {
    return switch (dissents) {
      case 0 -> "no observation";
      case 1 -> "1 observation";
      default -> dissents + " observations";
    };
  }

  private static List<String> figures(ReportParts report) {
    return report.blocks("summary", Block.Figures.class).getFirst().figures().stream()
        .map(Block.Figure::number)
        .toList();
  }

  private static List<List<String>> rows(ReportParts report, String section) {
    return report.blocks(section, Block.Table.class).stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(cell -> ((Phrase.Plain) cell).text()).toList())
        .toList();
  }

  /** The sums of the columns of the table of themes. */
  private static List<Integer> themes(ReportParts report) {
    List<List<String>> rows = report.rows("coverage", "By theme");
    return IntStream.rangeClosed(1, 4)
        .mapToObj(column -> rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum())
        .toList();
  }

  private static List<String> untreated(ReportParts report) {
    Block.Group group = report.group("coverage", "Not treated in this session");
    return group.blocks().stream()
        .filter(Block.Group.class::isInstance)
        .map(Block.Group.class::cast)
        .filter(inner -> inner.heading().equals("Observations"))
        .flatMap(inner -> ((Block.Bullets) inner.blocks().getFirst()).items().stream())
        .map(item -> ((Phrase.Plain) item).text())
        .toList();
  }
}
