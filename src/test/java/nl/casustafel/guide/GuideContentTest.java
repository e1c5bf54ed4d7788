package nl.casustafel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideContentTest {
  private final Guide guide = BuiltIn.guide();

  @Test
  void theGuideHasAllItsContent() {
    assertThat(guide.questions().themes()).hasSize(16);
    assertThat(guide.questions().all()).hasSize(129);
    assertThat(guide.reference().flows()).hasSize(6);
    assertThat(guide.reference().preconditions()).hasSize(5);
    assertThat(guide.reference().threshold().apList()).hasSize(17);
  }
}
