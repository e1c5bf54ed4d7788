package nl.casustafel.workshop;

import static nl.casustafel.workshop.PersonalDataHints.Kind.BSN;
import static nl.casustafel.workshop.PersonalDataHints.Kind.EMAIL;
import static nl.casustafel.workshop.PersonalDataHints.Kind.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

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
        ""
      })
  void datesAmountsAndArticlesAreLeftAlone(String text) {
    assertThat(PersonalDataHints.in(text)).isEmpty();
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
