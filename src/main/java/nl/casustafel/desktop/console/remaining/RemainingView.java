package nl.casustafel.desktop.console.remaining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.GradualList;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.place.Walk;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.remaining.Remainder;
import nl.casustafel.workshop.remaining.Remainders;
import org.jspecify.annotations.Nullable;

/** The list of what is left, by who sees to it; the filled button walks through all of it. */
final class RemainingView implements ItemView {
  private final ConsoleModel model;
  private final Texts texts;
  private final VBox node = new VBox();
  private final VBox groups = new VBox();
  private final Pill count = Pill.accent("");
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private List<Remainders.ByPerson> shown = List.of();

  RemainingView(ConsoleModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    node.getStyleClass().add("item");
    groups.getStyleClass().add("remaining");
    node.getChildren()
        .addAll(
            new ItemHeading(
                List.of(count), texts.of(RemainingText.TITLE), texts.of(RemainingText.HINT)),
            groups);
    show(model.view());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    List<Remainders.ByPerson> now = Remainders.byPerson(view);
    if (!now.equals(shown) || groups.getChildren().isEmpty()) {
      shown = now;
      List<Remainder> all = now.stream().flatMap(by -> by.remainders().stream()).toList();
      count.setText(texts.of(RemainingText.COUNT, all.size()));
      groups.getChildren().setAll(now.stream().map(by -> new PersonCard(by, all)).toList());
      if (all.isEmpty()) {
        groups.getChildren().setAll(new Card(texts.of(RemainingText.NOTHING)));
      }
      next.set(
          all.isEmpty()
              ? null
              : new NextDeed(
                  texts.of(RemainingText.WALK, all.size()), "", () -> walk(new Walk(all, 0))));
    }
  }

  private void walk(Walk walk) {
    model.moving().walk(walk);
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  @Override
  public boolean pressed(KeyEvent key) {
    return false;
  }

  /** What one person sees to. */
  private final class PersonCard extends Card {
    PersonCard(Remainders.ByPerson by, List<Remainder> all) {
      super(by.person().isEmpty() ? texts.of(RemainingText.NOBODY) : by.person());
      GradualList list = new GradualList();
      list.getStyleClass().add("remainders");
      List<Supplier<Node>> rows = new ArrayList<>();
      String before = "";
      for (Remainder left : by.remainders()) {
        String kind = RemainderWords.kindAndDay(left, texts);
        boolean again = kind.equals(before);
        rows.add(() -> row(left, kind, again, all));
        before = kind;
      }
      list.show(rows);
      getChildren().add(list);
    }

    /** What is left; above it why, where that is not said above it already. */
    private Node row(Remainder left, String kind, boolean again, List<Remainder> all) {
      String words = RemainderWords.of(left, model.view(), texts);
      Hyperlink link = Buttons.link(words, () -> walk(new Walk(all, all.indexOf(left))));
      link.setWrapText(true);
      link.setMinSize(0, Region.USE_PREF_SIZE);
      link.setAccessibleText(kind + ": " + words);
      VBox row = again ? new VBox(link) : new VBox(new Paragraph(kind, "field-name"), link);
      row.getStyleClass().add("remainder");
      return row;
    }
  }
}
