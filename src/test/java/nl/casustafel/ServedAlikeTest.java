package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.Serving.Way;
import nl.casustafel.files.KeptLine;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.RawPhone;
import nl.casustafel.store.Database;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.kept.SessionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of a session whoever serves it: the window or the command line. */
class ServedAlikeTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  // Of a block for documentation: nobody’s.
  private static final String NOBODYS = "192.0.2.7";

  @TempDir Path folder;
  private WorkshopId workshop;

  @BeforeEach
  void begin() {
    try (Database database = Serving.open(folder)) {
      workshop =
          new Workshops(database.store(), Clock.systemUTC())
              .begin(
                  BuiltIn.info(Language.NL, Depth.CORE),
                  BuiltIn.caseOf("chatlog-finetuning"),
                  BuiltIn.FILES)
              .view()
              .identity()
              .id();
    }
  }

  private Serving serve(Way way, InetAddress at, int port) throws IOException {
    return way.serve(folder, workshop, at, port);
  }

  /** The session that is left to be taken up. */
  private Optional<SessionStore.Stored> left() {
    try (Database database = Serving.open(folder)) {
      return database.sessions().unfinished(workshop);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTakenPortIsReplacedByAnotherThatIsSaidAndRemembered(Way way) throws IOException {
    int port;
    try (ServerSocket other = new ServerSocket(0, 1, HERE);
        Serving serving = serve(way, HERE, other.getLocalPort())) {
      URI page = Objects.requireNonNull(serving.page());
      port = page.getPort();
      assertThat(port).isPositive().isNotEqualTo(other.getLocalPort());
      assertThat(serving.said()).contains(other.getLocalPort() + "", page.getAuthority());
      new RawPhone(port).join(serving.code());
    }
    assertThat(left().orElseThrow().settings().port()).isEqualTo(port);
  }

  @ParameterizedTest
  @EnumSource
  void whereTheAddressIsGoneNoSessionIsLeftBehind(Way way) throws IOException {
    try (Serving serving = serve(way, InetAddress.getByName(NOBODYS), 0)) {
      assertThat(serving.page()).isNull();
      assertThat(serving.said()).contains(NOBODYS);
    }
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSessionThatWasLeftGoesOnAtItsPortWithItsPeople(Way way) throws IOException {
    RawPhone phone;
    URI page;
    try (Serving serving = serve(way, HERE, 0)) {
      page = Objects.requireNonNull(serving.page());
      phone = new RawPhone(page.getPort());
      phone.join(serving.code());
    }
    try (Serving again = serve(way, HERE, 0)) {
      assertThat(again.page()).isEqualTo(page);
      assertThat(phone.again().state().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatOneLeavesTheOtherTakesUpOnAnotherPortWhereThatIsTaken(Way way) throws IOException {
    Way first = way == Way.WINDOW ? Way.COMMAND_LINE : Way.WINDOW;
    RawPhone phone;
    int port;
    String code;
    try (Serving serving = serve(first, HERE, 0)) {
      port = Objects.requireNonNull(serving.page()).getPort();
      code = serving.code();
      phone = new RawPhone(port);
      phone.join(code);
    }
    try (ServerSocket _ = new ServerSocket(port, 1, HERE);
        Serving again = serve(way, HERE, 0)) {
      assertThat(Objects.requireNonNull(again.page()).getPort()).isPositive().isNotEqualTo(port);
      assertThat(again.code()).isEqualTo(code);
      assertThat(again.said()).contains(port + "", again.page().getAuthority());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSessionThatCannotBeServedNowCanStillBeTakenUp(Way way) throws IOException {
    String code;
    try (Serving serving = serve(way, HERE, 0)) {
      code = serving.code();
    }
    try (Serving nowhere = serve(way, InetAddress.getByName(NOBODYS), 0)) {
      assertThat(nowhere.page()).isNull();
    }
    assertThat(left().orElseThrow().settings().code().value()).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource
  void whoLeadsItIsToldThatSomebodyTriesCodes(Way way) throws IOException {
    try (Serving serving = serve(way, HERE, 0);
        RawPhone stranger = new RawPhone(Objects.requireNonNull(serving.page()).getPort())) {
      int answer = 0;
      while (answer != 429) {
        answer = stranger.attempt("ABCD2345").status();
      }
      assertThat(serving.toldOfGuessing()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAddressIsRememberedForTheNextTime(Way way) throws IOException {
    serve(way, InetAddress.getByName("127.0.0.2"), 0).close();
    assertThat(new KeptLine(folder.resolve("voting-address.txt")).read())
        .contains("http 127.0.0.2");
  }
}
