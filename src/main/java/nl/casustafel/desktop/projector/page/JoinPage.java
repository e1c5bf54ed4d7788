package nl.casustafel.desktop.projector.page;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.QrCode;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.desktop.projector.slide.ProjectorView.Joining;
import nl.casustafel.desktop.projector.slide.Slide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.vote.Assurance;
import org.jspecify.annotations.Nullable;

/** The way in, for a room that takes out its phones: how, where, and how many already did. */
final class JoinPage implements SlidePage {
  private final Texts texts;
  private final QrCode qr;
  private final StackPane card;
  private final Label address = whole("join-address");
  private final Label code = whole("join-code");
  private final Paragraph how;
  private final Paragraph joined = new Paragraph("", "join-count");
  private final VBox steps;
  private final Pill locked;
  private final HBox root;

  JoinPage(Slide.Join slide, Texts texts) {
    this.texts = texts;
    qr = new QrCode(texts.of(ProjectorText.QR_CODE));
    card = new StackPane(qr);
    card.getStyleClass().addAll("qr-card", "qr-card-large");
    how = words(ProjectorText.JOIN_CODE);
    steps =
        new VBox(
            words(ProjectorText.JOIN_SCAN), words(ProjectorText.JOIN_TYPE), address, how, code);
    steps.getStyleClass().add("join-steps");
    locked = Pill.attention(texts.of(ProjectorText.LOCKED));
    FittingBox middle =
        new FittingBox(
            List.<Node>of(new Paragraph(texts.of(ProjectorText.JOIN), "statement"), steps, locked));
    VBox.setVgrow(middle, Priority.ALWAYS);
    Paragraph promise = new Paragraph(texts.of(ProjectorText.PROMISE), "promise");
    VBox main = new VBox(new Paragraph(slide.workshop(), "head-above"), middle, joined, promise);
    main.getStyleClass().add("board-main");
    HBox.setHgrow(main, Priority.ALWAYS);
    root = new HBox(main, card);
    root.getStyleClass().addAll("projector-page", "join-page");
  }

  private Paragraph words(ProjectorText key) {
    return new Paragraph(texts.of(key), "join-words");
  }

  private static Label whole(String look) {
    Label label = new Label();
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add(look);
    return label;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void show(@Nullable Joining joining, @Nullable SessionView session) {
    Shown.when(joining != null, card);
    Shown.when(joining != null, steps);
    if (joining != null) {
      qr.show(joining.link());
      address.setText(joining.address());
      code.setText(joining.code());
    }
    if (session != null) {
      boolean tickets = session.settings().assurance() == Assurance.TICKETS;
      how.setText(texts.of(tickets ? ProjectorText.JOIN_TICKET : ProjectorText.JOIN_CODE));
      Shown.when(!tickets, code);
      joined.setText(TurnoutWords.joined(session, texts));
      Shown.when(session.settings().locked(), locked);
    }
  }

  @Override
  public boolean tick(Instant now) {
    return false;
  }

  @Override
  public void grow() {}
}
