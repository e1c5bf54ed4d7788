package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.observation.TreatedObservation;
import org.jspecify.annotations.Nullable;

/** One observation: its statement, the vote on it, and the conclusion. */
public final class ObservationView implements ItemView {
  private final ObservationModel model;
  private final Texts texts;
  private final VBox node = new VBox();
  private final VoteCard vote;
  private final ConclusionCard conclusion;
  private final Pill position = Pill.quiet("");

  public ObservationView(
      ConsoleModel console, VotingModel voting, TreatedObservation observation, Texts texts) {
    this.model = new ObservationModel(console, observation.id());
    this.texts = texts;
    WorkshopView view = console.view();
    this.conclusion = new ConclusionCard(model, observation, texts);
    this.vote = new VoteCard(model, voting, view.content().guide(), conclusion::choose, texts);
    node.getStyleClass().add("item");
    node.getChildren().add(heading(observation, view));
    if (observation.own()) {
      node.getChildren().add(new OwnWordsCard(model, texts));
    }
    node.getChildren()
        .addAll(vote, conclusion, new AddObservationCard(console, observation.id(), texts));
    show(view);
  }

  private ItemHeading heading(TreatedObservation observation, WorkshopView view) {
    List<Node> pills = new ArrayList<>();
    String prompt = "";
    CaseObservation template = observation.template();
    if (template == null) {
      pills.add(Pill.accent(texts.of(ObservationText.OWN)));
    } else {
      Guide guide = view.content().guide();
      guide
          .theme(template.place().theme())
          .ifPresent(theme -> pills.add(Pill.accent(texts.of(theme.name()))));
      String step = texts.of(guide.chain().step(template.place().step()).name());
      pills.add(Pill.quiet(texts.of(ObservationText.STEP, step)));
      prompt = texts.of(template.wording().prompt());
    }
    pills.add(position);
    return new ItemHeading(
        pills,
        texts.of(observation.statement()),
        prompt.isBlank() ? "" : texts.of(ObservationText.FOR_DISCUSSION, prompt));
  }

  private static int position(TreatedObservation observation, WorkshopView view) {
    return view.results().observations().stream()
            .map(TreatedObservation::id)
            .toList()
            .indexOf(observation.id())
        + 1;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    view.observation(model.id())
        .ifPresent(observation -> {
          int all = view.results().observations().size();
          position.setText(texts.of(ObservationText.POSITION, position(observation, view), all));
          vote.show(observation);
          conclusion.show(observation.decision());
        });
  }

  @Override
  public void showVoting(WorkshopView view) {
    view.observation(model.id()).ifPresent(vote::show);
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return vote.nextProperty();
  }

  @Override
  public boolean again() {
    return vote.voteAgain();
  }

  @Override
  public boolean pressed(KeyEvent key) {
    return false;
  }
}
