package nl.casustafel.desktop.console.risks;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.LevelBadge;
import nl.casustafel.desktop.console.form.ScoreWords;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskProposal;

/** A risk that was found: how grave it is suggested to be, what it comes from, what may help. */
final class RiskCard extends Card {
  private final ConsoleModel model;
  private final Texts texts;
  private final Scales scales;
  private final HBox head = new HBox();
  private final RiskVotes votes;
  private final WeighingBox weighing;

  RiskCard(FoundRisk found, ConsoleModel model, VotingModel voting, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.scales = model.view().content().guide().scales();
    RiskModel risk = new RiskModel(model, found.risk().id());
    this.votes = new RiskVotes(risk, voting, texts);
    this.weighing = new WeighingBox(risk, scales, texts);
    getStyleClass().add("risk-card");
    Paragraph name = new Paragraph(texts.of(found.risk().name()), "card-title");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    head.getChildren().add(name);
    head.getStyleClass().add("risk-head");
    getChildren().addAll(head, new Paragraph(texts.of(found.risk().text())));
    RiskScore suggested = found.suggested();
    if (suggested != null) {
      getChildren().add(new Paragraph(suggested(suggested, scales), "secondary"));
      getChildren().add(causes(found));
    }
    if (!found.measures().isEmpty()) {
      getChildren().add(measures(found));
    }
    if (found.stop()) {
      getChildren().add(stop());
    }
    getChildren().addAll(votes, weighing);
    show(found);
  }

  /** Shows what was voted and decided; what the risk comes from stays as it was built. */
  void show(FoundRisk found) {
    if (head.getChildren().size() > 1) {
      head.getChildren().removeLast();
    }
    Scales.RiskLevel level = found.level();
    if (level != null) {
      head.getChildren().add(new LevelBadge(level, scales, texts));
    }
    weighing.show(found);
    showVoting(found);
  }

  /** Brings the keyboard to where the group weighs it. */
  void weigh() {
    weighing.requestFocus();
  }

  void showVoting(FoundRisk found) {
    votes.show(found);
  }

  private String suggested(RiskScore score, Scales scales) {
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
    return box;
  }

  private VBox measures(FoundRisk found) {
    VBox box = new VBox(new Paragraph(texts.of(RisksText.MEASURES), "field-name"));
    for (Measure measure : found.measures()) {
      box.getChildren().add(new Paragraph("– " + texts.of(measure.name())));
    }
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
