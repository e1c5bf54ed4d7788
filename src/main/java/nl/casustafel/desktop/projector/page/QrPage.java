package nl.casustafel.desktop.projector.page;

import java.time.Instant;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.casustafel.desktop.projector.slide.ProjectorView.Joining;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/** The way in alone, as large as it gets: for the back row. */
final class QrPage implements SlidePage {
  private final WayIn wayIn;
  private final StackPane root;

  QrPage(Texts texts) {
    wayIn = new WayIn(texts, "way-in-alone");
    root = new StackPane(wayIn);
    root.getStyleClass().addAll("projector-page", "qr-page");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void show(@Nullable Joining joining, @Nullable SessionView session) {
    if (joining != null && session != null) {
      wayIn.show(joining, session.settings());
    }
  }

  @Override
  public boolean tick(Instant now) {
    return false;
  }

  @Override
  public void grow() {}
}
