package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.live.Limits;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.client.Phone;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.report.Report;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** The room, the report and the phones have to tell the same numbers. */
class AgreementOfNumbersTest extends WindowTest {
  private static final int PEOPLE = 30;
  private static final String SUBJECT = "observation:" + VotingRoom.OBSERVATION;
  private static final List<String> ANSWERS = List.of("5", "4", "3", "2", "1", "cannot-judge");

  @Test
  void theProjectorAndTheReportSayWhatPhonesWereToldWasSaved() throws Exception {
    try (VotingRoom room = new VotingRoom(Language.EN);
        LiveServer server = serve(room)) {
      room.openObservation();
      Map<String, Long> told = votesSaved(room, server);
      room.closeRound().reveal();

      List<String> counts =
          ANSWERS.stream().map(answer -> told.getOrDefault(answer, 0L).toString()).toList();
      assertThat(onTheScreen(room)).containsSubsequence(counts);
      assertThat(inTheReport(room)).isEqualTo(counts);
    }
  }

  private static LiveServer serve(VotingRoom room) {
    return LiveServer.start(
        room.session,
        Endpoint.at(InetAddress.getLoopbackAddress(), 0),
        Limits.USUAL,
        room.clock,
        () -> {});
  }

  /** Everybody joins and votes twice at the same time; what each was told last was saved. */
  private static Map<String, Long> votesSaved(VotingRoom room, LiveServer server) throws Exception {
    String code = room.session.view().settings().code().value();
    List<Future<String>> told = new ArrayList<>();
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int person = 0; person < PEOPLE; person++) {
        int first = person;
        told.add(
            hands.submit(() -> {
              try (Phone phone = new Phone(server.page())) {
                phone.join(code);
                phone.vote(SUBJECT, 1, ANSWERS.get(first % ANSWERS.size()));
                Phone.Answer last =
                    phone.vote(SUBJECT, 1, ANSWERS.get(first * first % ANSWERS.size()));
                assertThat(last.ok()).isTrue();
                return phone.state().body().get("poll").get("mine").get("value").asString();
              }
            }));
      }
    }
    List<String> values = new ArrayList<>();
    for (Future<String> one : told) {
      values.add(one.get());
    }
    return values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
  }

  private List<String> onTheScreen(VotingRoom room) {
    SeenFromTheRoom seen = new SeenFromTheRoom(Language.EN);
    seen.show(room.view());
    return see(() ->
        seen.nodes().stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static List<String> inTheReport(VotingRoom room) {
    Report report = Report.of(room.workshop.view(), Language.EN, LocalDate.of(2026, 11, 23));
    return report.sections().stream()
        .flatMap(section -> all(section.blocks()))
        .filter(VoteChart.class::isInstance)
        .map(VoteChart.class::cast)
        .filter(chart -> !chart.answers().isEmpty())
        .findFirst()
        .orElseThrow()
        .answers()
        .stream()
        .map(answer -> answer.bars().getLast().words())
        .toList();
  }

  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block -> block instanceof Block.Group group ? all(group.blocks()) : Stream.of(block));
  }
}
