package nl.casustafel.desktop.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.DelicatePoint;
import nl.casustafel.guide.GuideStatus;
import nl.casustafel.guide.LawTopic;
import nl.casustafel.guide.Source;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which version this is, and what its content is worth: when it was checked, and against what. */
final class AboutCard extends Card {
  private final Texts texts;

  /**
   * @param status null as long as the content is not read
   */
  AboutCard(String version, @Nullable GuideStatus status, Texts texts) {
    super(texts.of(SettingsText.ABOUT));
    this.texts = texts;
    getChildren().add(new Paragraph(texts.of(SettingsText.VERSION, version)));
    if (status != null) {
      getChildren()
          .addAll(
              new Paragraph(
                  texts.of(SettingsText.CHECKED_ON, texts.date(status.checkedOn())), "strong"),
              new Paragraph(texts.of(status.remarks().disclaimer())),
              list(SettingsText.LAW, status.law().stream().map(this::topic)),
              list(
                  SettingsText.DELICATE,
                  Stream.concat(
                      Stream.of(new Paragraph(texts.of(SettingsText.DELICATE_LINE), "secondary")),
                      status.delicatePoints().stream().map(this::point))),
              list(SettingsText.SOURCES, status.sources().stream().map(this::source)));
    }
  }

  private Disclosure list(SettingsText title, Stream<? extends Node> lines) {
    List<? extends Node> all = lines.toList();
    return new Disclosure(texts.of(title), all, texts);
  }

  private Node topic(LawTopic topic) {
    return line(texts.of(topic.topic()), texts.of(topic.confidence()), texts.of(topic.situation()));
  }

  private Node point(DelicatePoint point) {
    return line(point.number() + ". " + texts.of(point.title()), "", texts.of(point.text()));
  }

  private Node source(Source source) {
    return line(source.tag(), texts.of(source.use()), texts.of(source.text()));
  }

  private static Node line(String name, String below, String text) {
    VBox left = new VBox(new Paragraph(name, "strong"));
    if (!below.isBlank()) {
      left.getChildren().add(new Paragraph(below, "secondary"));
    }
    left.getStyleClass().add("about-name");
    Paragraph right = new Paragraph(text);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox line = new HBox(left, right);
    line.getStyleClass().add("about-line");
    return line;
  }
}
