package nl.casustafel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.files.KeptLine;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.SetTime;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Addresses;
import nl.casustafel.live.hall.Group;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Servers;
import nl.casustafel.live.hall.Site;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that a command serves, where nobody can be asked. */
class OpenedHallTest {
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

  private OpenedHall open(Site site, @Nullable Group group) {
    Halls halls =
        new Halls(
            new Sessions(database.sessions(), time, time, new SecureRandom()),
            Servers.usual(time),
            time,
            new Addresses(NetworkAddress::present, new KeptLine(folder.resolve("address"))));
    return OpenedHall.of(halls, workshop, site, group, () -> {});
  }

  private OpenedHall open(@Nullable Group group) {
    return open(Site.here(), group);
  }

  private Hall hall() {
    return open(null).hall();
  }

  @Test
  void afterTheEndItStaysUntilPhonesCouldHearOfIt() throws IOException {
    Hall hall = hall();
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
    try (Hall hall = hall()) {
      port = hall.page().getPort();
      phone = new RawPhone(port);
      phone.join(hall.session().view().settings().code().value());
    }
    try (Hall again = hall()) {
      assertThat(again.page().getPort()).isEqualTo(port);
      assertThat(phone.again().state().status()).isEqualTo(200);
    }
  }

  /** Leaves a session that six people joined, with a vote of theirs open, until the next day. */
  private List<RawPhone> leftBySix() throws IOException {
    List<RawPhone> phones = new ArrayList<>();
    try (Hall hall = hall()) {
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
    OpenedHall opened = open(null);
    try (Hall hall = opened.hall()) {
      assertThat(opened.earlier())
          .isEqualTo(new EarlierGathering(LocalDate.of(2026, 11, 23), 6, false));
      for (RawPhone phone : phones.subList(0, 4)) {
        assertThat(phone.again().state().status()).isEqualTo(200);
      }
      new RawPhone(hall.page().getPort()).join(hall.session().view().settings().code().value());
      assertThat(hall.session().view().attendance().joined()).isEqualTo(5);
    }
    OpenedHall again = open(null);
    try (Hall hall = again.hall()) {
      assertThat(again.earlier()).isNull();
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
    OpenedHall opened = open(null);
    try (Hall hall = opened.hall()) {
      assertThat(opened.earlier()).isEqualTo(new EarlierGathering(null, 6, false));
      assertThat(hall.session().view().attendance().joined()).isEqualTo(6);
    }
    OpenedHall again = open(null);
    try (Hall _ = again.hall()) {
      assertThat(again.earlier()).isNull();
    }
  }

  @Test
  void withTheSameGroupAllWhoJoinedCount() throws IOException {
    leftBySix();
    OpenedHall opened = open(Group.SAME);
    try (Hall hall = opened.hall()) {
      assertThat(opened.earlier()).isNull();
      assertThat(hall.session().view().attendance().joined()).isEqualTo(6);
    }
  }

  @Test
  void aNewGroupIsCountedAnewOnTheSameDayToo() throws IOException {
    leftBySix();
    open(Group.SAME).hall().close();
    OpenedHall opened = open(Group.NEW);
    try (Hall hall = opened.hall()) {
      assertThat(opened.earlier()).isNull();
      assertThat(hall.session().view().attendance().joined()).isZero();
    }
  }
}
