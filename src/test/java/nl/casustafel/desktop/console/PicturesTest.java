package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import nl.casustafel.desktop.console.details.DetailsForm;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of the console; they are looked at by people, and some go into the README. */
class PicturesTest extends WindowTest {
  private final RealCase real = new RealCase();

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,LIGHT", "EN,DARK", "NL,DARK"})
  void everyPartInBothLanguagesAndThemes(Language language, Theme theme) {
    Look look = new Look(theme, 100);
    Workshop workshop = played(language);
    ConsoleModel model = real.model(workshop);
    picture("case", model, Place.of(Part.CASE), language, look);
    picture("facts", model, new Place(Part.FACTS, "processing-description"), language, look);
    picture("remaining", model, Place.of(Part.REMAINING), language, look);
    picture("observation", model, observation(workshop, 3), language, look);
    picture("rounds", model, observation(workshop, 2), language, look);
    for (Question question : oneOfEachForm(workshop)) {
      String form = question.form().getClass().getSimpleName().toLowerCase(Locale.ROOT);
      picture("question-" + form, model, new Place(Part.QUESTIONS, question.id()), language, look);
    }
    picture("risks", model, Place.of(Part.RISKS), language, look);
    picture("threshold", model, Place.of(Part.THRESHOLD), language, look);
    picture("conclusions", model, Place.of(Part.CONCLUSIONS), language, look);
    picture("report", model, Place.of(Part.REPORT), language, look);
  }

