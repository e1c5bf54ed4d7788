package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.store.FullDisk;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the laptop is full while a room votes. */
class FullDiskTest {
  private static final int PEOPLE = 150;
  private static final String NOT_STORED = "{\"error\":\"not-stored\",\"reason\":\"disk-full\"}";

  @TempDir Path folder;
  private StoredHall hall;

  @BeforeEach
  void enter() {
    hall = new StoredHall(folder);
  }

  @AfterEach
  void leave() {
    hall.close();
  }

  @Test
  void votesAreRefusedTheFacilitatorIsToldAndWhatWasAcknowledgedIsThere() throws Exception {
    List<RawPhone> phones = hall.phones(PEOPLE);
    hall.open("obs-c1-1");
    FullDisk.begin(hall.database);
    List<String> acknowledged = new ArrayList<>();
    List<RawPhone> refused = new ArrayList<>();
    for (RawPhone phone : phones) {
      RawPhone.Answer answer = phone.vote(StoredHall.SUBJECT, 1, "4", acknowledged.size() + 1);
      if (answer.status() == 200) {
        acknowledged.add(answer.body());
      } else {
        assertThat(answer).isEqualTo(new RawPhone.Answer(503, NOT_STORED));
        refused.add(phone);
      }
    }
    assertThat(refused).isNotEmpty();
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(hall.session.view().trouble()).isEqualTo(StoreFailure.Reason.DISK_FULL);
    assertThat(hall.session.view().poll().voted()).isEqualTo(acknowledged.size());
    assertThat(saysWhenToTryAgain(refused.getLast())).isTrue();
    assertThat(refused.getLast().state().body()).contains("\"mine\":null");

    FullDisk.end(hall.database);
    for (RawPhone phone : refused) {
      assertThat(phone.vote(StoredHall.SUBJECT, 1, "4", 1_000).status()).isEqualTo(200);
    }
    assertThat(hall.session.view().trouble()).isNull();
    assertThat(hall.session.view().poll().voted()).isEqualTo(PEOPLE);
    assertThat(hall.ballots()).hasSize(PEOPLE);
  }

  private List<String> stored() {
    return hall.ballots().stream()
        .map(ballot -> ballot.ballot())
        .map(ballot -> "{\"value\":\"" + ballot.vote().text() + "\",\"seq\":" + ballot.seq() + "}")
        .toList();
  }

  private boolean saysWhenToTryAgain(RawPhone phone) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest vote =
          HttpRequest.newBuilder(
                  hall.server.page().resolve("api/votes/" + StoredHall.SUBJECT + "/1"))
              .PUT(HttpRequest.BodyPublishers.ofString("{\"value\":\"4\",\"seq\":999}"))
              .header("Content-Type", "application/json")
              .header("Casustafel", "1")
              .header("Cookie", "casustafel=" + phone.token())
              .build();
      HttpResponse<String> answer = client.send(vote, HttpResponse.BodyHandlers.ofString());
      return answer.headers().firstValue("Retry-After").orElse("").equals("5");
    }
  }
}
