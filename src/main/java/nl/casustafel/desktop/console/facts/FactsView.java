package nl.casustafel.desktop.console.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.question.RefusalLine;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a theme below each other, to be filled in by Tab. The filled button confirms all
 * that the case says here.
 */
final class FactsView implements ItemView {
  private static final int AT_ONCE = 3;

  private final ConsoleModel model;
  private final QuestionTheme theme;
  private final Texts texts;
  private final VBox node = new VBox();
  private final VBox list = new VBox();
  private final Pill stated = Pill.accent("");
  private final Pill notConfirmed = Pill.quiet("");
  private final RefusalLine refusal;
  private final Map<String, FactCard> cards = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private final Frames frames = new Frames();
  private int there = AT_ONCE;

  FactsView(ConsoleModel model, QuestionTheme theme, Texts texts) {
    this.model = model;
    this.theme = theme;
    this.texts = texts;
    this.refusal = new RefusalLine(texts);
    node.getStyleClass().add("item");
    list.getStyleClass().add("facts");
    node.getChildren()
        .addAll(
            new ItemHeading(
                List.of(stated, notConfirmed), texts.of(theme.name()), texts.of(theme.about())),
            refusal.node(),
            list);
    show(model.view());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    List<AskedQuestion> facts = facts(view);
    refusal.clear();
    keep(facts);
    long answered = facts.stream().filter(AskedQuestion::answered).count();
    stated.setText(texts.of(FactsText.STATED, answered, facts.size()));
    List<String> open =
        facts.stream()
            .filter(asked -> view.fromCase(asked).isPresent())
            .map(asked -> asked.question().id())
            .toList();
    notConfirmed.setText(texts.of(FactsText.NOT_CONFIRMED, open.size()));
    Shown.when(!open.isEmpty(), notConfirmed);
    next.set(
        open.isEmpty()
            ? null
            : new NextDeed(texts.of(FactsText.CONFIRM_ALL, open.size()), "", () -> confirm(open)));
  }

  private List<AskedQuestion> facts(WorkshopView view) {
    return view.results().themes().stream()
        .filter(of -> of.theme().id().equals(theme.id()))
        .flatMap(of -> of.questions().stream())
        .filter(asked -> asked.question().timing().phase() == Phase.BEFORE)
        .toList();
  }

  private void confirm(List<String> questions) {
    model.change(view -> new Command.ConfirmFromCase(questions), refusal::say);
  }

  private FactCard shown(AskedQuestion asked) {
    FactCard card =
        cards.computeIfAbsent(asked.question().id(), id -> new FactCard(model, asked, texts));
    card.show(asked);
    return card;
  }

  private void complete() {
    there = Integer.MAX_VALUE;
    keep(facts(model.view()));
  }

  @Override
  public void unfold() {
    complete();
  }

  /** Shows as many as are there by now; the others follow, so that the window goes on answering. */
  private void keep(List<AskedQuestion> facts) {
    List<FactCard> wanted = facts.stream().limit(there).map(this::shown).toList();
    if (there < facts.size()) {
      frames.start();
    } else {
      frames.stop();
    }
    // A card that stays is never taken off: one may be typing in it.
    list.getChildren().removeIf(card -> !wanted.contains(card));
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= list.getChildren().size() || !list.getChildren().get(i).equals(wanted.get(i))) {
        list.getChildren().add(i, wanted.get(i));
      }
    }
  }

  @Override
  public Optional<Node> find(String item) {
    complete();
    return Optional.ofNullable(cards.get(item));
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  /** Adds some cards a frame; between two of them the window draws and answers. */
  private final class Frames extends AnimationTimer {
    @Override
    public void handle(long now) {
      there += AT_ONCE;
      keep(facts(model.view()));
    }
  }

  /** A digit chooses among the answers of the fact that one is at. */
  @Override
  public boolean pressed(KeyEvent key) {
    return cards.values().stream().anyMatch(card -> card.pressed(key));
  }
}
