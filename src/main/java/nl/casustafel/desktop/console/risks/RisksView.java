package nl.casustafel.desktop.console.risks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.GradualList;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.PriorityCard;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.VoteProposal;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The risks that the answers and observations propose so far, the gravest first. */
public final class RisksView implements ItemView {
  private final ConsoleModel model;
  private final VotingModel voting;
  private final PriorityCard order;
  private final Map<String, RiskCard> cards = new HashMap<>();
  private final Texts texts;
  private final VBox node = new VBox();
  private final GradualList list = new GradualList();
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private List<FoundRisk> shown = List.of();

  /** In the order in which they stand on the page, which stays while the group weighs. */
  private List<String> inPlace = List.of();

  /** The risk that one was led to last; empty for none yet. */
  private String led = "";

  public RisksView(ConsoleModel model, VotingModel voting, Texts texts) {
    this.model = model;
    this.voting = voting;
    this.order = new PriorityCard(model, voting, VoteSubject.RISKS, texts);
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
            order,
            list);
    build(model.view().results().risks());
  }

  private void build(List<FoundRisk> risks) {
    shown = risks;
    inPlace = risks.stream().map(found -> found.risk().id()).toList();
    cards.clear();
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
    return () -> {
      FoundRisk now = model.view().risk(risk.risk().id()).orElse(risk);
      RiskCard card = new RiskCard(now, model, voting, texts);
      cards.put(risk.risk().id(), card);
      return card;
    };
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    List<FoundRisk> risks = view.results().risks();
    if (!causes(risks).equals(causes(shown))) {
      build(risks);
    } else if (!risks.equals(shown)) {
      // In the order they stand in: nothing jumps while somebody weighs.
      shown = risks;
      eachCard(risks, RiskCard::show);
    }
    order.show();
    offer(view);
  }

  private static Map<String, List<RiskProposal.Cause>> causes(List<FoundRisk> risks) {
    return risks.stream().collect(Collectors.toMap(f -> f.risk().id(), FoundRisk::causes));
  }

  private void eachCard(List<FoundRisk> risks, BiConsumer<RiskCard, FoundRisk> show) {
    for (FoundRisk found : risks) {
      RiskCard card = cards.get(found.risk().id());
      if (card != null) {
        show.accept(card, found);
      }
    }
  }

  @Override
  public void showVoting(WorkshopView view) {
    eachCard(view.results().risks(), RiskCard::showVoting);
    order.show();
    offer(view);
  }

  /**
   * Recording what a vote proposes, once the room has seen it and until the group decides; else
   * what is to be weighed next.
   */
  private void offer(WorkshopView view) {
    SessionView session = voting.session();
    PollView poll = session == null ? null : session.poll();
    boolean goesOn =
        poll != null
            && poll.stage() != Stage.REVEALED
            && (poll.poll().subject().kind() == VoteSubject.Kind.RISK
                || poll.poll().subject().equals(VoteSubject.priority(VoteSubject.RISKS)));
    next.set(
        goesOn
            ? null
            : view.results().risks().stream()
                .map(this::deed)
                .filter(Objects::nonNull)
                .findFirst()
                .or(this::weighNext)
                .orElse(null));
  }

  /** Leads to the first that is not weighed, and then to each after the one before. */
  private Optional<NextDeed> weighNext() {
    return inPlace.stream()
        .skip(inPlace.indexOf(led) + 1L)
        .flatMap(id -> model.view().risk(id).stream())
        .filter(found -> found.weighing().score() == null)
        .findFirst()
        .map(found ->
            new NextDeed(
                texts.of(RisksText.WEIGH, texts.of(found.risk().name())),
                NextDeed.ENTER,
                () -> weigh(found.risk().id())));
  }

  private void weigh(String id) {
    list.complete();
    led = id;
    Optional.ofNullable(cards.get(id)).ifPresent(RiskCard::weigh);
    offer(model.view());
  }

  private @Nullable NextDeed deed(FoundRisk found) {
    if (found.weighing().score() != null || found.votes().isEmpty()) {
      return null;
    }
    Guide guide = model.view().content().guide();
    RiskTally tally = found.votes().getLast().tally();
    return VoteProposal.score(guide, tally)
        .map(proposed -> new MedianWords(tally, proposed.value(), guide.scales(), texts))
        .map(medians ->
            new NextDeed(
                texts.of(
                    RisksText.RECORD_SCORE,
                    texts.of(found.risk().name()),
                    medians.likelihood(),
                    medians.severity()),
                NextDeed.ENTER,
                () -> new RiskModel(model, found.risk().id()).decide(medians.score())))
        .orElse(null);
  }

  @Override
  public void unfold() {
    list.complete();
  }

  @Override
  public Optional<Node> find(String item) {
    list.complete();
    return Optional.ofNullable(cards.get(item));
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
