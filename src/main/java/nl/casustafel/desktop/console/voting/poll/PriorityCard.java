package nl.casustafel.desktop.console.voting.poll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import nl.casustafel.desktop.console.form.CountField;
import nl.casustafel.desktop.console.form.NumberSetting;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** Putting risks or observations in order by giving dots; seen only where phones take part. */
public final class PriorityCard extends Card {
  private static final int USUAL_DOTS = 5;
  private static final int USUAL_MOST = 3;
  private static final int MOST_DOTS = 20;

  private final ConsoleModel console;
  private final VotingModel voting;
  private final String of;
  private final VoteSubject subject;
  private final Texts texts;
  private final PollPanel poll;
  private final NumberSetting dots;
  private final NumberSetting most;
  private @Nullable Shown shown;

  private record Shown(List<Round<PriorityTally>> rounds, VoteStep step, int items) {}

  /**
   * @param of {@link VoteSubject#RISKS} or {@link VoteSubject#OBSERVATIONS}
   */
  public PriorityCard(ConsoleModel console, VotingModel voting, String of, Texts texts) {
    super(
        texts.of(
            of.equals(VoteSubject.RISKS) ? VotingText.ORDER_RISKS : VotingText.ORDER_OBSERVATIONS));
    this.console = console;
    this.voting = voting;
    this.of = of;
    this.texts = texts;
    this.subject = VoteSubject.priority(of);
    this.poll = new PollPanel(voting, subject, texts);
    CountField.Bounds bounds = new CountField.Bounds(1, MOST_DOTS);
    dots = new NumberSetting(texts.of(VotingText.DOTS), USUAL_DOTS, bounds, texts);
    most = new NumberSetting(texts.of(VotingText.DOTS_MOST), USUAL_MOST, bounds, texts);
    KeptForm form = console.typing().form("order of " + of);
    form.keep("dots", dots.textProperty());
    form.keep("most", most.textProperty());
    show();
  }

  public void show() {
    WorkshopView workshop = console.view();
    VoteStep step = poll.show(workshop);
    Shown now = new Shown(rounds(workshop), step, Polls.items(workshop, of).size());
    if (!now.equals(shown)) {
      shown = now;
      build(now, workshop.content().guide());
    }
    boolean useful = !now.rounds().isEmpty() || (step != VoteStep.NO_SESSION && now.items() > 1);
    setVisible(useful);
    setManaged(useful);
  }

  private List<Round<PriorityTally>> rounds(WorkshopView workshop) {
    return workshop.results().priorities().stream()
        .filter(priority -> priority.of().equals(of))
        .flatMap(priority -> priority.rounds().stream())
        .toList();
  }

  private void build(Shown now, Guide guide) {
    getChildren().setAll(header());
    boolean may =
        switch (now.step()) {
          case READY, LEFT, VOTED, REVEALED, OPEN_ELSEWHERE, OPEN_BESIDE ->
              now.rounds().size() < Round.MOST;
          case NO_SESSION, OPEN, CLOSING, CLOSED, USED_UP -> false;
        };
    if (now.step() != VoteStep.READY && !(may && now.step().isBlocked())) {
      getChildren().add(poll);
    }
    boolean open = now.step() == VoteStep.OPEN || now.step() == VoteStep.CLOSING;
    if (!now.rounds().isEmpty() && !open) {
      result(now.rounds().getLast(), guide);
    }
    if (may) {
      getChildren().addAll(hint(now.step()), settings(now.step()));
    }
  }

  /** As high whether dots can be given or not: nothing moves when a vote opens beside it. */
  private StackPane hint(VoteStep step) {
    boolean blocked = step.isBlocked();
    Paragraph about = new Paragraph(texts.of(VotingText.ORDER_HINT), "secondary");
    VotingText why = blocked ? step.blocked() : VotingText.OPEN_ON_THIS_SCREEN;
    Paragraph closeFirst = new Paragraph(texts.of(why), "secondary");
    about.setVisible(!blocked);
    closeFirst.setVisible(blocked);
    StackPane hint = new StackPane(about, closeFirst);
    hint.setAlignment(Pos.TOP_LEFT);
    return hint;
  }

  private FlowPane settings(VoteStep step) {
    FlowPane row =
        new FlowPane(dots, most, Buttons.outlined(texts.of(VotingText.OPEN_VOTE), this::open));
    row.getStyleClass().add("order-settings");
    row.setDisable(step.isBlocked());
    return row;
  }

  private void open() {
    dots.use(all ->
        most.use(onOne -> voting.act(lead -> lead.open(subject, all, Math.min(all, onOne)))));
  }

  private void result(Round<PriorityTally> last, Guide guide) {
    getChildren().add(new RoundLine(last, guide, texts));
    if (RoundLine.countsShown(last, guide)) {
      getChildren().add(new CountBars(inOrder(last.tally())));
    }
  }

  private Map<String, Integer> inOrder(PriorityTally tally) {
    Map<String, LocalizedText> items = Polls.items(console.view(), of);
    Map<String, Integer> counts = new LinkedHashMap<>();
    tally.dots().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(item ->
            counts.put(
                texts.of(items.getOrDefault(item.getKey(), LocalizedText.same(item.getKey()))),
                item.getValue()));
    return counts;
  }
}
