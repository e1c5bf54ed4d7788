package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
  @Test
  void everyWordHasToOccurInWhateverOrderAndText() {
    assertThat(SearchWords.of("raad Gemeente").occurIn("De gemeente", "Ondernemingsraad")).isTrue();
    assertThat(SearchWords.of("raad provincie").occurIn("De gemeente", "Raad")).isFalse();
  }

  @Test
  void capitalsAccentsStrokesAndLigaturesMakeNoDifferenceOnEitherSide() {
    assertThat(SearchWords.of("lodz").occurIn("Gemeente Łódź")).isTrue();
    assertThat(SearchWords.of("ŁÓDŹ").occurIn("Gemeente Lodz")).isTrue();
    assertThat(SearchWords.of("één").occurIn("EEN")).isTrue();
    assertThat(SearchWords.of("office").occurIn("O\ufb03ce")).isTrue();
  }

  @Test
  void aWordIsNotFoundAcrossTheEndOfAText() {
    assertThat(SearchWords.of("ab").occurIn("a", "b")).isFalse();
  }

  @Test
  void nothingButSpaceAsksForNothing() {
    assertThat(SearchWords.of(" \t ").isEmpty()).isTrue();
    assertThat(SearchWords.of(" x ").isEmpty()).isFalse();
  }
}
