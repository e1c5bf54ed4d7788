package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Saving;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.AskedQuestion;
import org.junit.jupiter.api.Test;

/**
 * A whole workshop in Dutch with every form of answer, its rounds recorded with the keys, and
 * stored behind the facilitator's back. Every case, in English and from Home on, is the journeys'.
 */
class DutchWorkshopTest extends ConsoleJourney {

  @Test
  void isLedFromTheChainToTheReport() {
    workshop = real.begin("patient-summaries", Depth.MAIN_THEMES, Language.NL);
    model = new ConsoleModel(workshop, Tasks.onVirtualThreads().inOrder(), real.clock);
    open(Language.NL);
    press("Fase: Vooraf");
    walk(Part.FACTS);
    press("Fase: In de zaal");
    while (!model.place().part().equals(Part.REPORT)) {
      treat(model.place());
      key(KeyCode.PAGE_DOWN);
    }
    saved();
    WorkshopView view = workshop.view();
    assertThat(view.results().progress().complete()).isTrue();
    assertThat(view.results().observations())
        .allSatisfy(observation -> assertThat(observation.rounds()).hasSize(1));
    assertThat(view.results().risks()).isNotEmpty();
    assertThat(view.place()).isEqualTo(Place.of(Part.REPORT));
    press("Rapport maken");
    saved();
    settle();
    assertThat(asked).containsExactly("report");
  }

  /** Answers every fact on each page of the part. */
  private void walk(Part part) {
    for (Place page : workshop.view().agenda().line(part).places()) {
      act(() -> model.moveTo(page));
      workshop.view().agenda().section(page).orElseThrow().items().stream()
          .map(item -> question(item.id()))
          .forEach(this::state);
    }
  }

  private void state(AskedQuestion asked) {
    String name = new Texts(Language.NL).of(asked.question().options().getFirst().text());
    press(name);
  }

  private void treat(Place place) {
    if (place.part().equals(Part.OBSERVATIONS)) {
      observe();
    } else if (place.part().equals(Part.QUESTIONS)) {
      answer(question(place.item()));
    }
  }

  private void observe() {
    Texts texts = new Texts(Language.NL);
    var scale = workshop.view().content().guide().scales().agreement();
    act(() -> {
      for (int point : List.of(5, 4, 2)) {
        String name = texts.of(Objects.requireNonNull(scale.points().get(point)));
        field(name).setText(Integer.toString(point));
      }
    });
    key(KeyCode.CONTROL, KeyCode.ENTER);
    press("Wat de groep concludeert: Klopt");
  }

  private void answer(AskedQuestion asked) {
    switch (asked.question().form()) {
      case AnswerForm.YesNoUnsure ignored -> key(KeyCode.DIGIT3);
      case AnswerForm.Single ignored -> key(KeyCode.DIGIT2);
      case AnswerForm.Multiple ignored -> key(KeyCode.DIGIT1);
      case AnswerForm.Scale ignored -> key(KeyCode.DIGIT2);
      case AnswerForm.Open ignored -> write("Antwoord", "In een paar woorden");
    }
  }

  private void saved() {
    settle();
    until(() -> see(() -> model.savingProperty().get() instanceof Saving.AllSaved));
  }
}
