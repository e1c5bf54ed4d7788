package nl.casustafel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.files.KeptLine;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Addresses;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Servers;
import nl.casustafel.live.hall.Site;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.VoteSlip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the facilitator writes to a session without a window. */
class SessionScriptTest {
  private static final String SUBJECT = "observation:obs-c1-1";
  private static final TokenHash PHONE = TokenHash.of("phone");

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private final List<Runnable> later = new ArrayList<>();
  @TempDir Path folder;
  private Hall hall;
  private Session session;
  private SessionScript script;

  @BeforeEach
  void open() {
    Workshop workshop =
        new Workshops(new InMemoryStore(), clock)
            .begin(
                BuiltIn.info(Language.NL, Depth.CORE),
                BuiltIn.caseOf("chatlog-finetuning"),
                BuiltIn.FILES);
    Countdown countdown = (delay, work) -> later.add(work);
    Halls halls =
        new Halls(
            new Sessions(new InMemorySessionStore(), clock, countdown, new SecureRandom()),
            Servers.usual(clock),
            countdown,
            new Addresses(NetworkAddress::present, new KeptLine(folder.resolve("address"))));
    hall = halls.begin(workshop, Site.here(), () -> {});
    session = hall.session();
    script = new SessionScript(hall, new Texts(Language.EN));
  }

  @AfterEach
  void close() {
    hall.close();
  }

  private void vote() {
    var code = session.view().settings().code();
    session.join(new JoinRequest(PHONE, code, false, null, 1)).join();
    session.connected(Set.of(PHONE));
    session.vote(PHONE, new VoteSlip(SUBJECT, 1, "4", 1)).join();
    session.state(PHONE).join();
  }

  @Test
  void aRoundClosesByItselfOnlyOnceThatWasSaid() {
    script.run("open " + SUBJECT);
    vote();
    assertThat(session.view().poll().closesAt()).isNull();
    assertThat(script.run("close-by-itself on")).contains("\"done\":\"close-by-itself\"");
    assertThat(session.view().poll().byItself()).isTrue();
    assertThat(script.run("keep-open")).contains("\"done\":\"keep-open\"");
    assertThat(session.view().poll().closesAt()).isNull();
  }

  @Test
  void aRoundIsClosedAtOnceWithTheGraceForVotesOnTheirWay() {
    script.run("open " + SUBJECT);
    vote();
    script.run("close now");
    assertThat(session.view().poll().closesAt()).isEqualTo(clock.instant());
    List.copyOf(later).forEach(Runnable::run);
    session.state(PHONE).join();
    assertThat(session.view().poll().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void whatIsNeitherOnNorOffIsNotDone() {
    assertThat(script.run("close-by-itself perhaps"))
        .contains("\"refused\":\"close-by-itself perhaps\"");
  }

  @Test
  void aCommandWithFurtherWordsIsRefusedAndNothingIsDone() {
    script.run("open " + SUBJECT);
    vote();
    for (String line :
        List.of("end now?", "close later", "hide it", "keep-open 5", "tickets 3 4", "status x")) {
      assertThat(script.run(line)).contains("\"refused\":\"" + line + "\"");
    }
    assertThat(session.view().ended()).isFalse();
    assertThat(session.view().poll().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void whoNamesAnAddressThatIsNotThereIsToldWhereTheStatusNamesThem() {
    assertThat(script.run("take-out 3")).contains("status names them under manyFromOne.");
    assertThat(script.run("status")).contains("\"manyFromOne\":");
  }
}
