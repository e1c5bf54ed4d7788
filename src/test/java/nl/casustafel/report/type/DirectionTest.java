package nl.casustafel.report.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {
  private final Direction direction = new Direction();

  @Test
  void aNameFromRightToLeftIsTurnedWhereItStands() {
    assertThat(direction.visual("van שלום עולם (12), BV")).isEqualTo("van םלוע םולש (12), BV");
  }

  @Test
  void aNumberInBracketsStaysWithTheNameBeforeIt() {
    assertThat(direction.visual("מנהל (3), יועץ (2)")).isEqualTo("להנמ (3), ץעוי (2)");
  }

  @Test
  void aNumberBetweenLettersFromTheRightKeepsItsOrder() {
    assertThat(direction.visual("שלום 365 (עולם) ש")).isEqualTo("ש (םלוע) 365 םולש");
  }

  @Test
  void marksStayBehindTheirLetter() {
    assertThat(direction.visual("שָׁב")).isEqualTo("בשָׁ");
  }

  @Test
  void arabicLettersTakeTheFormThatTheirNeighboursAskFor() {
    assertThat(direction.shaped("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
    assertThat(direction.shaped("كلاس")).isEqualTo("\uFEDB\uFEFC\uFEB1");
    assertThat(direction.shaped("پدر")).isEqualTo("\uFB58\uFEAA\uFEAD");
    assertThat(direction.shaped("no Arabic")).isEqualTo("no Arabic");
  }

  @Test
  void textFromLeftToRightStaysAsItIs() {
    assertThat(direction.visual("Zoë (3) <b>")).isEqualTo("Zoë (3) <b>");
  }
}
