package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.PriorityCard;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.Modifiers;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The risks that the answers and observations propose, and those of the group. */
public final class RisksView implements ItemView {
  private final ConsoleModel model;
  private final VotingModel voting;
  private final Texts texts;
  private final PriorityCard order;
  private final RiskBoard board;

  /** Which risk one looks at: what the room sees follows it, also after a restart. */
  private final StringProperty atHand;

  private final VBox node = new VBox();
  private final VBox detail = new VBox();
  private final Card empty;
  private final NextRisk nextRisk;
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();

  /** In the order in which they stand in the list, which stays while the group weighs. */
  private List<String> inPlace = List.of();

  private @Nullable RiskCard card;
  private @Nullable MeasuresCard measures;
  private @Nullable FoundRisk shown;

  /** What was voted on last; one may look at another risk meanwhile. */
  private @Nullable VoteSubject followed;

  /** The point that was pressed first, or 0. */
  private int likelihood;

  public RisksView(ConsoleModel model, VotingModel voting, Texts texts) {
    this.model = model;
    this.voting = voting;
    this.texts = texts;
    this.order = new PriorityCard(model, voting, VoteSubject.RISKS, texts);
    this.atHand = model.typing().atHand(Part.RISKS.name());
    this.nextRisk = new NextRisk(model, voting, texts, this::weigh, this::treat);
    this.board =
        new RiskBoard(
            model.view().content().guide().scales(), texts, this::choose, this::weighAtHand);
    this.empty =
        new Card(
            texts.of(RisksText.EMPTY_TITLE), new Paragraph(texts.of(RisksText.EMPTY), "secondary"));
    node.getStyleClass().add("item");
    detail.getStyleClass().add("risk-list");
    int found = model.view().results().risks().size();
    node.getChildren()
        .addAll(
            new ItemHeading(
                List.of(Pill.accent(texts.of(RisksText.PILL, found))),
                texts.of(RisksText.TITLE),
                texts.of(RisksText.HINT)),
            order,
            empty,
            board,
            detail,
            new AddRiskCard(model, texts, this::choose));
    show(model.view());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    List<String> now = ids(view.results().risks());
    if (now.size() != inPlace.size() || !now.containsAll(inPlace)) {
      inPlace = now;
    }
    view.risk(atHand.get())
        .or(() -> view.results().risks().stream().findFirst())
        .ifPresent(found -> show(found, view));
    Shown.when(inPlace.isEmpty(), empty);
    Shown.when(!inPlace.isEmpty(), board);
    Shown.when(!inPlace.isEmpty(), detail);
    order.show();
    next.set(nextRisk.offer(view, inPlace));
  }

  private static List<String> ids(List<FoundRisk> risks) {
    return risks.stream().map(found -> found.risk().id()).toList();
  }

  private void show(FoundRisk found, WorkshopView view) {
    board.show(inPlace.stream().flatMap(id -> view.risk(id).stream()).toList(), found, likelihood);
    FoundRisk before = shown;
    shown = found;
    RiskCard now = card;
    MeasuresCard taken = measures;
    if (now != null && taken != null && before != null && isSame(before, found)) {
      now.show(found);
      taken.show(found);
      return;
    }
    card = new RiskCard(found, model, voting, texts);
    measures = new MeasuresCard(new RiskModel(model, found.risk().id()), texts);
    measures.show(found);
    detail.getChildren().setAll(card, measures);
  }

  // What a risk comes from stays as it was built.
  private static boolean isSame(FoundRisk before, FoundRisk now) {
    return before.risk().id().equals(now.risk().id()) && before.causes().equals(now.causes());
  }

  /** Goes to a risk, and to no other until somebody does. */
  private void choose(String id) {
    likelihood = 0;
    atHand.set(id);
    show(model.view());
  }

  private void weigh(String id) {
    choose(id);
    board.requestFocus();
  }

  private void treat(String id) {
    choose(id);
    if (measures != null) {
      measures.write();
    }
  }

  /** A vote on a risk is led where that risk is at hand. */
  private void followVote() {
    SessionView session = voting.session();
    PollView poll = session == null ? null : session.poll();
    VoteSubject now = poll == null ? null : poll.poll().subject();
    if (now != null && !now.equals(followed) && now.kind() == VoteSubject.Kind.RISK) {
      choose(now.id());
    }
    followed = now;
  }

  @Override
  public void showVoting(WorkshopView view) {
    followVote();
    if (card != null && shown != null) {
      card.showVoting(shown);
    }
    order.show();
    next.set(nextRisk.offer(view, inPlace));
  }

  /** Brings the risk to hand in whose fields something stands that is not recorded. */
  @Override
  public void unfold() {
    inPlace.stream()
        .flatMap(id -> model.view().risk(id).stream())
        .filter(this::isBeingEdited)
        .findFirst()
        .ifPresent(found -> choose(found.risk().id()));
  }

  private boolean isBeingEdited(FoundRisk found) {
    return model
        .typing()
        .any(key ->
            key.subject().equals(found.risk().id())
                || found.treatment().measures().stream()
                    .anyMatch(measure -> measure.id().equals(key.subject())));
  }

  @Override
  public Optional<Node> find(String item) {
    if (model.view().risk(item).isPresent()) {
      choose(item);
    }
    return Optional.ofNullable(card);
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  /** A first digit is the likelihood of the risk at hand, a second its severity. */
  @Override
  public boolean pressed(KeyEvent key) {
    int point = Modifiers.none(key) ? point(key.getCode()) : 0;
    boolean cleared = likelihood > 0 && key.getCode() == KeyCode.ESCAPE;
    if (shown == null || (point == 0 && !cleared)) {
      return false;
    }
    if (likelihood == 0 || cleared) {
      likelihood = point;
      show(model.view());
    } else {
      weighAtHand(new RiskScore(likelihood, point));
    }
    return true;
  }

  private static int point(KeyCode key) {
    return switch (key) {
      case DIGIT1, NUMPAD1 -> 1;
      case DIGIT2, NUMPAD2 -> 2;
      case DIGIT3, NUMPAD3 -> 3;
      case DIGIT4, NUMPAD4 -> 4;
      default -> 0;
    };
  }

  /** Gives the risk at hand its score, and goes to the next in the list that has none. */
  private void weighAtHand(RiskScore score) {
    String id = Objects.requireNonNull(shown).risk().id();
    new RiskModel(model, id).decide(score);
    choose(nextRisk.unweighedAfter(id, inPlace).orElse(id));
  }
}
