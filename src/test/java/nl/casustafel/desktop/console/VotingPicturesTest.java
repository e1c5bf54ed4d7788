package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of a session by phone in the console, with rooms from empty to full. */
class VotingPicturesTest extends WindowTest {
  private final RealCase real = new RealCase();
  private final VotingRoom room = new VotingRoom(real.clock);

  @AfterEach
  void leaveRoom() {
    room.close();
  }

  private static String suggestion(Language language) {
    return language == Language.NL
        ? "Wie controleert of de rangorde klopt voor mensen met een gat in hun cv?"
        : "Who checks whether the ranking is right for people with a gap in their CV?";
  }

  @ParameterizedTest
  @CsvSource({
    "0,EN,LIGHT,100",
    "1,NL,LIGHT,100",
    "47,EN,LIGHT,100",
    "47,NL,DARK,100",
    "47,NL,LIGHT,200",
    "500,NL,LIGHT,100"
  })
  void aRoomOfSoManyPeople(int people, Language language, Theme theme, int percent)
      throws Exception {
    Look look = new Look(theme, percent);
    Workshop workshop = real.begin("recruitment-screening", Depth.FULL, language);
    ConsoleModel model = real.model(workshop);
    VotingModel voting = room.model(workshop);
    act(() -> model.moveTo(new Place(Part.OBSERVATIONS, "obs-c2-3")));
    Scene scene = new Scene(model, voting, language, look, people + "");
    act(voting.life()::begin);
    until(() -> voting.session() != null);
    room.join(1, people);
    room.suggest(1, "s1", suggestion(language));
    seen(voting, view -> view.attendance().joined() == people);
    scene.take("ready");
    room.session().facilitation().open(VoteSubject.observation("obs-c2-3")).join();
    room.vote(1, people * 7 / 10, "5");
    room.vote(people * 7 / 10 + 1, people * 9 / 10, "2");
    seen(voting, view -> view.poll() != null && view.poll().voted() == people * 9 / 10);
    scene.take("open");
    act(() -> voting.act(Facilitation::closeVoting));
    room.passClosing();
    if (people > 1) {
      act(() -> voting.act(Facilitation::reveal));
      seen(voting, view -> view.poll() != null && !view.poll().results().isEmpty());
      scene.take("revealed");
    }
    scene.take("joining");
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT,100", "NL,DARK,100", "NL,LIGHT,200"})
  void votesOnAQuestionAndOnARisk(Language language, Theme theme, int percent) throws Exception {
    Workshop workshop = real.begin("recruitment-screening", Depth.FULL, language);
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("no"))));
    String risk = workshop.view().results().risks().getFirst().risk().id();
    ConsoleModel model = real.model(workshop);
    VotingModel voting = room.model(workshop);
    Scene scene = new Scene(model, voting, language, new Look(theme, percent), "12");
    act(voting.life()::begin);
    until(() -> voting.session() != null);
    room.join(1, 12);
    act(() -> model.moveTo(new Place(Part.QUESTIONS, "tr-told-ai")));
    votedAndRevealed(voting, VoteSubject.question("tr-told-ai"), "no", "unsure");
    scene.take("question");
    act(() -> model.moveTo(Place.of(Part.RISKS)));
    votedAndRevealed(voting, VoteSubject.risk(risk), "3/4", "2/2");
    scene.take("risk");
    room.session().facilitation().closeByItself(true).join();
    room.session().facilitation().open(VoteSubject.observation("obs-c2-3")).join();
    room.vote(1, 11, "4");
    seen(voting, view -> view.poll() != null && view.poll().voted() == 11);
    scene.take("elsewhere");
    act(() -> model.moveTo(new Place(Part.OBSERVATIONS, "obs-c2-3")));
    room.vote(12, 12, "2");
    seen(voting, view -> view.poll() != null && view.poll().byItself());
    scene.take("by-itself");
  }

  private void votedAndRevealed(VotingModel voting, VoteSubject subject, String most, String others)
      throws Exception {
    room.session().facilitation().open(subject).join();
    room.vote(1, 8, most);
    room.vote(9, 11, others);
    act(() -> voting.act(Facilitation::closeVoting));
    room.passClosing();
    act(() -> voting.act(Facilitation::reveal));
    seen(
        voting,
        view ->
            view.poll() != null
                && view.poll().poll().subject().equals(subject)
                && !view.poll().results().isEmpty());
  }

  private record Scene(
      ConsoleModel model, VotingModel voting, Language language, Look look, String people) {
    void take(String state) {
      Path file =
          Screenshots.take(
              "console-vote-" + state + "-" + people,
              language,
              look,
              () -> {
                ConsoleScreen screen =
                    new ConsoleScreen(
                        model, voting, new Texts(language), Surroundings.quiet(language));
                if (state.equals("joining")) {
                  screen.showJoining();
                }
                return screen.root();
              },
              Objects.requireNonNull(ConsoleScreen.class.getResource("console.css"))
                  .toExternalForm());
      assertThat(file).isNotEmptyFile();
    }
  }

  private void seen(VotingModel voting, java.util.function.Predicate<SessionView> what)
      throws Exception {
    until(() -> {
      SessionView now = voting.session();
      return now != null && what.test(now);
    });
    settle();
  }

  private static void until(Callable<Boolean> what) throws Exception {
    WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, what);
  }
}
