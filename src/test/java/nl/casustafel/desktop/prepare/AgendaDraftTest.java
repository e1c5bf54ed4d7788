package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedNumber;
import nl.casustafel.workshop.agenda.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaDraftTest {
  private final AgendaDraft agenda = Cases.model(Cases.recruitment(), Language.EN).agenda();

  @ParameterizedTest
  @EnumSource(Depth.class)
  void everyDepthBeginsAsProposedAndAddsUpToWhatItPromises(Depth depth) {
    DepthPlan plan = agenda.plan(depth);

    for (Part part : plan.minutes().keySet()) {
      assertThat(agenda.minutes(depth, part).get())
          .isEqualTo(String.valueOf(plan.minutes().get(part)));
    }
    assertThat(agenda.minutesInAll(depth)).isEqualTo(plan.minutesInAll());
    assertThat(agenda.isChanged(depth)).isFalse();
    assertThat(agenda.isFlawed(depth)).isFalse();
  }

  @Test
  void aPartCanBeLeftOutWithNoMinutesAtAll() {
    int before = agenda.minutesInAll(Depth.CORE);
    int ofCase = Integer.parseInt(agenda.minutes(Depth.CORE, Part.CASE).get());

    agenda.minutes(Depth.CORE, Part.CASE).set("0");

    assertThat(agenda.isFlawed(Depth.CORE)).isFalse();
    assertThat(agenda.changes(Depth.CORE)).isEqualTo(Map.of(Part.CASE, 0));
    assertThat(agenda.minutesInAll(Depth.CORE)).isEqualTo(before - ofCase);
  }

  @Test
  void whatIsNoNumberCountsForNothingUntilItIsOne() {
    int before = agenda.minutesInAll(Depth.CORE);
    int ofRisks = Integer.parseInt(agenda.minutes(Depth.CORE, Part.RISKS).get());
    agenda.minutes(Depth.CORE, Part.RISKS).set("a while");
    assertThat(agenda.minutesInAll(Depth.CORE)).isEqualTo(before - ofRisks);
    assertThat(agenda.isFlawed(Depth.CORE, Part.RISKS)).isTrue();
    assertThat(agenda.isFlawed(Depth.CORE, Part.CASE)).isFalse();
    assertThat(agenda.isChanged(Depth.CORE)).isTrue();

    agenda.minutes(Depth.CORE, Part.RISKS).set(" 12 ");
    assertThat(agenda.minutesInAll(Depth.CORE)).isEqualTo(before - ofRisks + 12);
    assertThat(agenda.isFlawed(Depth.CORE)).isFalse();
  }

  @Test
  void aFlawInOneDepthDoesNotTroubleAnother() {
    agenda.minutes(Depth.FULL, Part.CASE).set("");

    assertThat(agenda.isFlawed(Depth.FULL)).isTrue();
    assertThat(agenda.isFlawed(Depth.CORE)).isFalse();
    assertThat(agenda.isChanged(Depth.CORE)).isFalse();
  }

  @Test
  void theProposalComesBackForOneDepthOnly() {
    agenda.minutes(Depth.CORE, Part.CASE).set("");
    agenda.minutes(Depth.FULL, Part.CASE).set("99");

    agenda.propose(Depth.CORE);

    assertThat(agenda.isChanged(Depth.CORE)).isFalse();
    assertThat(agenda.changes(Depth.FULL)).isEqualTo(Map.of(Part.CASE, 99));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 min, 0 min",
    "45, 45 min, 45 min",
    "60, 1 u, 1 h",
    "61, 1 u 1 min, 1 h 1 min",
    "135, 2 u 15 min, 2 h 15 min",
    "3000, 50 u, 50 h"
  })
  void aLengthOfTimeIsSaidInHoursAndMinutes(int minutes, String dutch, String english) {
    assertThat(Minutes.words(minutes, new Texts(Language.NL))).isEqualTo(dutch);
    assertThat(Minutes.words(minutes, new Texts(Language.EN))).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "600", " 7 ", "007"})
  void numbersAreReadAsPeopleTypeThem(String typed) {
    assertThat(TypedNumber.within(typed, 0, 600)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "+5", "601", "5,5", "5.0", "vijf", "99999999999", "1 0"})
  void whatIsNoNumberWithinTheBoundsIsNone(String typed) {
    assertThat(TypedNumber.within(typed, 0, 600)).isEmpty();
  }
}
