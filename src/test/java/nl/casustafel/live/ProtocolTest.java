package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every row of the tables in docs/voting-protocol.md, against a real server. */
class ProtocolTest {
  private final Hall hall = new Hall();

  @AfterEach
  void leave() {
    hall.close();
  }

  @Test
  void beforeJoiningOneIsToldWhatIsAskedFor() {
    HttpResponse<String> answer = hall.get("api/session");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"title\":{\"nl\":\"Pilot\",\"en\":\"Pilot\"},\"code\":\"session\",\"roles\":[],"
                + "\"table\":false,\"locked\":false,\"joined\":false}");
    assertThat(hall.get("api/session", "Cookie", hall.join()).body()).contains("\"joined\":true");
  }

  @Test
  void whoJoinsReadsTheTitleAsItWasChangedMeanwhile() {
    WorkshopInfo info = hall.workshop.view().info();
    hall.workshop.execute(
        new Command.Describe(
            new WorkshopInfo(
                "Pilot West",
                info.organisation(),
                info.date(),
                info.language(),
                info.roles(),
                info.depth())));

    assertThat(hall.get("api/session").body())
        .startsWith("{\"title\":{\"nl\":\"Pilot West\",\"en\":\"Pilot West\"},");
  }

  @Test
  void joiningGivesACookieThatScriptsAndOtherSitesNeverSee() {
    HttpResponse<String> joined =
        hall.send(hall.changing("POST", "api/join", "{\"code\":\"" + hall.code() + "\"}"));
    assertThat(joined.headers().firstValue("Set-Cookie").orElseThrow())
        .matches("casustafel=[A-Za-z0-9_-]{22}; Path=/; Max-Age=604800; HttpOnly; SameSite=Strict");
    assertThat(joined.body()).contains("\"poll\":null", "\"people\":1");
  }

  @Test
  void whoJoinedBeforeStaysTheSameAndNeedsNoCode() {
    String cookie = hall.join();
    HttpResponse<String> again =
        hall.send(
            hall.changing("POST", "api/join", "{\"observer\":true}").header("Cookie", cookie));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(hall.session.view().attendance().observers()).isEqualTo(1);
    assertThat(hall.session.view().attendance().joined()).isZero();
  }

  @Test
  void aWrongCodeALockAndNonsenseAreRefusedWithAWord() {
    assertThat(join("{\"code\":\"222222\"}")).isEqualTo("403 {\"error\":\"wrong-code\"}");
    assertThat(join("{\"code\":7}")).isEqualTo("400 {\"error\":\"malformed\"}");
    for (String people : List.of("0", "51", "-1", "1.5", "\"2\"")) {
      assertThat(join("{\"code\":\"CFG234\",\"people\":" + people + "}"))
          .isEqualTo("400 {\"error\":\"malformed\"}");
    }
    assertThat(join("{\"code\":\"" + hall.code() + "\",\"role\":\"Koning\"}"))
        .isEqualTo("400 {\"error\":\"malformed\"}");
    assertThat(join("[]")).isEqualTo("400 {\"error\":\"malformed\"}");
    assertThat(join("{\"code\":\"a\",\"code\":\"b\"}")).isEqualTo("400 {\"error\":\"malformed\"}");
    hall.session.facilitation().lock(true).join();
    assertThat(join("{\"code\":\"" + hall.code() + "\"}")).isEqualTo("423 {\"error\":\"locked\"}");
  }

  @Test
  void theEleventhWrongCodeHasToWaitAndARightOneFromTheSamePlaceDoesNot() {
    for (int i = 0; i < 10; i++) {
      assertThat(join("{\"code\":\"222222\"}")).startsWith("403");
    }
    HttpResponse<String> eleventh =
        hall.send(hall.changing("POST", "api/join", "{\"code\":\"222222\"}"));
    assertThat(eleventh.statusCode()).isEqualTo(429);
    assertThat(eleventh.headers().firstValue("Retry-After")).hasValue("6");
    assertThat(hall.alarms).hasValue(1);
    assertThat(join("{\"code\":\"" + hall.code() + "\"}")).startsWith("200");
  }

  @Test
  void theStateHasAnETagThatChangesWithIt() {
    String cookie = hall.join();
    HttpResponse<String> state = hall.get("api/state", "Cookie", cookie);
    String etag = state.headers().firstValue("ETag").orElseThrow();
    assertThat(hall.get("api/state", "Cookie", cookie, "If-None-Match", etag).statusCode())
        .isEqualTo(304);
    hall.open();
    HttpResponse<String> changed = hall.get("api/state", "Cookie", cookie, "If-None-Match", etag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body())
        .contains(
            "\"subject\":\"observation:obs-c1-1\"",
            "\"kind\":\"agreement\"",
            "\"stage\":\"open\"",
            "{\"value\":\"5\",\"text\":{",
            "\"mine\":null",
            "\"results\":[]");
    assertThat(hall.get("api/state").statusCode()).isEqualTo(401);
  }

  @Test
  void aVoteIsAnsweredWithWhatIsStored() {
    String cookie = hall.join();
    hall.open();
    assertThat(answer(hall.vote(cookie, 1, "4", 1))).isEqualTo("200 {\"value\":\"4\",\"seq\":1}");
    assertThat(answer(hall.vote(cookie, 1, "4", 1))).isEqualTo("200 {\"value\":\"4\",\"seq\":1}");
    assertThat(answer(hall.vote(cookie, 1, "2", 5))).isEqualTo("200 {\"value\":\"2\",\"seq\":5}");
    assertThat(answer(hall.vote(cookie, 1, "3", 4))).isEqualTo("200 {\"value\":\"2\",\"seq\":5}");
    assertThat(answer(hall.vote(cookie, 1, "6", 6))).isEqualTo("400 {\"error\":\"malformed\"}");
    assertThat(answer(hall.vote(cookie, 2, "4", 6))).isEqualTo("404 {\"error\":\"unknown\"}");
    assertThat(hall.get("api/state", "Cookie", cookie).body())
        .contains("\"mine\":{\"value\":\"2\",\"seq\":5}");
    hall.closeRound();
    assertThat(answer(hall.vote(cookie, 1, "5", 9)))
        .isEqualTo("409 {\"error\":\"closed\",\"stored\":{\"value\":\"2\",\"seq\":5}}");
  }

  @Test
  void aVoteOfAStrangerOrAnObserverIsRefused() {
    hall.open();
    String stranger = "casustafel=AAAAAAAAAAAAAAAAAAAAAA";
    assertThat(answer(hall.vote(stranger, 1, "4", 1))).isEqualTo("401 {\"error\":\"not-joined\"}");
    String cookie = hall.join();
    hall.send(hall.changing("POST", "api/join", "{\"observer\":true}").header("Cookie", cookie));
    assertThat(answer(hall.vote(cookie, 1, "4", 1))).isEqualTo("403 {\"error\":\"observing\"}");
  }

  @Test
  void aResultIsInTheStateOnlyOnceItIsRevealed() {
    List<String> cookies = IntStream.range(0, 6).mapToObj(i -> hall.join()).toList();
    hall.open();
    cookies.forEach(cookie -> hall.vote(cookie, 1, "4", 1));
    hall.closeRound();
    assertThat(hall.get("api/state", "Cookie", cookies.getFirst()).body())
        .contains("\"stage\":\"closed\"", "\"results\":[]");
    hall.session.facilitation().reveal().join();
    assertThat(hall.get("api/state", "Cookie", cookies.getFirst()).body())
        .contains(
            "\"results\":[{\"round\":1,\"voters\":6,\"counts\":"
                + "{\"5\":0,\"4\":6,\"3\":0,\"2\":0,\"1\":0,\"cannot-judge\":0}}]");
  }

  @Test
  void whenTheDiskIsFullVotesAreRefusedAndNothingAcknowledgedIsLost() {
    String cookie = hall.join();
    hall.open();
    hall.vote(cookie, 1, "4", 1);
    hall.store.fail(StoreFailure.Reason.DISK_FULL);
    HttpResponse<String> refused = hall.vote(cookie, 1, "1", 2);
    assertThat(answer(refused))
        .isEqualTo("503 {\"error\":\"not-stored\",\"reason\":\"disk-full\"}");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(hall.get("api/state", "Cookie", cookie).body())
        .contains("\"mine\":{\"value\":\"4\",\"seq\":1}");
    hall.store.fail(null);
    assertThat(answer(hall.vote(cookie, 1, "1", 2))).isEqualTo("200 {\"value\":\"1\",\"seq\":2}");
  }

  @Test
  void aSuggestionIsTakenOnceAndRidOfWhatPlaysTricks() {
    String cookie = hall.join();
    String body = "{\"text\":\"<script>alert(1)</script> \\u202Egnol\"}";
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer =
          hall.send(hall.changing("PUT", "api/suggestions/a-1", body).header("Cookie", cookie));
      assertThat(answer(answer))
          .isEqualTo(
              "200 {\"clientId\":\"a-1\",\"text\":\"<script>alert(1)</script> gnol\","
                  + "\"state\":\"waiting\"}");
    }
    assertThat(hall.session.view().waiting()).hasSize(1);
    assertThat(suggest(cookie, "b", "x")).startsWith("200");
    assertThat(suggest(cookie, "c", "x")).startsWith("200");
    assertThat(suggest(cookie, "d", "x")).isEqualTo("409 {\"error\":\"too-many\"}");
    assertThat(suggest(cookie, "e", "x".repeat(501))).isEqualTo("400 {\"error\":\"malformed\"}");
    assertThat(suggest(cookie, "f".repeat(41), "x")).isEqualTo("400 {\"error\":\"malformed\"}");
  }

  @Test
  void eventsTellThatSomethingChangedAndThatItIsOver() throws Exception {
    String cookie = hall.join();
    HttpResponse<java.io.InputStream> stream =
        hall.client.send(
            HttpRequest.newBuilder(hall.at("api/events")).header("Cookie", cookie).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("retry: 2000");
      assertThat(next(lines, "event: state")).startsWith("data: {\"revision\":");
      hall.session.when(view -> view.attendance().connected() == 1).join();
      hall.open();
      assertThat(next(lines, "event: state")).startsWith("data: {\"revision\":");
      hall.session.facilitation().end().join();
      assertThat(next(lines, "event: ended")).isEqualTo("data: {}");
    }
    hall.session.when(view -> view.attendance().connected() == 0).join();
    assertThat(hall.get("api/events").statusCode()).isEqualTo(401);
  }

  @Test
  void afterTheEndEverythingIsGone() {
    String cookie = hall.join();
    hall.open();
    hall.session.facilitation().end().join();
    assertThat(answer(hall.vote(cookie, 1, "4", 1))).isEqualTo("410 {\"error\":\"ended\"}");
    assertThat(hall.get("api/state", "Cookie", cookie).statusCode()).isEqualTo(410);
    assertThat(hall.get("api/session").statusCode()).isEqualTo(410);
    assertThat(hall.get("api/events", "Cookie", cookie).statusCode()).isEqualTo(410);
    assertThat(join("{\"code\":\"" + hall.code() + "\"}")).isEqualTo("410 {\"error\":\"ended\"}");
  }

  @Test
  void aPhoneThatAsksTooMuchHasToWait() {
    try (Hall strict =
        new Hall(Assurance.OPEN, List.of(), new Limits(100, 0.001, 3, Limits.USUAL.idle()))) {
      String cookie = strict.join();
      for (int i = 0; i < 3; i++) {
        assertThat(strict.get("api/state", "Cookie", cookie).statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = strict.get("api/state", "Cookie", cookie);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    }
  }

  private static String next(BufferedReader lines, String event) throws Exception {
    String line = lines.readLine();
    while (!line.equals(event)) {
      line = lines.readLine();
    }
    return lines.readLine();
  }

  private String suggest(String cookie, String id, String text) {
    return answer(
        hall.send(
            hall.changing("PUT", "api/suggestions/" + id, "{\"text\":\"" + text + "\"}")
                .header("Cookie", cookie)));
  }

  private String join(String body) {
    HttpResponse<String> answer = hall.send(hall.changing("POST", "api/join", body));
    return answer(answer);
  }

  private static String answer(HttpResponse<String> response) {
    return response.statusCode() + " " + response.body();
  }
}
