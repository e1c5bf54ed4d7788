package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of the projector at 1920 by 1080; they are looked at by people. */
class PicturesTest extends WindowTest {

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,LIGHT", "NL,DARK", "EN,HIGH_CONTRAST"})
  void aVoteFromJoiningToThanks(Language language, Theme theme) {
    try (VotingRoom room = new VotingRoom(language)) {
      picture("joining-0", room, language, theme);
      room.join(47);
      picture("joining-47", room, language, theme);
      room.openObservation().agree(13, 7, 3, 10, 6, 2);
      picture("open", room, language, theme);
      room.startClosing();
      picture("closing", room, language, theme);
      room.closeRound();
      picture("closed", room, language, theme);
      room.reveal();
      picture("revealed", room, language, theme);
      room.openObservation().agree(22, 11, 2, 5, 2, 1).closeRound().reveal();
      picture("rounds-2", room, language, theme);
      room.openObservation().agree(25, 11, 1, 5, 1, 1).closeRound().reveal().lock();
      picture("rounds-3", room, language, theme);
      room.end();
      picture("thanks", room, language, theme);
    }
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,DARK"})
  void withOnePersonAndWithFiveHundred(Language language, Theme theme) {
    try (VotingRoom room = new VotingRoom(language)) {
      room.join(1).openObservation().agree(1);
      picture("open-1", room, language, theme);
      room.closeRound().reveal();
      picture("revealed-1", room, language, theme);
      room.join(499).openObservation();
      picture("open-0-of-500", room, language, theme);
      room.agree(213, 107, 33, 70, 46, 22).closeRound().reveal();
      picture("revealed-500", room, language, theme);
    }
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,LIGHT", "NL,DARK"})
  void votesOfTheOtherKinds(Language language, Theme theme) {
    try (VotingRoom room = new VotingRoom("patient-summaries", language, Assurance.OPEN)) {
      OtherVotes votes = new OtherVotes(room.join(24));
      votes.openLongestChoice();
      picture("choice-open", room, language, theme);
      votes.finish();
      picture("choice", room, language, theme);
      votes.openRisk();
      picture("risk-open", room, language, theme);
      votes.finish();
      picture("risk", room, language, theme);
      votes.openRisk();
      votes.finish();
      picture("risk-2", room, language, theme);
      votes.openRisk();
      votes.finish();
      picture("risk-3", room, language, theme);
      votes.openPriorities(VoteSubject.RISKS);
      picture("priority-open", room, language, theme);
      votes.finish();
      picture("priority", room, language, theme);
      votes.openPriorities(VoteSubject.RISKS);
      votes.finish();
      picture("priority-2", room, language, theme);
    }
  }

  @Test
  void withoutPhonesAndTheQrCodeAlone() {
    try (VotingRoom room = new VotingRoom(Language.NL)) {
      OtherVotes.countHands(room);
      SeenFromTheRoom seen = new SeenFromTheRoom(Language.NL);
      picture("hands", seen.show(room.viewWithoutPhones()), Language.NL, Theme.LIGHT);
      room.place = Place.of(Part.CASE);
      picture("title", seen.show(room.viewWithoutPhones()), Language.NL, Theme.LIGHT);
      room.place = new Place(Part.QUESTIONS, OtherVotes.anyQuestion(room));
      picture("question", seen.show(room.viewWithoutPhones()), Language.NL, Theme.LIGHT);
      seen.act(ProjectorPane::toggleQr);
      picture("qr", seen.show(room.join(12).view()), Language.NL, Theme.LIGHT);
    }
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,DARK"})
  void whetherADpiaIsRequiredAndWhatIsConcluded(Language language, Theme theme) {
    try (VotingRoom room = new VotingRoom(language)) {
      new Rehearsal(room.workshop, 1).play();
      SeenFromTheRoom seen = new SeenFromTheRoom(language, theme, room.clock);
      room.place = Place.of(Part.THRESHOLD);
      picture("threshold", seen.show(room.viewWithoutPhones()), language, theme);
      room.place = Place.of(Part.CONCLUSIONS);
      picture("conclusions", seen.show(room.viewWithoutPhones()), language, theme);
    }
  }

  @ParameterizedTest
  @CsvSource({"1024,768", "1280,720", "640,480", "2560,1080"})
  void onOtherScreensAndInASmallWindow(int width, int height) {
    try (VotingRoom room = new VotingRoom(Language.NL)) {
      room.join(47).openObservation().agree(13, 7, 3, 10, 6, 2).closeRound().reveal();
      room.openObservation().agree(22, 11, 2, 5, 2, 1).closeRound().reveal();
      SeenFromTheRoom seen =
          new SeenFromTheRoom(Language.NL, Theme.LIGHT, room.clock, width, height);
      picture("at-" + width, seen.show(room.view()), Language.NL, Theme.LIGHT);
    }
  }

  private static void picture(String name, VotingRoom room, Language language, Theme theme) {
    SeenFromTheRoom seen = new SeenFromTheRoom(language, theme, room.clock);
    picture(name, seen.show(room.view()), language, theme);
  }

  private static void picture(String name, SeenFromTheRoom seen, Language language, Theme theme) {
    assertThat(Screenshots.take("projector-" + name, language, new Look(theme, 100), seen.scene))
        .isNotEmptyFile();
  }
}
