package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.console.session.Saving;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.guide.AnswerForm;
import nl.casustafel.guide.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.WorkshopView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** A whole workshop on each case as a facilitator leads it, with storing in the background. */
class WholeWorkshopTest extends ConsoleJourney {

  @ParameterizedTest
  @CsvSource({"chatlog-finetuning,NL", "recruitment-screening,EN", "patient-summaries,NL"})
  void isLedFromTheChainToTheReport(String caseId, Language language) throws TimeoutException {
    workshop = real.begin(caseId, Depth.MAIN_THEMES, language);
    model = new ConsoleModel(workshop, Tasks.onVirtualThreads().inOrder(), real.clock);
    open(language);
    while (model.place().part() != Part.REPORT) {
      treat(model.place(), language);
      key(KeyCode.PAGE_DOWN);
    }
    saved();
    WorkshopView view = workshop.view();
    assertThat(view.results().progress().complete()).isTrue();
    assertThat(view.results().observations())
        .allSatisfy(observation -> assertThat(observation.rounds()).hasSize(1));
    assertThat(view.results().risks()).isNotEmpty();
    assertThat(view.place()).isEqualTo(Place.of(Part.REPORT));
    press(language == Language.NL ? "Rapport maken" : "Make the report");
    saved();
    settle();
    assertThat(asked).containsExactly("report");
  }

  private void treat(Place place, Language language) {
    switch (place.part()) {
      case OBSERVATIONS -> observe(language);
      case QUESTIONS -> answer(question(place.item()), language);
      case CASE, RISKS, REPORT -> {}
    }
  }

  private void observe(Language language) {
    Texts texts = new Texts(language);
    var scale = workshop.view().content().guide().scales().agreement();
    act(() -> {
      for (int point : List.of(5, 4, 2)) {
        String name = texts.of(Objects.requireNonNull(scale.points().get(point)));
        field(name).setText(Integer.toString(point));
      }
    });
    key(KeyCode.CONTROL, KeyCode.ENTER);
    press(
        language == Language.NL
            ? "Wat de groep concludeert: Klopt"
            : "What the group concludes: Holds");
  }

  private void answer(AskedQuestion asked, Language language) {
    switch (asked.question().form()) {
      case AnswerForm.YesNoUnsure ignored -> key(KeyCode.DIGIT3);
      case AnswerForm.Single ignored -> key(KeyCode.DIGIT2);
      case AnswerForm.Multiple ignored -> key(KeyCode.DIGIT1);
      case AnswerForm.Scale ignored -> key(KeyCode.DIGIT2);
      case AnswerForm.Open ignored ->
          write(language == Language.NL ? "Antwoord" : "Answer", "In a few words");
    }
  }

  private void saved() throws TimeoutException {
    settle();
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> see(() -> model.savingProperty().get() instanceof Saving.AllSaved));
  }
}
