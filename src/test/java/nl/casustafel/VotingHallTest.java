package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.cli.CommandFailure;
import nl.casustafel.cli.Group;
import nl.casustafel.guide.Depth;
import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.SetTime;
import nl.casustafel.store.DataFolder;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.EarlierGathering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VotingHallTest {
  @TempDir Path folder;
  private final SetTime time = new SetTime();
  private Database database;
  private Workshop workshop;

  @BeforeEach
  void open() {
    if (Database.open(new DataFolder(folder), Clock.systemUTC())
        instanceof OpenResult.Opened opened) {
      database = opened.database();
    }
    workshop =
        new Workshops(database.store(), time)
            .begin(
                BuiltIn.info(Language.NL, Depth.CORE),
                BuiltIn.caseOf("chatlog-finetuning"),
                BuiltIn.FILES);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private VotingHall hall() {
    return hall(null);
  }

  private VotingHall hall(@Nullable Group group) {
    return VotingHall.open(
        database.sessions(),
        workshop,
        Listening.at(InetAddress.getLoopbackAddress(), 0),
        time,
        time,
        group);
  }

  @Test
  void afterTheEndItStaysUntilPhonesCouldHearOfIt() throws IOException {
    VotingHall hall = hall();
    RawPhone phone = new RawPhone(hall.page().getPort());
    phone.join(hall.session().view().settings().code().value());
    hall.session().facilitation().end().join();
    CompletableFuture<Void> left = CompletableFuture.runAsync(hall::close);
    assertThat(phone.again().state().status()).isEqualTo(410);
    assertThat(left).isNotDone();
    time.pass(LiveServer.FAREWELL);
    left.join();
  }

  @Test
  void aSessionThatIsLeftWithoutEndIsTakenUpAtTheSamePlaceByTheSamePeople() throws IOException {
    RawPhone phone;
    int port;
    try (VotingHall hall = hall()) {
      port = hall.page().getPort();
      phone = new RawPhone(port);
      phone.join(hall.session().view().settings().code().value());
    }
    try (VotingHall again = hall()) {
      assertThat(again.page().getPort()).isEqualTo(port);
      assertThat(phone.again().state().status()).isEqualTo(200);
    }
  }

  /** Leaves a session that six people joined, with a vote of theirs open, until the next day. */
  private List<RawPhone> leftBySix() throws IOException {
    List<RawPhone> phones = new ArrayList<>();
    try (VotingHall hall = hall()) {
      for (int i = 0; i < 6; i++) {
        phones.add(new RawPhone(hall.page().getPort()));
        phones.getLast().join(hall.session().view().settings().code().value());
      }
    }
    time.pass(Duration.ofDays(1));
    return phones;
  }

  @Test
  void onAnotherDayWithoutAWordPeopleAreCountedAnewAndWhoComesBackCountsOnce() throws IOException {
    List<RawPhone> phones = leftBySix();
    try (VotingHall hall = hall()) {
      assertThat(hall.earlier())
          .contains(new EarlierGathering(LocalDate.of(2026, 11, 23), 6, false));
      for (RawPhone phone : phones.subList(0, 4)) {
        assertThat(phone.again().state().status()).isEqualTo(200);
      }
      new RawPhone(hall.page().getPort()).join(hall.session().view().settings().code().value());
      assertThat(hall.session().view().attendance().joined()).isEqualTo(5);
    }
    try (VotingHall hall = hall()) {
      assertThat(hall.earlier()).isEmpty();
      assertThat(hall.session().view().attendance().joined()).isEqualTo(5);
    }
  }

  @Test
  void whereTheDayIsNotKnownAllWhoJoinedGoOnCountingWithoutAWord() throws Exception {
    leftBySix();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("casustafel.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE session SET last_hour = ''");
    }
    try (VotingHall hall = hall()) {
      assertThat(hall.earlier()).contains(new EarlierGathering(null, 6, false));
      assertThat(hall.session().view().attendance().joined()).isEqualTo(6);
    }
    try (VotingHall hall = hall()) {
      assertThat(hall.earlier()).isEmpty();
    }
  }

  @Test
  void withTheSameGroupAllWhoJoinedCount() throws IOException {
    leftBySix();
    try (VotingHall hall = hall(Group.SAME)) {
      assertThat(hall.earlier()).isEmpty();
      assertThat(hall.session().view().attendance().joined()).isEqualTo(6);
    }
  }

  @Test
  void aNewGroupIsCountedAnewOnTheSameDayToo() throws IOException {
    leftBySix();
    hall(Group.SAME).close();
    try (VotingHall hall = hall(Group.NEW)) {
      assertThat(hall.earlier()).isEmpty();
      assertThat(hall.session().view().attendance().joined()).isZero();
    }
  }

  @Test
  void onAPortThatIsReallyTakenItIsServedElsewhereAndSaysSo() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket other = new ServerSocket(0, 1, here);
        VotingHall hall =
            VotingHall.open(
                database.sessions(),
                workshop,
                Listening.at(here, other.getLocalPort()),
                time,
                time,
                null)) {
      assertThat(hall.portNotFree()).hasValue(other.getLocalPort());
      assertThat(hall.page().getPort()).isPositive().isNotEqualTo(other.getLocalPort());
      assertThat(hall.session().view().settings().port()).isEqualTo(hall.page().getPort());
      RawPhone phone = new RawPhone(hall.page().getPort());
      phone.join(hall.session().view().settings().code().value());
    }
  }

  @Test
  void atAnAddressThatIsNotOursNothingIsServedAndNoSessionIsLeftBehind() throws IOException {
    // Of a block for documentation: nobody’s.
    InetAddress gone = InetAddress.getByName("192.0.2.7");
    assertThatThrownBy(() ->
            VotingHall.open(database.sessions(), workshop, Listening.at(gone, 0), time, time, null))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("ADDRESS_GONE");
    assertThat(database.sessions().unfinished(workshop.view().identity().id())).isEmpty();
  }
}
