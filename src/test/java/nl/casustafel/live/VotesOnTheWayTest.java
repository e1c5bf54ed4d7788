package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Votes that are on their way when the round closes, or whose answer never arrives. */
class VotesOnTheWayTest {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final int STEPS_BEFORE = 20;
  private static final int VOTES_A_STEP = 4;
  private static final int RACING = 16;

  @TempDir Path folder;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private StoredHall hall;

  @BeforeEach
  void enter() {
    hall = new StoredHall(folder);
  }

  @AfterEach
  void leave() {
    hands.close();
    hall.close();
  }

  private void openUntilJustBeforeTheLastVotes() {
    hall.open("obs-c1-1");
    hall.announceClosing();
    hall.time.pass(
        Facilitation.COUNTDOWN.plus(Session.GRACE).minus(STEP.multipliedBy(STEPS_BEFORE)));
  }

  @Test
  void everyVoteFromTwoSecondsBeforeClosingToTwoAfterItIsEitherCountedOrRefused() throws Exception {
    List<RawPhone> phones = hall.phones(2 * STEPS_BEFORE * VOTES_A_STEP);
    openUntilJustBeforeTheLastVotes();
    Semaphore answered = new Semaphore(0);
    Map<Integer, RawPhone.Answer> answers = new ConcurrentHashMap<>();
    List<Future<?>> voting = new ArrayList<>();
    for (int thread = 0; thread < 2 * VOTES_A_STEP; thread++) {
      int first = thread;
      voting.add(
          hands.submit(() -> {
            for (int i = first; i < phones.size(); i += 2 * VOTES_A_STEP) {
              answers.put(i, vote(phones, i, "observation:obs-c1-1", 1));
              answered.release();
            }
            return "";
          }));
    }
    for (int step = 0; step < 2 * STEPS_BEFORE; step++) {
      answered.acquire(VOTES_A_STEP);
      hall.time.pass(STEP);
    }
    for (Future<?> one : voting) {
      one.get();
    }
    assertThat(answers.values()).extracting(RawPhone.Answer::status).contains(200, 409);
    assertCountedOrRefused(answers, "observation:obs-c1-1", 1);
    assertNothingChangesAnyMore(phones, answers, "observation:obs-c1-1", 1);
  }

  @Test
  void votesAtTheVeryMomentOfClosingAreCountedOrRefusedWhoeverWins() throws Exception {
    List<RawPhone> phones = hall.phones(RACING);
    int answersBefore = 0;
    for (String observation : List.of("obs-c1-1", "obs-c1-2", "obs-c1-3", "obs-c1-4")) {
      for (int round = 1; round <= 3; round++) {
        hall.open(observation);
        hall.announceClosing();
        String subject = "observation:" + observation;
        Map<Integer, RawPhone.Answer> answers = race(phones, subject, round, ++answersBefore);
        assertCountedOrRefused(answers, subject, round);
        assertNothingChangesAnyMore(phones, answers, subject, round);
      }
    }
  }

  // The round is closed as soon as so many were answered, while the rest is under way.
  private Map<Integer, RawPhone.Answer> race(
      List<RawPhone> phones, String subject, int round, int answersBefore) throws Exception {
    Map<Integer, RawPhone.Answer> answers = new ConcurrentHashMap<>();
    Semaphore answered = new Semaphore(0);
    List<Callable<String>> runners = new ArrayList<>();
    for (int i = 0; i < RACING; i++) {
      int index = i;
      runners.add(() -> {
        answers.put(index, vote(phones, index, subject, round));
        answered.release();
        return "";
      });
    }
    runners.add(() -> {
      answered.acquire(answersBefore);
      hall.closeRound();
      return "";
    });
    for (Future<String> one : hands.invokeAll(runners)) {
      one.get();
    }
    return answers;
  }

  @Test
  void aVoteWhoseAnswerIsLostIsSentAgainAndCountsOnce() throws Exception {
    RawPhone phone = hall.phones(1).getFirst();
    hall.open("obs-c1-1");
    phone.voteAndHangUp(StoredHall.SUBJECT, 1, "4", 7);
    hall.session.when(view -> view.poll() != null && view.poll().voted() == 1).join();
    RawPhone again = phone.again();
    assertThat(again.state().body()).contains("\"mine\":{\"value\":\"4\",\"seq\":7}");
    assertThat(again.vote(StoredHall.SUBJECT, 1, "4", 7))
        .isEqualTo(new RawPhone.Answer(200, "{\"value\":\"4\",\"seq\":7}"));
    assertThat(hall.ballots()).hasSize(1);
    hall.announceClosing();
    hall.closeRound();
    assertThat(again.vote(StoredHall.SUBJECT, 1, "4", 7))
        .isEqualTo(
            new RawPhone.Answer(
                409, "{\"error\":\"closed\",\"stored\":{\"value\":\"4\",\"seq\":7}}"));
    assertThat(hall.ballots()).hasSize(1);
  }

  private static RawPhone.Answer vote(List<RawPhone> phones, int index, String subject, int round)
      throws Exception {
    return phones.get(index).vote(subject, round, point(index), 1);
  }

  private static String point(int index) {
    return Integer.toString(1 + index % AgreementTally.POINTS);
  }

  private void assertCountedOrRefused(
      Map<Integer, RawPhone.Answer> answers, String subject, int round) {
    answers.forEach((index, answer) ->
        assertThat(answer)
            .isIn(
                new RawPhone.Answer(200, "{\"value\":\"" + point(index) + "\",\"seq\":1}"),
                new RawPhone.Answer(409, "{\"error\":\"closed\",\"stored\":null}")));
    assertThat(stored(subject, round)).containsExactlyInAnyOrderElementsOf(accepted(answers));
  }

  private void assertNothingChangesAnyMore(
      List<RawPhone> phones, Map<Integer, RawPhone.Answer> answers, String subject, int round)
      throws Exception {
    AgreementTally tally = tally(accepted(answers));
    hall.session.facilitation().reveal().join();
    for (int i = 0; i < phones.size(); i++) {
      assertThat(phones.get(i).vote(subject, round, "1", 1_000).status()).isEqualTo(409);
    }
    assertThat(stored(subject, round)).containsExactlyInAnyOrderElementsOf(accepted(answers));
    assertThat(
            hall.workshop
                .view()
                .observation(subject.substring("observation:".length()))
                .orElseThrow()
                .rounds())
        .filteredOn(recorded -> recorded.number() == round)
        .extracting(recorded -> recorded.tally())
        .isEqualTo(tally.voters() == 0 ? List.of() : List.of(tally));
  }

  private List<String> stored(String subject, int round) {
    return hall.ballots().stream()
        .filter(ballot -> ballot.subject().text().equals(subject) && ballot.round() == round)
        .map(ballot -> ballot.ballot().vote().text())
        .toList();
  }

  private static List<String> accepted(Map<Integer, RawPhone.Answer> answers) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().status() == 200)
        .map(entry -> point(entry.getKey()))
        .toList();
  }

  private static AgreementTally tally(Collection<String> values) {
    return new AgreementTally(
        IntStream.rangeClosed(1, AgreementTally.POINTS)
            .mapToObj(
                point -> (int) values.stream().filter(Integer.toString(point)::equals).count())
            .toList(),
        0);
  }
}
