package nl.casustafel.desktop.projector;

import java.util.List;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The big screen of a room in which people vote. */
abstract class RoomScreen extends WindowTest {
  static final String PROMISE = "No name, no account. No screen shows who chose what.";
  final VotingRoom room = new VotingRoom(Language.EN);
  SeenFromTheRoom seen;

  @BeforeEach
  final void hang() {
    seen = new SeenFromTheRoom(Language.EN, Theme.LIGHT, room.clock);
  }

  @AfterEach
  final void leave() {
    room.close();
  }

  final List<String> words() {
    return seen.show(room.view()).words();
  }

  final String code() {
    return room.session.view().settings().code().spaced();
  }
}
