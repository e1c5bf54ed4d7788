package nl.casustafel.live.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.casustafel.files.KeptLine;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.SetTime;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.live.endpoint.ListeningProblem;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.poll.Deed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How halls open, move and close, with real servers. */
class HallsTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final Site SITE = new Site(List.of(HERE), 0, true);

  private final SetTime time = new SetTime();
  private final InMemorySessionStore store = new InMemorySessionStore();
  @TempDir Path folder;
  private Addresses addresses;
  private Halls halls;
  private final Workshop workshop =
      new Workshops(new InMemoryStore(), time)
          .begin(
              BuiltIn.info(Language.NL, Depth.CORE),
              BuiltIn.caseOf("chatlog-finetuning"),
              BuiltIn.FILES);

  @BeforeEach
  void build() {
    addresses = new Addresses(NetworkAddress::present, new KeptLine(folder.resolve("address")));
    halls =
        new Halls(
            new Sessions(store, time, time, new SecureRandom()),
            Servers.usual(time),
            time,
            addresses);
  }

  private Hall begin(Site site) {
    return halls.begin(workshop, site, () -> {});
  }

  private static RawPhone joined(Hall hall) throws IOException {
    RawPhone phone = new RawPhone(hall.endpoint().port());
    phone.join(hall.session().view().settings().code().value());
    return phone;
  }

  @Test
  void theAddressUsedLastIsOfferedFirstSoThatPhonesFindASessionAgain() {
    InetAddress last = addresses.list().getLast().address();
    try (Hall hall = begin(new Site(List.of(last), 0, true))) {
      assertThat(hall.endpoint().address()).isEqualTo(last);
    }
    assertThat(addresses.list().getFirst().address()).isEqualTo(last);
    assertThat(addresses.servedSecurely()).isFalse();
  }

  @Test
  void anAddressThatNobodyChoseIsNotRemembered() {
    begin(Site.here()).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whoVotedHearsThatItIsOverAndThenThePageIsGone() throws IOException {
    Hall hall = begin(SITE);
    RawPhone phone = joined(hall);
    hall.session().facilitation().end().join();
    CompletableFuture<Void> left = CompletableFuture.runAsync(hall::close);
    assertThat(phone.again().state().status()).isEqualTo(410);
    assertThat(left).isNotDone();
    time.pass(LiveServer.FAREWELL);
    left.join();
    assertThatThrownBy(() -> new RawPhone(hall.endpoint().port()).state())
        .isInstanceOf(IOException.class);
  }

  @Test
  void anotherSessionTakesTheAddressOverAtOnce() {
    Hall first = begin(SITE);
    int port = first.endpoint().port();
    first.session().facilitation().end().join();
    try (Hall second = begin(SITE.atPort(port))) {
      assertThat(second.endpoint().port()).isEqualTo(port);
      assertThat(second.link(second.session().view().settings()))
          .endsWith("#" + second.session().view().settings().code().value());
    }
    first.close();
  }

  @Test
  void aSessionThatMovedKeepsItsPeopleAndEndsWhereItIs() throws Exception {
    Hall before = begin(SITE);
    RawPhone phone = joined(before);
    int port = before.endpoint().port();
    Hall moved = halls.move(before, Endpoint.at(InetAddress.getByName("127.0.0.2"), port));
    assertThat(moved.page()).hasHost("127.0.0.2").hasPort(port);
    assertThatThrownBy(phone::again).isInstanceOf(IOException.class);
    assertThat(moved.session().view().attendance().joined()).isEqualTo(1);
    moved.session().facilitation().end().join();
    time.pass(LiveServer.FAREWELL);
    moved.close();
  }

  @Test
  void aSessionThatCannotMoveIsServedWhereItWas() throws Exception {
    Hall before = begin(SITE);
    RawPhone phone = joined(before);
    // Of a block for documentation: nobody’s.
    Endpoint gone = Endpoint.at(InetAddress.getByName("192.0.2.7"), before.endpoint().port());
    assertThatThrownBy(() -> halls.move(before, gone))
        .isInstanceOfSatisfying(
            NotMoved.class,
            failure -> {
              assertThat(failure.reason().problem()).isEqualTo(ListeningProblem.ADDRESS_GONE);
              assertThat(failure.stayed().endpoint()).isEqualTo(before.endpoint());
              try {
                assertThat(phone.again().state().status()).isEqualTo(200);
              } catch (IOException notThere) {
                throw new AssertionError(notThere);
              } finally {
                failure.stayed().close();
              }
            });
  }

  @Test
  void aSessionThatCannotBeTakenUpCanStillBeTakenUp() throws Exception {
    Hall before = begin(SITE);
    joined(before);
    before.close();
    Site gone = new Site(List.of(InetAddress.getByName("192.0.2.7")), 0, true);
    Session session = halls.unfinished(workshop).orElseThrow();
    assertThatThrownBy(() -> halls.takeUp(session, null, gone, () -> {}))
        .hasMessageContaining("192.0.2.7");
    Session again = halls.unfinished(workshop).orElseThrow();
    store.fail(StoreFailure.Reason.DISK_FULL);
    assertThatThrownBy(() -> halls.takeUp(again, Group.NEW, SITE, () -> {}))
        .isInstanceOf(NotGathered.class);
    store.fail(null);
    try (Hall hall = halls.takeUp(halls.unfinished(workshop).orElseThrow(), null, SITE, () -> {})) {
      assertThat(hall.endpoint()).isEqualTo(before.endpoint());
      assertThat(hall.session().view().attendance().joined()).isEqualTo(1);
    }
  }

  @Test
  void aSessionThatIsServedNowhereAnyMoreIsClosedWithItsLastHall() throws Exception {
    // Of a block for documentation: nobody’s.
    InetAddress nobodys = InetAddress.getByName("192.0.2.7");
    AtomicBoolean networkIsGone = new AtomicBoolean();
    Servers servers =
        (session, at, alarm) ->
            Servers.usual(time)
                .start(session, networkIsGone.get() ? Endpoint.at(nobodys, at.port()) : at, alarm);
    halls =
        new Halls(new Sessions(store, time, time, new SecureRandom()), servers, time, addresses);
    Hall before = begin(SITE);
    networkIsGone.set(true);
    assertThatThrownBy(() -> halls.move(before, before.endpoint()))
        .isInstanceOf(ListeningFailure.class);
    before.close();
    assertThat(before.session().facilitation().lock(true).join()).isInstanceOf(Deed.Refused.class);
    networkIsGone.set(false);
    try (Hall again =
        halls.takeUp(halls.unfinished(workshop).orElseThrow(), null, SITE, () -> {})) {
      assertThat(again.endpoint()).isEqualTo(before.endpoint());
    }
  }
}
