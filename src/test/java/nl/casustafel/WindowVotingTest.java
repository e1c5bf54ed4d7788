package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.desktop.console.voting.model.Hall;
import nl.casustafel.desktop.console.voting.model.TicketSheet;
import nl.casustafel.guide.Depth;
import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.InMemorySessionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowVotingTest {
  private final SetTime time = new SetTime();
  @TempDir Path folder;
  private WindowVoting voting;
  private final Workshop workshop =
      new Workshops(new InMemoryStore(), time)
          .begin(
              BuiltIn.info(Language.NL, Depth.CORE),
              BuiltIn.caseOf("chatlog-finetuning"),
              BuiltIn.FILES);

  @BeforeEach
  void openWindow() {
    voting =
        new WindowVoting(
            new InMemorySessionStore(),
            time,
            time,
            new ListeningMemory(folder.resolve("voting-address.txt")),
            new ClosingMemory(folder.resolve("voting-closing.txt")));
  }

  @Test
  void theAddressUsedLastIsOfferedFirstSoThatPhonesFindASessionAgain() {
    InetAddress last = voting.addresses().getLast().address();
    var session = voting.begin(workshop);
    var server = voting.serve(session, Listening.at(last, 0), () -> {});
    assertThat(voting.addresses().getFirst().address()).isEqualTo(last);
    assertThat(voting.servedSecurely()).isFalse();
    server.close();
    session.close();
  }

  @Test
  void aRoundClosesByItselfUntilSomebodySaysOtherwiseWhichIsRemembered() {
    assertThat(voting.closesByItself()).isTrue();
    voting.closeByItself(false);
    openWindow();
    assertThat(voting.closesByItself()).isFalse();
    voting.closeByItself(true);
    openWindow();
    assertThat(voting.closesByItself()).isTrue();
  }

  private Hall hall(int port) {
    Listening listening = Listening.at(InetAddress.getLoopbackAddress(), port);
    var session = voting.begin(workshop);
    return new Hall(session, voting.serve(session, listening, () -> {}), listening);
  }

  @Test
  void whoVotedHearsThatItIsOverAndThenThePageIsGone() throws IOException {
    Hall hall = hall(0);
    int port = hall.server().port();
    RawPhone phone = new RawPhone(port);
    phone.join(hall.session().view().settings().code().value());
    hall.session().facilitation().end().join();
    voting.retire(hall);
    assertThat(phone.again().state().status()).isEqualTo(410);
    time.pass(LiveServer.FAREWELL);
    assertThatThrownBy(() -> new RawPhone(port).state()).isInstanceOf(IOException.class);
  }

  @Test
  void anotherSessionTakesTheAddressOverAtOnce() {
    Hall first = hall(0);
    int port = first.server().port();
    first.session().facilitation().end().join();
    voting.retire(first);
    Hall second = hall(port);
    assertThat(second.server().port()).isEqualTo(port);
    assertThat(second.link(second.session().view().settings()))
        .endsWith("#" + second.session().view().settings().code().value());
    second.close();
  }

  @Test
  void ticketsComeAsPdf() {
    byte[] pdf =
        voting.print(
            new TicketSheet(
                "Pilot", "http://192.168.1.20:8080/", List.of("QF7HGX23"), Language.NL));
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }
}
