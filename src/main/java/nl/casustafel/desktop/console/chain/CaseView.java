package nl.casustafel.desktop.console.chain;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseStory;
import nl.casustafel.casefile.CaseStory.DataFlow;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.Chain;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/** The chain as a picture, and the case: what happens, who takes part, and what is missing. */
public final class CaseView implements ItemView {
  private final VBox node = new VBox();
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private final Texts texts;

  public CaseView(WorkshopView view, Texts texts) {
    this.texts = texts;
    node.getStyleClass().add("item");
    CaseTemplate template = view.content().caseTemplate();
    Guide guide = view.content().guide();
    node.getChildren()
        .addAll(
            new ItemHeading(
                List.of(Pill.accent(texts.of(ChainText.CASE_PILL))),
                texts.of(template.titles().title()),
                texts.of(template.titles().teaser())),
            chain(guide.chain(), template.story()),
            new StoryCards(texts).background(template.story().background()),
            new StoryCards(texts).actors(template.story().actors()),
            new StoryCards(texts).missing(template.story().missing(), guide.status().citations()));
  }

  private Card chain(Chain chain, CaseStory story) {
    List<ChainBox> boxes = new ArrayList<>();
    ToggleGroup group = new ToggleGroup();
    StepCard explained = new StepCard(texts);
    for (ChainStep step : ChainStep.values()) {
      ChainBox box = new ChainBox(chain.step(step), flows(story, step), texts);
      box.setToggleGroup(group);
      boxes.add(box);
    }
    group
        .selectedToggleProperty()
        .addListener((property, before, chosen) -> {
          if (chosen instanceof ChainBox box) {
            explained.show(chain.step(box.step()), flows(story, box.step()));
          } else {
            explained.getChildren().clear();
          }
        });
    String picture = texts.of(ChainText.PICTURE, inWords(boxes));
    return new Card(
        texts.of(ChainText.CHAIN_TITLE),
        new Paragraph(texts.of(ChainText.CHAIN_HINT), "secondary"),
        new ChainPicture(boxes, picture),
        explained);
  }

  private static String inWords(List<ChainBox> boxes) {
    return String.join("; ", boxes.stream().map(ChainBox::getAccessibleText).toList());
  }

  private static List<DataFlow> flows(CaseStory story, ChainStep step) {
    return story.dataFlow().stream().filter(flow -> flow.step() == step).toList();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    // The case does not change during a workshop.
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
