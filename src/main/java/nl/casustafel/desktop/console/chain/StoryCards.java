package nl.casustafel.desktop.console.chain;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseStory.Actor;
import nl.casustafel.casefile.CaseStory.MissingPoint;
import nl.casustafel.casefile.CaseStory.Paragraph;
import nl.casustafel.casefile.Origin;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.text.Texts;

/** The case in words, with what its source states apart from what was added for the workshop. */
final class StoryCards {
  private final Texts texts;

  StoryCards(Texts texts) {
    this.texts = texts;
  }

  Card background(List<Paragraph> paragraphs) {
    Card card = new Card(texts.of(ChainText.BACKGROUND));
    for (Origin origin : Origin.values()) {
      List<Node> of =
          paragraphs.stream()
              .filter(paragraph -> paragraph.origin() == origin)
              .map(paragraph -> text(texts.of(paragraph.text()), "reading"))
              .toList();
      if (!of.isEmpty()) {
        card.getChildren().add(fromOrigin(origin, of));
      }
    }
    return card;
  }

  Card actors(List<Actor> actors) {
    FlowPane people = new FlowPane();
    people.getStyleClass().add("actors");
    for (Actor actor : actors) {
      VBox box = new VBox(text(texts.of(actor.name()), "strong"));
      box.getStyleClass().add("actor");
      box.getChildren().add(text(texts.of(actor.gdprRole()), "secondary"));
      if (!actor.aiRoles().isEmpty()) {
        FlowPane roles = new FlowPane();
        roles.getStyleClass().add("pill-row");
        actor.aiRoles().forEach(role -> roles.getChildren().add(Pill.quiet(aiRole(role))));
        box.getChildren().add(roles);
      }
      people.getChildren().add(box);
    }
    return new Card(texts.of(ChainText.ACTORS), people);
  }

  Card missing(List<MissingPoint> points, Citations citations) {
    Card card =
        new Card(texts.of(ChainText.MISSING), text(texts.of(ChainText.MISSING_HINT), "secondary"));
    for (Origin origin : Origin.values()) {
      List<Node> of =
          points.stream()
              .filter(point -> point.origin() == origin)
              .map(point -> missing(point, citations))
              .toList();
      if (!of.isEmpty()) {
        card.getChildren().add(fromOrigin(origin, of));
      }
    }
    return card;
  }

  private Node missing(MissingPoint point, Citations citations) {
    VBox box = new VBox(text(texts.of(point.text()), "reading"));
    if (!point.references().isEmpty()) {
      box.getChildren()
          .add(text(citations.show(point.references(), texts.language()), "references"));
    }
    return box;
  }

  private Node fromOrigin(Origin origin, List<Node> content) {
    VBox box = new VBox();
    box.getStyleClass().addAll("origin", look(origin));
    box.getChildren()
        .addAll(
            text(texts.of(name(origin)), "origin-name"),
            text(texts.of(meaning(origin)), "secondary"));
    box.getChildren().addAll(content);
    return box;
  }

  private static Node text(String text, String look) {
    return new nl.casustafel.desktop.kit.Paragraph(text, look);
  }

  private static String look(Origin origin) {
    return switch (origin) {
      case SOURCE -> "origin-source";
      case AUTHORED -> "origin-authored";
    };
  }

  private static ChainText name(Origin origin) {
    return switch (origin) {
      case SOURCE -> ChainText.SOURCE;
      case AUTHORED -> ChainText.AUTHORED;
    };
  }

  private static ChainText meaning(Origin origin) {
    return switch (origin) {
      case SOURCE -> ChainText.SOURCE_MEANS;
      case AUTHORED -> ChainText.AUTHORED_MEANS;
    };
  }

  private String aiRole(String role) {
    return switch (role) {
      case "developer" -> texts.of(ChainText.DEVELOPER);
      case "finetuner" -> texts.of(ChainText.FINETUNER);
      case "deployer" -> texts.of(ChainText.DEPLOYER);
      default -> role;
    };
  }
}
