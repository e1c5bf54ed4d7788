package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import org.junit.jupiter.api.Test;

class WarmUpTest extends WindowTest {

  @Test
  void itEndsByItselfAndTheWindowIsAsItWas() throws InterruptedException {
    TextField field = see(TextField::new);
    VBox box = show(() -> new VBox(field));
    act(field::requestFocus);
    CountDownLatch done = new CountDownLatch(1);

    Platform.runLater(() -> WarmUp.begin(Look.USUAL, done::countDown));

    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(see(() -> stage().getScene().getRoot())).isSameAs(box);
    assertThat(see(() -> stage().getScene().getFocusOwner())).isSameAs(field);
  }
}
