package nl.casustafel.desktop.kit.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import org.junit.jupiter.api.Test;

class KeptFormTest {
  private final Typed typed = new Typed();

  private StringProperty field(String name, String recorded) {
    StringProperty text = new SimpleStringProperty(recorded);
    form().keep(name, text);
    return text;
  }

  private KeptForm form() {
    return new KeptForm(typed.opened(), "form");
  }

  @Test
  void aFormThatIsBuiltAnewGoesOnWithWhatWasTyped() {
    field("title", "Recorded").set("Recorded and typed");
    field("organisation", "Old").set("");
    assertThat(field("title", "Recorded").get()).isEqualTo("Recorded and typed");
    assertThat(field("organisation", "Old").get()).isEmpty();
    assertThat(typed.stored())
        .isEqualTo(
            Map.of(
                DraftKey.waiting("form", "title"),
                new DraftText("Recorded and typed", "Recorded"),
                DraftKey.waiting("form", "organisation"),
                new DraftText("", "Old")));
  }

  @Test
  void whatIsTypedBackToWhatIsRecordedIsKeptNoMore() {
    StringProperty text = field("title", "Recorded");
    text.set("Recorded!");
    text.set("Recorded");
    assertThat(typed.stored()).isEmpty();
    field("title", "Recorded").set("Next");
    field("title", "Next");
    assertThat(typed.stored()).isEmpty();
  }

  @Test
  void aFormThatIsDoneLeavesNothingBehindAndOthersAreLeftAlone() {
    field("title", "").set("Typed");
    StringProperty other = new SimpleStringProperty("");
    new KeptForm(typed.opened(), "other").keep("title", other);
    other.set("Also typed");
    form().done();
    assertThat(field("title", "Recorded").get()).isEqualTo("Recorded");
    assertThat(typed.stored().keySet()).containsExactly(DraftKey.waiting("other", "title"));
  }
}
