package nl.casustafel.desktop.console.voting.joining;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.console.form.CountField;
import nl.casustafel.desktop.console.form.NumberSetting;
import nl.casustafel.desktop.console.voting.model.NoticeWords;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.files.Unwritten;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.vote.Assurance;

/** How sure one can be that everybody votes once, and the tickets for the surest way. */
final class AssuranceCard extends Card {
  private static final int USUAL_TICKETS = 40;

  private final VotingFiles files;
  private final TicketIssue issue;
  private final Texts texts;
  private final SegmentedChoice<Assurance> choice;
  private final Paragraph meaning = new Paragraph("", "secondary");
  private final NumberSetting count;
  private final FlowPane tickets;
  private final Paragraph made = new Paragraph("", "secondary");

  AssuranceCard(VotingModel voting, VotingFiles files, TicketIssue issue, Texts texts) {
    super(texts.of(VotingText.ASSURANCE));
    this.files = files;
    this.issue = issue;
    this.texts = texts;
    choice =
        new SegmentedChoice<>(
            texts.of(VotingText.ASSURANCE),
            List.of(Assurance.values()),
            assurance -> texts.of(name(assurance)));
    choice.onChosen(assurance -> voting.act(lead -> lead.assure(assurance)));
    count =
        new NumberSetting(
            texts.of(VotingText.TICKETS_COUNT),
            Math.max(1, issue.people(USUAL_TICKETS)),
            new CountField.Bounds(1, Facilitation.MOST_TICKETS),
            texts);
    tickets =
        new FlowPane(
            count,
            Buttons.outlined(texts.of(VotingText.TICKETS_MAKE), () -> count.use(this::make)));
    tickets.getStyleClass().add("order-settings");
    getChildren().addAll(choice, meaning, tickets, made);
    said("");
  }

  void show(SessionView session) {
    Assurance now = session.settings().assurance();
    choice.choose(now);
    meaning.setText(texts.of(meaning(now)));
    Shown.when(now == Assurance.TICKETS, tickets);
  }

  private void make(int many) {
    Path target = files.chooseTarget(texts.of(VotingText.TICKETS_FILE)).orElse(null);
    if (target == null) {
      return;
    }
    issue.write(
        many,
        target,
        written -> {
          said(texts.of(VotingText.TICKETS_MADE, written, target.getFileName()));
          files.open(target);
        },
        why -> said(texts.of(VotingText.TICKETS_NOT_MADE, reason(why))));
  }

  private String reason(Exception why) {
    return why instanceof Unwritten file ? file.words(texts) : NoticeWords.of(why).in(texts);
  }

  private void said(String words) {
    made.setText(words);
    Shown.when(!words.isEmpty(), made);
  }

  private static VotingText name(Assurance assurance) {
    return switch (assurance) {
      case OPEN -> VotingText.OPEN;
      case LOCKED -> VotingText.LOCKED_DOOR;
      case TICKETS -> VotingText.TICKETS;
      case TABLE -> VotingText.TABLE;
    };
  }

  private static VotingText meaning(Assurance assurance) {
    return switch (assurance) {
      case OPEN -> VotingText.OPEN_MEANS;
      case LOCKED -> VotingText.LOCKED_MEANS;
      case TICKETS -> VotingText.TICKETS_MEANS;
      case TABLE -> VotingText.TABLE_MEANS;
    };
  }
}
