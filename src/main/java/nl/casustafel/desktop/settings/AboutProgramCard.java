package nl.casustafel.desktop.settings;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.outside.WebPages;
import nl.casustafel.guide.law.DelicatePoint;
import nl.casustafel.guide.law.GuideStatus;
import nl.casustafel.guide.law.LawTopic;
import nl.casustafel.guide.law.Source;
import nl.casustafel.guide.law.Work;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which version this is, and what its content is worth: when it was checked, and against what. */
final class AboutProgramCard extends Card {
  private final WebPages pages;
  private final Texts texts;

  /**
   * @param status null as long as the content is not read
   */
  AboutProgramCard(String version, @Nullable GuideStatus status, WebPages pages, Texts texts) {
    super(texts.of(SettingsText.ABOUT));
    this.pages = pages;
    this.texts = texts;
    getChildren().add(new Paragraph(texts.of(SettingsText.VERSION, version)));
    if (status != null) {
      getChildren()
          .addAll(
              new Paragraph(
                  texts.of(SettingsText.CHECKED_ON, texts.date(status.checkedOn())), "strong"),
              new Paragraph(texts.of(status.remarks().disclaimer())),
              list(SettingsText.LAW, () -> status.law().stream().map(t -> topic(t, status))),
              list(SettingsText.DELICATE, () -> delicate(status)),
              list(
                  SettingsText.SOURCES,
                  () -> status.citations().works().stream().map(work -> work(work, status))));
    }
  }

  private FoldedPart list(SettingsText title, Supplier<Stream<? extends Node>> lines) {
    return new FoldedPart(texts.of(title), () -> lines.get().toList(), texts);
  }

  private AboutLine topic(LawTopic topic, GuideStatus status) {
    return new AboutLine(texts.of(topic.topic()), texts.of(topic.situation()))
        .underName(texts.of(topic.confidence()))
        .underText(status.citations().show(topic.references(), texts.language()));
  }

  private Stream<? extends Node> delicate(GuideStatus status) {
    return Stream.concat(
        Stream.of(new Paragraph(texts.of(SettingsText.DELICATE_LINE), "secondary")),
        status.delicatePoints().stream().map(point -> point(point, status)));
  }

  private AboutLine point(DelicatePoint point, GuideStatus status) {
    return new AboutLine(point.number() + ". " + texts.of(point.title()), texts.of(point.text()))
        .underText(status.citations().show(point.references(), texts.language()));
  }

  /** A work with what it is used for and where it stands. */
  private AboutLine work(Work work, GuideStatus status) {
    Optional<Source> source =
        status.sources().stream().filter(one -> one.tag().equals(work.citedAs())).findFirst();
    AboutLine line =
        new AboutLine(
                status.citations().show(work.citedAs(), texts.language()),
                texts.of(source.map(Source::text).orElse(work.title())))
            .underName(source.map(one -> texts.of(one.use())).orElse(""));
    if (work.address().isEmpty()) {
      return line;
    }
    Hyperlink link = Buttons.link(work.address(), () -> pages.open(URI.create(work.address())));
    link.setWrapText(true);
    link.setMinSize(0, Region.USE_PREF_SIZE);
    return line.underText(link)
        .underText(
            work.seen()
                ? texts.of(SettingsText.ADDRESS_SEEN, texts.date(work.checkedOn()))
                : texts.of(SettingsText.ADDRESS_NOT_SEEN));
  }
}