  @Test
  void withTextTwiceAsLarge() {
    Look look = new Look(Theme.LIGHT, 200);
    Workshop workshop = played(Language.NL);
    ConsoleModel model = real.model(workshop);
    picture("rounds", model, observation(workshop, 2), Language.NL, look);
    picture("case", model, Place.of(Part.CASE), Language.NL, look);
    picture("threshold", model, Place.of(Part.THRESHOLD), Language.NL, look);
    picture("conclusions", model, Place.of(Part.CONCLUSIONS), Language.NL, look);
    picture("facts", model, new Place(Part.FACTS, "retention-deletion"), Language.NL, look);
    picture("remaining", model, Place.of(Part.REMAINING), Language.NL, look);
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT,100", "NL,DARK,100", "NL,LIGHT,200"})
  void changingWhatWasFilledInAtTheBeginning(Language language, Theme theme, int percent) {
    ConsoleModel model = real.model(played(language));
    Path file =
        Screenshots.take(
            "console-details-" + percent,
            language,
            new Look(theme, percent),
            () -> {
              Surroundings around = Surroundings.quiet(language);
              around.layer.setContent(screen(model, language).root());
              new DetailsForm(model, true, around.layer, new Texts(language)).open();
              return around.layer;
            },
            sheet());
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void withTextTwiceAsLargeTheTitleOfTheWorkshopIsStillReadWhole() {
    ConsoleModel model = real.model(played(Language.NL));
    String shown =
        see(() -> {
          ConsoleScreen screen = screen(model, Language.NL);
          Scene scene = new Scene(screen.root(), Screenshots.WIDTH, Screenshots.HEIGHT);
          new Look(Theme.LIGHT, 200).dress(scene, List.of(sheet()));
          for (int pass = 0; pass < 3; pass++) {
            screen.root().applyCss();
            screen.root().layout();
          }
          return ((Text) scene.lookup(".workshop-title .text")).getText();
        });
    assertThat(shown).isEqualTo(model.view().info().title());
  }

  @Test
  void inANarrowWindow() {
    Workshop workshop = played(Language.EN);
    ConsoleModel model = real.model(workshop);
    model.moveTo(observation(workshop, 2));
    Path file =
        Screenshots.take(
            "console-narrow",
            Language.EN,
            Look.USUAL,
            () -> {
              ConsoleScreen screen = screen(model, Language.EN);
              screen.root().setMaxWidth(1000);
              return new StackPane(screen.root());
            },
            sheet());
    assertThat(file).isNotEmptyFile();
  }

  private ConsoleScreen screen(ConsoleModel model, Language language) {
    VotingRoom nobody = new VotingRoom(real.clock);
    Workshop unused = real.begin("recruitment-screening", Depth.CORE, language);
    VotingModel voting = nobody.model(unused);
    return new ConsoleScreen(model, voting, new Texts(language), Surroundings.quiet(language));
  }

  private void picture(String part, ConsoleModel model, Place place, Language language, Look look) {
    Path file =
        Screenshots.take(
            "console-" + part,
            language,
            look,
            () -> {
              model.moveTo(place);
              return screen(model, language).root();
            },
            sheet());
    assertThat(file).isNotEmptyFile();
  }

  private static String sheet() {
    return Objects.requireNonNull(ConsoleScreen.class.getResource("console.css")).toExternalForm();
  }

  private static Place observation(Workshop workshop, int index) {
    return new Place(Part.OBSERVATIONS, workshop.view().results().observations().get(index).id());
  }

  private static List<Question> oneOfEachForm(Workshop workshop) {
    return List.of(
            AnswerForm.YesNoUnsure.class,
            AnswerForm.Single.class,
            AnswerForm.Multiple.class,
            AnswerForm.Scale.class,
            AnswerForm.Open.class)
        .stream()
        .map(form ->
            workshop.view().results().themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .map(asked -> asked.question())
                .filter(question -> form.isInstance(question.form()))
                .findFirst()
                .orElseThrow())
        .toList();
  }

  private Workshop played(Language language) {
    Workshop workshop = real.begin("recruitment-screening", Depth.FULL, language);
    real.clock.pass(Duration.ofMinutes(9));
    workshop.execute(new Command.MoveTo(observation(workshop, 0), 540));
    conclude(workshop, 0, Outcome.HOLDS, language);
    conclude(workshop, 1, Outcome.HOLDS_IN_PART, language);
    String divided = observation(workshop, 2).item();
    workshop.execute(
        new Command.CountHands(divided, 1, new AgreementTally(List.of(2, 4, 1, 2, 3), 0)));
    workshop.execute(
        new Command.CountHands(divided, 2, new AgreementTally(List.of(1, 3, 1, 3, 4), 0)));
    conclude(workshop, 2, Outcome.HOLDS_IN_PART, language);
    workshop.execute(new Command.MoveTo(observation(workshop, 2), 1860));
    oneOfEachForm(workshop)
        .forEach(question ->
            workshop.execute(
                new Command.AnswerQuestion(question.id(), answer(question, language))));
    return workshop;
  }

  private static void conclude(Workshop workshop, int index, Outcome outcome, Language language) {
    boolean dutch = language == Language.NL;
    workshop.execute(
        new Command.DecideObservation(
            observation(workshop, index).item(),
            new ObservationDecision(
                outcome,
                dutch
                    ? "Recruiters zien de rangorde, maar versturen afwijzingen in de praktijk ongelezen. Formeel dus een mens, feitelijk niet."
                    : "Recruiters see the ranking but in practice send the rejections unread. So formally a person, in fact none.",
                dutch
                    ? "“Met 900 brieven per week leest niemand ze allemaal; zeg dat eerlijk.” (2 mensen)"
                    : "“With 900 letters a week nobody reads them all; say so honestly.” (2 people)",
                dutch
                    ? "Recruiter leest vóór elke afwijzing"
                    : "Recruiter reads before any rejection",
                dutch ? "HR-adviseur" : "HR adviser",
                LocalDate.of(2027, 1, 15))));
  }

  private static Answer answer(Question question, Language language) {
    AnswerValue value =
        switch (question.form()) {
          case AnswerForm.YesNoUnsure ignored -> new AnswerValue.Choice("unsure");
          case AnswerForm.Single form -> new AnswerValue.Choice(form.options().getLast().id());
          case AnswerForm.Multiple form ->
              new AnswerValue.Choices(
                  Set.of(form.options().getFirst().id(), form.options().get(1).id()));
          case AnswerForm.Scale ignored -> new AnswerValue.Point(2);
          case AnswerForm.Open ignored ->
              new AnswerValue.Words(
                  language == Language.NL
                      ? "Sneller kandidaten vinden voor 120 banen per jaar."
                      : "Finding candidates for 120 jobs a year more quickly.");
        };
    return Answer.of(value)
        .because(
            language == Language.NL
                ? "De leverancier heeft hierover niets op papier gezet."
                : "The supplier has put nothing about this on paper.");
  }
}
