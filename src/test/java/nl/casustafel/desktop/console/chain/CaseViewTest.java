package nl.casustafel.desktop.console.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.casustafel.casefile.CaseStory;
import nl.casustafel.casefile.Origin;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseViewTest extends WindowTest {
  private final RealCase real = new RealCase();

  private Parent show(WorkshopView view, Language language, double width) {
    return show(() -> {
      Parent node = (Parent) new CaseView(view, new Texts(language)).node();
      StackPane page = new StackPane(node);
      page.setMaxWidth(width);
      return new StackPane(page);
    });
  }

  private static List<String> words(Parent root) {
    return Accessibility.all(root).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "chatlog-finetuning,EN", "chatlog-finetuning,NL",
    "recruitment-screening,EN", "recruitment-screening,NL",
    "patient-summaries,EN", "patient-summaries,NL"
  })
  void theWholeCaseIsOnThePage(String id, Language language) {
    WorkshopView view = real.begin(id, Depth.CORE, language).view();
    Texts texts = new Texts(language);
    CaseStory story = view.content().caseTemplate().story();
    List<String> words = words(show(view, language, 980));
    assertThat(words)
        .containsAll(story.background().stream().map(part -> texts.of(part.text())).toList())
        .containsAll(story.actors().stream().map(actor -> texts.of(actor.name())).toList())
        .containsAll(story.dataFlow().stream().map(flow -> texts.of(flow.what())).toList())
        .containsAll(story.missing().stream().map(point -> texts.of(point.text())).toList());
  }

  @Test
  void whatTheSourceStatesStandsApartFromWhatWasAdded() {
    WorkshopView view = real.begin("chatlog-finetuning", Depth.CORE, Language.EN).view();
    Texts texts = new Texts(Language.EN);
    Parent root = show(view, Language.EN, 980);
    for (Origin origin : Origin.values()) {
      String look = origin == Origin.SOURCE ? ".origin-source" : ".origin-authored";
      String name = origin == Origin.SOURCE ? "From the source" : "Added for the workshop";
      Node first = see(() -> root.lookup(look));
      List<String> expected =
          view.content().caseTemplate().story().background().stream()
              .filter(part -> part.origin() == origin)
              .map(part -> texts.of(part.text()))
              .toList();
      assertThat(words((Parent) first)).contains(name).containsAll(expected);
    }
  }

  @Test
  void theStepsStandInARowWhereThereIsRoomAndElseInAColumn() {
    WorkshopView view = real.begin("patient-summaries", Depth.CORE, Language.NL).view();
    assertThat(tops(show(view, Language.NL, 980))).hasSize(2);
    assertThat(tops(show(view, Language.NL, 500))).hasSize(6);
  }

  /** The different heights at which steps begin. */
  private List<Double> tops(Parent root) {
    return see(() ->
        root.lookupAll(".chain-box").stream().map(Node::getLayoutY).distinct().sorted().toList());
  }

  @Test
  void stepsWithoutDataOfTheCaseAreQuieterAndSaySo() {
    WorkshopView view = real.begin("recruitment-screening", Depth.CORE, Language.EN).view();
    Parent root = show(view, Language.EN, 980);
    assertThat(
            see(() ->
                root.lookupAll(".chain-box-quiet").stream().map(Node::getAccessibleText).toList()))
        .containsExactlyInAnyOrder(
            "Data curation. No data of this case at this step",
            "Fine-tuning. No data of this case at this step",
            "Feedback loop. No data of this case at this step");
  }

  @Test
  void arrowsGoFromStepToStepAndEndAtTheFeedbackLoop() {
    WorkshopView view = real.begin("patient-summaries", Depth.CORE, Language.EN).view();
    Parent root = show(view, Language.EN, 980);
    List<ToggleButton> steps =
        see(() ->
            Accessibility.all(root).stream()
                .filter(ChainBox.class::isInstance)
                .map(ToggleButton.class::cast)
                .toList());
    act(() -> steps.getFirst().fire());
    act(() -> steps.getFirst().requestFocus());
    for (int step = 0; step < steps.size() + 2; step++) {
      type(step % 2 == 0 ? KeyCode.RIGHT : KeyCode.DOWN);
    }
    assertThat(steps.getLast().isFocused()).isTrue();
    assertThat(steps.getFirst().isSelected()).isTrue();
    type(KeyCode.LEFT).type(KeyCode.SPACE);
    assertThat(steps).filteredOn(ToggleButton::isSelected).containsExactly(steps.get(4));
  }

  @Test
  void thePictureTellsItselfToThoseWhoDoNotSeeIt() {
    WorkshopView view = real.begin("recruitment-screening", Depth.CORE, Language.EN).view();
    Parent root = show(view, Language.EN, 980);
    assertThat(see(() -> root.lookup(".chain-picture").getAccessibleText()))
        .startsWith("The generative AI chain in six steps")
        .contains("Candidate applies through a form, by employer");
  }
}
