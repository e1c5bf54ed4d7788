package nl.casustafel.desktop.console.rail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RailTest extends WindowTest {
  private final RealCase real = new RealCase();
  private final ConsoleModel model =
      real.model(real.begin("recruitment-screening", Depth.FULL, Language.EN));
  private @org.jspecify.annotations.Nullable Rail rail;

  @BeforeEach
  void open() {
    model.moveTo(new Place(Part.QUESTIONS, "tr-told-ai"));
    String sheet =
        Objects.requireNonNull(Rail.class.getResource("../console.css")).toExternalForm();
    rail = show(() -> new Rail(model, new Texts(Language.EN)), sheet);
  }

  @SuppressWarnings("unchecked")
  private ListView<RailItem> list() {
    return (ListView<RailItem>) rail.lookup(".rail-items");
  }

  private Set<Node> cells() {
    return see(() -> Set.copyOf(rail.lookupAll(".rail-cell")));
  }

  private void answer(String option) {
    act(() -> {
      model.change(
          view ->
              new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice(option))),
          refused -> {});
      rail.show();
    });
  }

  @Test
  void anAnswerChangesOnlyTheLinesThatDiffer() {
    List<String> changed = new ArrayList<>();
    act(() ->
        list()
            .getItems()
            .addListener(
                (ListChangeListener<RailItem>)
                    change -> {
                      while (change.next()) {
                        changed.addAll(
                            change.getAddedSubList().stream().map(RailTest::name).toList());
                      }
                    }));
    answer("no");
    assertThat(changed)
        .containsExactly("Transparency", "Do the people concerned know that AI uses their data?");
  }

  private static String name(RailItem line) {
    return switch (line) {
      case RailItem.SectionLine section -> section.name();
      case RailItem.PageLine page -> page.name();
      case RailItem.ItemLine item -> item.text();
    };
  }

  @Test
  void cellsAreUsedAgainWhileOneGoesOn() {
    Set<Node> before = cells();
    act(() -> {
      model.next();
      rail.show();
    });
    assertThat(cells()).isNotEmpty().isEqualTo(before);
    String here =
        see(() ->
            rail.lookupAll(".rail-cell").stream()
                .filter(cell ->
                    cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("here")))
                .map(Node::getAccessibleText)
                .collect(Collectors.joining()));
    assertThat(here)
        .isEqualTo(
            "An outsider reads our information. How clear is it what the AI does with the"
                + " data?, open");
  }

  @Test
  void theListIsWalkedWithTheKeysAndEnterGoesThere() {
    act(() -> list().requestFocus());
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    settle();
    assertThat(model.place().item()).isEqualTo("tr-told-ai");
    push(KeyCode.ENTER);
    settle();
    assertThat(model.place().item()).isEqualTo("tr-logic");
  }

  @Test
  void onlySymbolsStandWhereThereIsNoRoom() {
    act(() -> rail.showIconsOnly(true));
    assertThat(rail.getChildren()).doesNotContain(list());
    assertThat(see(() -> rail.lookupAll(".part-name").stream().anyMatch(Node::isVisible)))
        .isFalse();
    act(() -> rail.showIconsOnly(false));
    assertThat(see(() -> rail.lookup(".rail-items"))).isNotNull();
  }
}
