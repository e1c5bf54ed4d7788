package nl.casustafel.desktop.console.risks;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.form.LevelBadge;
import nl.casustafel.desktop.console.form.ScoreWords;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.console.part.FlowLinks;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskProposal;

/** The risk at hand: how grave it is suggested to be, what it comes from, what is decided. */
final class RiskCard extends Card {
  private final ConsoleModel model;
  private final Texts texts;
  private final Scales scales;
  private final HBox head = new HBox();
  private final Paragraph name = new Paragraph("", "card-title");
  private final Paragraph text = new Paragraph("");
  private final RiskVotes votes;
  private final WeighingBox weighing;
  private final EvaluationBox evaluation;

  RiskCard(FoundRisk found, ConsoleModel model, VotingModel voting, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.scales = model.view().content().guide().scales();
    RiskModel risk = new RiskModel(model, found.risk().id());
    this.votes = new RiskVotes(risk, voting, texts);
    this.weighing = new WeighingBox(risk, scales, texts);
    this.evaluation = new EvaluationBox(risk, texts);
    getStyleClass().add("risk-card");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    head.getChildren().add(name);
    head.getStyleClass().add("risk-head");
    getChildren().addAll(head, text);
    if (found.own()) {
      getChildren().add(ownWords(risk));
    } else {
      RiskScore suggested = found.suggested();
      if (suggested != null) {
        getChildren().add(new Paragraph(suggested(suggested), "secondary"));
      }
      getChildren().add(causes(found));
    }
    if (found.stop()) {
      getChildren().add(stop());
    }
    getChildren().addAll(votes, weighing, evaluation);
    show(found);
  }

  /** Shows what was voted and decided; what the risk comes from stays as it was built. */
  void show(FoundRisk found) {
    name.setText(found.number() + " · " + texts.of(found.risk().name()));
    text.setText(texts.of(found.risk().text()));
    Shown.when(!found.own() || !text.getText().isBlank(), text);
    if (head.getChildren().size() > 1) {
      head.getChildren().removeLast();
    }
    Scales.RiskLevel level = found.level();
    if (level != null) {
      head.getChildren().add(new LevelBadge(level, scales, texts));
    }
    weighing.show(found);
    evaluation.show(found);
    showVoting(found);
  }

  void showVoting(FoundRisk found) {
    votes.show(found);
  }

  private VBox ownWords(RiskModel risk) {
    Button remove = Buttons.plain(texts.of(RisksText.REMOVE_RISK), risk::remove);
    VBox box =
        new VBox(
            DraftField.line(risk.name(), texts.of(RisksText.OWN_NAME), texts),
            DraftField.area(risk.text(), texts.of(RisksText.OWN_TEXT), texts),
            remove);
    box.getStyleClass().add("weighing");
    return box;
  }

  private String suggested(RiskScore score) {
    return texts.of(
        RisksText.SUGGESTED,
        ScoreWords.likelihood(score, scales, texts),
        ScoreWords.severity(score, scales, texts));
  }

  private VBox causes(FoundRisk found) {
    VBox box = new VBox(new Paragraph(texts.of(RisksText.BECAUSE), "field-name"));
    box.getStyleClass().add("risk-causes");
    for (RiskProposal.Cause cause : found.causes()) {
      Place place = new Place(cause.part(), cause.item());
      Hyperlink link = new Hyperlink(ItemName.of(place, model.view(), texts));
      link.setWrapText(true);
      link.setMinHeight(Region.USE_PREF_SIZE);
      link.setOnAction(event -> model.moveTo(place));
      box.getChildren().add(link);
    }
    box.getChildren().addAll(FlowLinks.of(flow -> flow.concerns(found.risk()), model, texts));
    return box;
  }

  private VBox stop() {
    Label title = new Label(texts.of(RisksText.STOP_TITLE));
    title.getStyleClass().add("notice-title");
    VBox notice = new VBox(title, new Paragraph(texts.of(RisksText.STOP)));
    notice.getStyleClass().addAll("notice", "notice-attention");
    return notice;
  }
}
