package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.report.Tickets;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator sets before the room fills. */
class JoiningJourneyTest extends ConsoleJourney {
  @TempDir Path folder;

  private void letPeopleIn() {
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    press("Let people vote by phone");
    until(() -> voting.session() != null);
  }

  @Test
  void ticketsAreOnDiskBeforeTheyLetAnybodyIn() {
    letPeopleIn();
    Objects.requireNonNull(around).target = folder.resolve("tickets.pdf");
    press("One person, one vote: Tickets");
    until(() -> voting.session().settings().assurance() == Assurance.TICKETS);
    press("Make tickets to print");
    until(() -> asked.contains("open tickets.pdf"));
    Tickets sheet = room.printed.getFirst();
    assertThat(sheet.codes()).hasSize(12).doesNotHaveDuplicates();
    assertThat(folder.resolve("tickets.pdf")).hasContent("%PDF");
    assertThat(words())
        .contains("12 tickets are in tickets.pdf. They are kept nowhere else: print them now.");
  }

  @Test
  void ticketsThatCouldNotBeWrittenAreNotInUse() throws Exception {
    letPeopleIn();
    Path blocked = Files.createDirectories(folder.resolve("tickets.pdf").resolve("in the way"));
    Objects.requireNonNull(around).target = Objects.requireNonNull(blocked.getParent());
    press("One person, one vote: Tickets");
    until(() -> voting.session().settings().assurance() == Assurance.TICKETS);
    press("Make tickets to print");
    until(() ->
        words()
            .contains(
                "None of the tickets is in use. tickets.pdf is not an ordinary file but, for"
                    + " example, a folder or a device. Nothing was written to it. Choose another"
                    + " name."));
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void rolesAreAskedOnlyBeforeTheFirstOneJoins() {
    letPeopleIn();
    act(() -> lookup(".joining .check-box").queryAs(CheckBox.class).fire());
    until(() -> !voting.session().settings().roles().isEmpty());
    assertThat(voting.session().settings().roles())
        .containsExactly("DPO", "HR adviser", "Engineer", "Works council", "Lawyer");
    room.join(1, 1);
    until(() -> voting.session().attendance().joined() == 1);
    assertThat(words()).contains("People have joined, so this cannot be changed any more.");
    assertThat(lookup(".joining .check-box").queryAs(CheckBox.class).isDisabled()).isTrue();
  }

  @Test
  void anotherNetworkIsChosenAndTheCodeMovesAlong() throws Exception {
    NetworkAddress other =
        new NetworkAddress(
            InetAddress.getByName("127.0.0.2"), "Guests", NetworkAddress.Kind.PUBLIC);
    room.addresses = List.of(room.addresses.getFirst(), other);
    letPeopleIn();
    var code = voting.session().settings().code();
    act(() -> networks().setValue(other));
    until(() -> voting.hall().address().startsWith("127.0.0.2:"));
    assertThat(voting.session().settings().code()).isEqualTo(code);
    assertThat(words()).anyMatch(text -> text.startsWith("This is an address on the internet"));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<NetworkAddress> networks() {
    return lookup(".joining .combo-box").queryAs(ComboBox.class);
  }

  @Test
  void withPhonesInTheRoomAnotherNetworkIsAskedForFirst() throws Exception {
    NetworkAddress other =
        new NetworkAddress(InetAddress.getByName("127.0.0.2"), "Guests", NetworkAddress.Kind.LOCAL);
    room.addresses = List.of(room.addresses.getFirst(), other);
    letPeopleIn();
    room.join(1, 2);
    until(() -> voting.session().attendance().joined() == 2);
    act(() -> networks().setValue(other));
    assertThat(words()).contains("Serve at another address?");
    press("Cancel");
    assertThat(voting.hall().address()).startsWith("127.0.0.1:");
    assertThat(see(() -> networks().getValue())).isEqualTo(room.addresses.getFirst());
  }

  @Test
  void aFileThatIsNoCertificateChangesNothing() throws Exception {
    letPeopleIn();
    Objects.requireNonNull(around).certificate =
        Files.writeString(folder.resolve("house.p12"), "no certificate");
    press("Choose a certificate …");
    act(() -> lookup(".password-field").queryAs(PasswordField.class).setText("secret"));
    press("Use it");
    until(() -> words().stream().anyMatch(text -> text.startsWith("This file does not open")));
    assertThat(voting.hall().endpoint().secure()).isFalse();
  }

  @Test
  void whatCannotBeStoredIsSaidWithWhatWasKept() {
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    press("Let people vote by phone");
    until(() -> voting.noticeProperty().get() != null);
    assertThat(words())
        .anyMatch(text -> text.startsWith("The disk is full: this could not be stored"));
    assertThat(voting.session()).isNull();
  }

  @Test
  void aSessionThatOpensAfterTheWorkshopWasLeftIsNotServedUnseen() {
    act(() -> {
      voting.life().begin();
      voting.life().abandon();
    });
    assertThat(voting.session()).isNull();
    voting = room.model(workshop);
    act(voting.life()::resume);
    until(() -> voting.session() != null);
  }

  @Test
  void aSessionThatWasServedSecurelySaysThatItNeedsItsCertificateAgain() {
    letPeopleIn();
    room.join(1, 1);
    act(() -> voting.life().keep(() -> {}));
    room.last.keep("https 127.0.0.1");
    voting = room.model(workshop);
    act(voting.life()::resume);
    until(() -> voting.session() != null);
    assertThat(Objects.requireNonNull(voting.noticeProperty().get()).in(new Texts(Language.EN)))
        .contains("not yet over HTTPS")
        .endsWith("Until then its 1 phone cannot find it.");
  }

  @Test
  void aSessionThatWasBrokenOffGoesOnByItselfAndSaysSo() {
    letPeopleIn();
    room.join(1, 3);
    var code = voting.session().settings().code();
    act(() -> voting.life().keep(() -> {}));
    assertThat(voting.session()).isNull();
    voting = room.model(workshop);
    act(voting.life()::resume);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    until(() -> voting.session() != null);
    assertThat(voting.session().settings().code()).isEqualTo(code);
    assertThat(voting.session().attendance().joined()).isEqualTo(3);
    assertThat(words())
        .anyMatch(text -> text.startsWith("The session goes on where it stopped. 3 phones"));
  }
}
