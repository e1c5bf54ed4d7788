package nl.casustafel.desktop.kit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.plan.Pick;

/** A list to choose from, folded away until somebody wants to choose. */
final class PickList extends VBox {
  private final Texts texts;
  private final Hyperlink unfold;
  private final PickRow.Choosing choosing;
  private final List<PickRow> rows = new ArrayList<>();
  private List<Group> offered = List.of();
  private List<Group> built = List.of();
  private Function<String, Optional<Pick>> picked = id -> Optional.empty();

  /**
   * Topics that belong together.
   *
   * @param name blank for none
   */
  record Group(String name, List<PickRow.Topic> topics) {
    Group {
      topics = List.copyOf(topics);
    }

    private List<String> ids() {
      return topics.stream().map(PickRow.Topic::id).toList();
    }
  }

  PickList(PickRow.Choosing choosing, Texts texts) {
    this.choosing = choosing;
    this.texts = texts;
    unfold = Buttons.link(texts.of(PlanText.CHOOSE), this::toggle);
    getStyleClass().add("pick-list");
    Shown.when(false, this);
  }

  /** The link that folds and unfolds it. */
  Hyperlink link(String what) {
    unfold.setAccessibleText(texts.of(PlanText.LINE, texts.of(PlanText.CHOOSE), what));
    return unfold;
  }

  private void toggle() {
    Shown.when(!isVisible(), this);
    build();
    unfold.setText(texts.of(isVisible() ? PlanText.FOLD : PlanText.CHOOSE));
  }

  /** Shows what is chosen; rows stay as long as there is the same to choose from. */
  void show(List<Group> groups, Function<String, Optional<Pick>> picks) {
    offered = List.copyOf(groups);
    picked = picks;
    build();
  }

  /** A list that nobody has unfolded has no rows; the same rows stay for the same topics. */
  private void build() {
    if (isVisible() && !ids(offered).equals(ids(built))) {
      build(offered);
    }
    rows.forEach(row -> row.show(picked.apply(row.id())));
  }

  private static List<List<String>> ids(List<Group> groups) {
    return groups.stream().map(Group::ids).toList();
  }

  private void build(List<Group> groups) {
    built = groups;
    rows.clear();
    getChildren().clear();
    for (Group group : groups) {
      if (!group.name().isBlank()) {
        getChildren().add(new Paragraph(group.name(), "field-name"));
      }
      for (PickRow.Topic topic : group.topics()) {
        PickRow row = new PickRow(topic, choosing, texts);
        rows.add(row);
        getChildren().add(row);
      }
    }
  }
}
