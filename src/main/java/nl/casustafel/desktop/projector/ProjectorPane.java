package nl.casustafel.desktop.projector;

import java.time.Clock;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.desktop.projector.page.Pages;
import nl.casustafel.desktop.projector.page.SlidePage;
import nl.casustafel.desktop.projector.slide.PartSlides;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.desktop.projector.slide.Slide;
import nl.casustafel.desktop.projector.slide.Slides;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * All that is in the window: a page, or the QR code, or nothing. Letters grow with the window. A
 * page stays as long as its slide is the same, however many people vote meanwhile.
 */
final class ProjectorPane extends StackPane {
  // At this height letters have the sizes of the stylesheet, unless the window is too narrow.
  private static final double HEIGHT = 1080;
  private static final double LEAST_WIDTH = 1600;
  private static final double LETTERS = 32;
  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
  private static final Duration TICK = Duration.millis(200);

  private final Clock clock;
  private final TalkLabel talk;
  private final Slides slides = new Slides(PartSlides.KNOWN);
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, event -> tick()));
  private Texts texts;
  private @Nullable ProjectorView view;
  private @Nullable Slide slide;
  private @Nullable SlidePage page;
  private boolean blank;
  private boolean qrAlone;

  ProjectorPane(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
    this.talk = new TalkLabel(texts);
    ticking.setCycleCount(Animation.INDEFINITE);
    getStyleClass().add("projector");
    widthProperty().addListener(changed -> scale());
    heightProperty().addListener(changed -> scale());
  }

  private void scale() {
    double scale = Math.min(getHeight() / HEIGHT, getWidth() / LEAST_WIDTH);
    double letters = Math.max(1, scale * LETTERS);
    setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", letters));
  }

  void show(ProjectorView next) {
    view = next;
    render();
  }

  void speak(Texts other) {
    texts = other;
    talk.speak(other);
    // The same slide may come in words that happen to be alike; what is around it is not.
    slide = null;
    render();
  }

  void blank(boolean now) {
    blank = now;
    slide = null;
    render();
  }

  void toggleQr() {
    qrAlone = !qrAlone;
    render();
  }

  /** The timer lives as long as the window. */
  void time(TalkTimer timer) {
    talk.follow(timer);
    talk.visibleProperty().subscribe(visible -> showTalk());
  }

  private void showTalk() {
    getChildren().remove(talk);
    if (page != null && talk.isVisible()) {
      getChildren().add(talk);
    }
  }

  /** Moves nothing any more. */
  void rest() {
    ticking.stop();
  }

  private void render() {
    ProjectorView shown = view;
    pseudoClassStateChanged(BLANK, blank);
    if (shown == null || blank) {
      getChildren().clear();
      page = null;
      ticking.stop();
      return;
    }
    Slide next = slide(shown);
    boolean reveals = slide != null && next.reveals(slide);
    SlidePage onShow = page;
    if (onShow == null || !next.equals(slide)) {
      onShow = new Pages(texts).of(next);
      page = onShow;
      slide = next;
      getChildren().setAll(onShow.root());
      showTalk();
    }
    onShow.show(shown.joining(), shown.session());
    if (reveals && !Platform.getPreferences().isReducedMotion()) {
      onShow.grow();
    }
    tick();
  }

  private Slide slide(ProjectorView shown) {
    Slide usual = slides.of(shown, texts);
    SessionView session = shown.session();
    boolean open = shown.joining() != null && session != null && !session.ended();
    return qrAlone && open ? new Slide.Qr() : usual;
  }

  private void tick() {
    SlidePage onShow = page;
    if (onShow != null && onShow.tick(clock.instant())) {
      ticking.play();
    } else {
      ticking.stop();
    }
  }
}
