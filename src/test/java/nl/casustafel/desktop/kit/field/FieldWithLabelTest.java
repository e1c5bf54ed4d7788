package nl.casustafel.desktop.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldWithLabelTest extends WindowTest {
  private TextField input;
  private FieldWithLabel field;

  @BeforeEach
  void showField() {
    input = new TextField();
    field = show(() -> new FieldWithLabel("Title", input).hint("As on the invitation."));
  }

  @Test
  void theControlIsNamedByTheLabelAndHelpedByTheHint() {
    assertThat(input.getAccessibleText()).isEqualTo("Title");
    assertThat(input.getAccessibleHelp()).isEqualTo("As on the invitation.");
    Accessibility.check(field);
  }

  @Test
  void aProblemStandsBesideTheControlAndIsReadOut() {
    act(() -> field.problem("Give a title."));

    assertThat(lookup("Give a title.").tryQuery()).isPresent();
    assertThat(input.getAccessibleText()).isEqualTo("Title. Give a title.");
    assertThat(input.getStyleClass()).contains("wrong");
  }

  @Test
  void aProblemThatIsSolvedLeavesNoTrace() {
    act(() -> field.problem("Give a title."));
    act(() -> field.problem(""));

    assertThat(input.getAccessibleText()).isEqualTo("Title");
    assertThat(input.getStyleClass()).doesNotContain("wrong");
    assertThat(lookup(".field-problem").query().isVisible()).isFalse();
  }
}
