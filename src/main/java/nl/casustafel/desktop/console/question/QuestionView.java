package nl.casustafel.desktop.console.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.FollowUps;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import org.jspecify.annotations.Nullable;

/** One question: its answers, what it opens and raises, and what is written beside it. */
public final class QuestionView implements ItemView {
  private final QuestionModel model;
  private final Texts texts;
  private final VBox node = new VBox();
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private final RefusalLine refusal;
  private final AnswerControl control;
  private final Button clear;
  private final HistoryPanel history;
  private final FromCaseLine fromCase;
  private final VBox notice = new VBox();
  private final RaisedCard raised;
  private final BesideCard beside;
  private final VotesCard votes;
  private final Pill position = Pill.quiet("");

  public QuestionView(ConsoleModel console, VotingModel voting, AskedQuestion asked, Texts texts) {
    this.model = new QuestionModel(console, asked.question());
    this.texts = texts;
    this.refusal = new RefusalLine(texts);
    this.control = AnswerControl.of(model, refusal, texts);
    this.fromCase = new FromCaseLine(model, refusal, texts);
    this.clear = new Button(texts.of(QuestionText.CLEAR));
    this.history = new HistoryPanel(model, texts, console.clock().getZone());
    this.raised = new RaisedCard(asked.question(), console.view().content().guide(), texts);
    this.beside = new BesideCard(model, texts);
    this.votes = new VotesCard(model, voting, refusal, texts);
    clear.getStyleClass().add("plain");
    clear.setOnAction(event -> model.clear(refusal::say));
    notice.getStyleClass().add("follow-ups");
    node.getStyleClass().add("item");
    node.getChildren()
        .addAll(heading(asked, console.view()), votes, answers(asked), raised, beside);
    show(console.view());
  }

  private ItemHeading heading(AskedQuestion asked, WorkshopView view) {
    List<Node> pills = new ArrayList<>();
    for (ThemeQuestions theme : view.results().themes()) {
      int at = theme.questions().indexOf(asked);
      if (at >= 0) {
        pills.add(Pill.accent(texts.of(theme.theme().name())));
        pills.add(Pill.quiet(texts.of(kind(asked))));
        phase(asked).ifPresent(phase -> pills.add(Pill.quiet(texts.of(phase))));
        pills.add(position);
      }
    }
    return new ItemHeading(
        pills,
        texts.of(asked.question().wording().text()),
        texts.of(asked.question().wording().why()));
  }

  private void showPosition(WorkshopView view) {
    for (ThemeQuestions theme : view.results().themes()) {
      List<String> ids = theme.questions().stream().map(asked -> asked.question().id()).toList();
      int at = ids.indexOf(model.question().id());
      if (at >= 0) {
        position.setText(texts.of(QuestionText.POSITION, at + 1, ids.size()));
      }
    }
  }

  private static QuestionText kind(AskedQuestion asked) {
    if (asked.isFollowUp()) {
      return QuestionText.FOLLOW_UP;
    }
    return asked.question().core() ? QuestionText.CORE : QuestionText.FURTHER;
  }

  private static Optional<QuestionText> phase(AskedQuestion asked) {
    return switch (asked.question().timing().phase()) {
      case BEFORE -> Optional.of(QuestionText.BEFORE);
      case ROOM -> Optional.empty();
      case AFTER -> Optional.of(QuestionText.AFTER);
    };
  }

  private Card answers(AskedQuestion asked) {
    HBox below = new HBox(clear, history.opener());
    below.getStyleClass().add("answer-actions");
    below.managedProperty().bind(clear.managedProperty().or(history.opener().managedProperty()));
    Card card = new Card();
    if (asked.question().form() instanceof AnswerForm.Multiple) {
      card.getChildren().add(new Paragraph(texts.of(QuestionText.CHOOSE_SEVERAL), "secondary"));
    }
    card.getChildren().addAll(control.node(), fromCase, refusal.node(), notice, below, history);
    return card;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    view.question(model.question().id()).ifPresent(this::show);
    showPosition(view);
    FollowUps followUps = model.console().followUps();
    notice.getChildren().clear();
    notice(QuestionText.OPENED, followUps.opened());
    notice(QuestionText.CLOSED, followUps.closed());
    notice.setManaged(!notice.getChildren().isEmpty());
  }

  @Override
  public void showVoting(WorkshopView view) {
    view.question(model.question().id())
        .ifPresent(asked -> {
          votes.show(asked);
          offer(asked);
        });
  }

  private void offer(AskedQuestion asked) {
    next.set(votes.deed(asked, control::focus));
  }

  private void show(AskedQuestion asked) {
    votes.show(asked);
    control.show(asked.answer().value());
    fromCase.show(asked);
    refusal.clear();
    Shown.when(asked.answered(), clear);
    raised.show(asked.answer().value());
    beside.show(asked);
    history.refresh();
    offer(asked);
  }

  private void notice(QuestionText text, int number) {
    if (number > 0) {
      notice.getChildren().add(Pill.accent(texts.of(text, number)));
    }
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  @Override
  public boolean pressed(KeyEvent key) {
    String text = key.getText();
    // With Ctrl, Alt or Meta it is a shortcut, perhaps of another program.
    return !key.isControlDown()
        && !key.isAltDown()
        && !key.isMetaDown()
        && text.length() == 1
        && Character.isDigit(text.charAt(0))
        && control.choose(Character.digit(text.charAt(0), 10));
  }
}
