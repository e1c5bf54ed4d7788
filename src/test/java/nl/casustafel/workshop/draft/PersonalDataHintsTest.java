package nl.casustafel.workshop.draft;

import static nl.casustafel.workshop.draft.PersonalDataHints.Kind.BSN;
import static nl.casustafel.workshop.draft.PersonalDataHints.Kind.EMAIL;
import static nl.casustafel.workshop.draft.PersonalDataHints.Kind.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataHintsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De klant met bsn 111222333 belde.",
        "123456782",
        "bsn: 1112.22.333",
        "(111 222 333)",
        "bsn123456782",
        "BSN 10000008."
      })
  void aCitizenServiceNumberIsNoticed(String text) {
    assertThat(PersonalDataHints.in(text)).contains(BSN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mail naar zoë.de-vries@ziekenhuis.nl", "<j@x.co.uk>", "a.b+c@sub.example.org,"})
  void anEmailAddressIsNoticed(String text) {
    assertThat(PersonalDataHints.in(text)).containsExactly(EMAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06-12345678",
        "06 12 34 56 78",
        "bel 0612345678 voor meer",
        "020-1234567",
        "0228 123456",
        "(020) 123 4567",
        "+31 6 12345678",
        "+31 (0)20 123 4567",
        "0031612345678",
        "+44 20 7946 0958"
      })
  void aTelephoneNumberIsNoticed(String text) {
    assertThat(PersonalDataHints.in(text)).contains(TELEPHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2026 waren er 1.250.000 berichten van 180.000 klanten.",
        "Boete van € 123456782 in 2025",
        "€111222333",
        "AVG art. 13 lid 3, 6(1)(f), CJEU C-634/21",
        "2026-11-23 tot 2027-01-15",
        "23-11-2026 om 09:42:07",
        "123456789",
        "Ordernummer 1112223334445",
        "score 0,123456782",
        "score @ 75 %, ratio 1:111222333",
        "versie 26.0.2, EN 301 549",
        "BWBR0042812, Stcrt. 2019, 64418",
        "01-02-2026 10:00 tot 11:30",
        "06-12-2026 14:00, 020-2026",
        "rekening NL91ABNA0417164300",
        "uitkomst 0 2 6 20 12 en 10 8 2 10 10",
        "logboek 20261103, sleutel 20261103a4f2",
        "10:00 2026-11-23 09:00",
        "model 1.0.06.12345678, +15 procent",
        ""
      })
  void datesAmountsAndArticlesAreLeftAlone(String text) {
    assertThat(PersonalDataHints.in(text)).isEmpty();
  }

  @Test
  void eachPlaceIsPointedAtInTheOrderOfTheText() {
    String text = "Bel 06 12 34 56 78 of mail zoë@x.nl over 111.222.333 (of +31 6 12345678)";
    assertThat(PersonalDataHints.found(text))
        .extracting(hint -> hint.kind() + " " + text.substring(hint.start(), hint.end()))
        .containsExactly(
            "TELEPHONE 06 12 34 56 78",
            "EMAIL zoë@x.nl",
            "BSN 111.222.333",
            "TELEPHONE +31 6 12345678");
  }

  @Test
  void daysAmountsAndPlainWordsAroundAPieceOfDataChangeNothing() {
    Random random = new Random(9);
    List<String> data = List.of("111222333", "z.de.vries@ziekenhuis.nl", "06-12345678");
    List<String> rest = List.of("2026-11-23", "1.250.000", "art. 6(1)(f)", "over", "€ 12,50", "om");
    for (int i = 0; i < 2_000; i++) {
      List<String> words = new ArrayList<>(rest);
      Collections.shuffle(words, random);
      assertThat(PersonalDataHints.found(String.join(" ", words))).isEmpty();
      String hidden = data.get(random.nextInt(data.size()));
      words.add(random.nextInt(words.size()), "(" + hidden + ")");
      String text = String.join(" ", words);
      int start = text.indexOf(hidden);
      assertThat(PersonalDataHints.found(text))
          .as(text)
          .singleElement()
          .satisfies(hint ->
              assertThat(hint)
                  .isEqualTo(
                      new PersonalDataHints.Hint(hint.kind(), start, start + hidden.length())));
    }
  }

  @Test
  void oneInElevenOfAllNumbersPassesTheCheckAndOnlyThoseAreNoticed() {
    Random random = new Random(11);
    int noticed = 0;
    int tries = 20_000;
    for (int i = 0; i < tries; i++) {
      String number = String.valueOf(100_000_000 + random.nextInt(899_999_999));
      boolean passes = PersonalDataHints.passesElevenTest(number);
      assertThat(PersonalDataHints.in("nummer " + number + ".").contains(BSN)).isEqualTo(passes);
      noticed += passes ? 1 : 0;
    }
    assertThat(noticed).isBetween(tries / 12, tries / 10);
  }

  @Test
  void aVeryLongTextIsReadWithoutTrouble() {
    String digits = "1 ".repeat(20_000) + "a".repeat(20_000) + "@" + "b.".repeat(10_000);
    assertThat(PersonalDataHints.in(digits)).doesNotContain(BSN);
  }
}
