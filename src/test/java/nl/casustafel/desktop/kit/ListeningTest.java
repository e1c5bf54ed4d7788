package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class ListeningTest {
  private final Listening listening = new Listening();
  private final StringProperty model = new SimpleStringProperty("a");
  private final List<String> heard = new ArrayList<>();

  @Test
  void theValueNowAndEveryOtherIsHeardUntilItEnds() {
    listening.to(model, heard::add);
    model.set("b");
    listening.end();
    model.set("c");

    assertThat(heard).containsExactly("a", "b");
  }

  @Test
  void ofChangesTheValueNowIsNoneOfThem() {
    listening.toChange(model, () -> heard.add("changed to " + model.get()));
    model.set("b");
    listening.end();
    model.set("c");

    assertThat(heard).containsExactly("changed to b");
  }

  @Test
  void aControlAndAModelAreTheSameUntilItEnds() {
    StringProperty control = new SimpleStringProperty("typed before");
    listening.both(control, model);
    assertThat(control.get()).isEqualTo("a");
    control.set("typed");
    assertThat(model.get()).isEqualTo("typed");

    listening.end();
    model.set("another");
    assertThat(control.get()).isEqualTo("typed");
  }

  @Test
  void whatEndsEndsOnceAndListeningCanBeginAnew() {
    listening.until(() -> heard.add("ended"));
    listening.end();
    listening.end();
    listening.to(model, heard::add);

    assertThat(heard).containsExactly("ended", "a");
  }
}
