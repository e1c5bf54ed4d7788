package nl.casustafel.desktop.console.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.console.KnownParts;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.console.voting.room.SessionDialogs;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

class RoomColumnTest extends WindowTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.NL);

  private RoomColumn open(Place place) {
    ConsoleModel model = real.model(workshop);
    model.moveTo(place);
    return show(() -> column(model));
  }

  private RoomColumn column(ConsoleModel model) {
    Texts texts = new Texts(Language.NL);
    VotingModel voting = new VotingRoom(real.clock).model(workshop);
    SessionDialogs dialogs =
        new SessionDialogs(model, voting, new DialogLayer(texts), texts, () -> {});
    PartTools tools = new PartTools(model, voting, texts, () -> {});
    return new RoomColumn(
        KnownParts.ALL,
        tools,
        dialogs,
        new RoomColumn.Deeds(() -> {}, () -> {}, () -> {}, new TalkTimer(Clock.systemUTC())));
  }

  private List<String> words(RoomColumn room) {
    return see(() ->
        Accessibility.all(room).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void whoIsPresentIsCountedByRole() {
    assertThat(words(open(Place.of(Part.RISKS))))
        .containsSubsequence("De zaal", "12", "aanwezigen", "FG", "1", "HR-adviseur", "4")
        .doesNotContain("Alleen voor u");
  }

  @Test
  void withoutRolesThereIsNoHeadCount() {
    WorkshopInfo info = workshop.view().info();
    workshop.execute(
        new Command.Describe(
            new WorkshopInfo(
                info.title(),
                info.organisation(),
                info.date(),
                info.language(),
                List.of(),
                info.depth())));
    assertThat(words(open(Place.of(Part.RISKS))))
        .contains("Er zijn geen rollen ingevuld, dus er is geen aantal aanwezigen.");
  }

  @Test
  void anObservationComesWithItsNoteItsStandingAndItsReferencesInTheLanguage() {
    List<String> words = words(open(new Place(Part.OBSERVATIONS, "obs-c2-6")));
    assertThat(words)
        .contains("Alleen voor u", "Raakt deze vragen", "Aandachtspunten bij deze casus")
        .anyMatch(text -> text.startsWith("Profilering is op zich niet verboden"))
        .anyMatch(text -> text.contains("AVG 4(4)"))
        .noneMatch(text -> text.contains("GDPR"));
  }

  @Test
  void aQuestionThatAnObservationTouchesIsOneStepAway() {
    ConsoleModel model = real.model(workshop);
    model.moveTo(new Place(Part.OBSERVATIONS, "obs-c2-3"));
    RoomColumn room = show(() -> column(model));
    act(() ->
        Accessibility.all(room).stream()
            .filter(Hyperlink.class::isInstance)
            .map(Hyperlink.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
    assertThat(model.place().part()).isEqualTo(Part.QUESTIONS);
  }

  @Test
  void anObservationOfTheGroupHasNoNote() {
    workshop.execute(new Command.WriteObservation(new OwnObservation("own-1", "Iets anders")));
    assertThat(words(open(new Place(Part.OBSERVATIONS, "own-1"))))
        .contains("De groep voegde deze observatie toe; er hoort geen notitie bij.");
  }

  @Test
  void aQuestionComesWithWhatItsThemeIsAboutAndItsReferences() {
    assertThat(words(open(new Place(Part.QUESTIONS, "tr-told-ai"))))
        .contains("Alleen voor u")
        .anyMatch(text -> text.contains("AVG 12-14"));
  }
}
