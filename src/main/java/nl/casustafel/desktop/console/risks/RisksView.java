package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.GradualList;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.FoundRisk;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/** The risks that the answers and observations propose so far, the gravest first. */
public final class RisksView implements ItemView {
  private final ConsoleModel model;
  private final Texts texts;
  private final VBox node = new VBox();
  private final GradualList list = new GradualList();
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private List<FoundRisk> shown = List.of();

  public RisksView(ConsoleModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    node.getStyleClass().add("item");
    list.getStyleClass().add("risk-list");
    int found = model.view().results().risks().size();
    node.getChildren()
        .addAll(
            new ItemHeading(
                List.of(Pill.accent(texts.of(RisksText.PILL, found))),
                texts.of(RisksText.TITLE),
                texts.of(RisksText.HINT)),
            list);
    build(model.view().results().risks());
  }

  private void build(List<FoundRisk> risks) {
    shown = risks;
    if (risks.isEmpty()) {
      list.show(List.of(this::nothingYet));
    } else {
      list.show(risks.stream().map(this::later).toList());
    }
  }

  private Card nothingYet() {
    return new Card(
        texts.of(RisksText.EMPTY_TITLE), new Paragraph(texts.of(RisksText.EMPTY), "secondary"));
  }

  private Supplier<Card> later(FoundRisk risk) {
    return () -> new RiskCard(risk, model, texts);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    if (!view.results().risks().equals(shown)) {
      build(view.results().risks());
    }
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  @Override
  public boolean pressed(KeyEvent key) {
    return false;
  }
}
