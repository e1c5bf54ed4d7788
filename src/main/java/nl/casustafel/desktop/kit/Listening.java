package nl.casustafel.desktop.kit;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * What a screen listens to in models that outlive it. A screen that has left ends it: otherwise the
 * model would keep the screen, and every one before it. JavaFX thread only.
 */
public final class Listening {
  private Subscription all = Subscription.EMPTY;

  /** Tells the listener the value now, and each other value until listening ends. */
  public <T> void to(ObservableValue<T> value, Consumer<? super T> listener) {
    until(value.subscribe(listener));
  }

  /** Tells the listener of each change until listening ends, but not now. */
  public void toChange(ObservableValue<?> value, Runnable listener) {
    until(value.subscribe(listener));
  }

  /** Keeps a control's value and a model's the same, beginning with the model's. */
  public <T> void both(Property<T> ofControl, Property<T> ofModel) {
    ofControl.bindBidirectional(ofModel);
    until(() -> ofControl.unbindBidirectional(ofModel));
  }

  /** Does something when listening ends. */
  public void until(Subscription end) {
    all = all.and(end);
  }

  /** Hears nothing from now on. */
  public void end() {
    Subscription before = all;
    all = Subscription.EMPTY;
    before.unsubscribe();
  }
}
