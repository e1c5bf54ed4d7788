package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.pace.Timed;
import org.junit.jupiter.api.Test;

/** How long people need, as it is read from the guide. */
class PaceReaderTest {
  private static final String FILE = "agenda.yaml";

  @Test
  void theGuideSaysHowManyMinutesPeopleReallyNeedAndWhy() {
    SessionPace pace = BuiltIn.guide().reference().pace().orElseThrow();
    Map<Timed, Double> minutes = new HashMap<>();
    pace.needs().forEach((of, need) -> minutes.put(of, need.minutes()));
    assertThat(minutes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(Timed.WELCOME, 5.0),
                Map.entry(Timed.WELCOME_TEN_MORE, 1.0),
                Map.entry(Timed.CASE, 10.0),
                Map.entry(Timed.OBSERVATION_VOTED, 5.0),
                Map.entry(Timed.OBSERVATION_DISCUSSED, 3.0),
                Map.entry(Timed.QUESTION_VOTED, 3.0),
                Map.entry(Timed.QUESTION_DISCUSSED, 2.0),
                Map.entry(Timed.FLOW, 8.0),
                Map.entry(Timed.RISK_WEIGHED, 2.0),
                Map.entry(Timed.RISK_TREATED, 3.0),
                Map.entry(Timed.CLOSING, 5.0),
                Map.entry(Timed.BREAK, 10.0)));
    assertThat(pace.needs().values()).noneMatch(need -> need.because().isBlank());
  }

  @Test
  void fortyPeopleAreWelcomedLongerThanTwenty() {
    SessionPace pace = BuiltIn.guide().reference().pace().orElseThrow();
    assertThat(pace.welcome(8)).isEqualTo(5);
    assertThat(pace.welcome(20)).isEqualTo(5);
    assertThat(pace.welcome(21)).isEqualTo(6);
    assertThat(pace.welcome(40)).isEqualTo(7);
  }

  @Test
  void thereIsABreakFromNinetyMinutesOnAndNoStretchLongerThanThat() {
    SessionPace pace = BuiltIn.guide().reference().pace().orElseThrow();
    assertThat(pace.breaks(89)).isZero();
    assertThat(pace.breaks(90)).isEqualTo(1);
    assertThat(pace.breaks(180)).isEqualTo(1);
    assertThat(pace.breaks(181)).isEqualTo(2);
  }

  @Test
  void anEditionBeforeItHasNone() {
    Map<String, String> files = new HashMap<>(GuideFiles.builtIn().texts());
    String now = files.get(FILE);
    files.put(
        FILE,
        now.substring(0, now.indexOf("# What people really need"))
            .replace("format: 2", "format: 1"));
    assertThat(GuideReader.read(new GuideFiles(files)))
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded -> assertThat(((Guide) loaded.value()).reference().pace()).isEmpty());
  }

  @Test
  void aPaceWithoutOneOfItsTimesIsRefused() {
    assertThat(problem(FILE, "  - id: flow\n", "  - id: flows\n")).contains("flow");
    assertThat(problem(FILE, "minutes: 8", "minutes: eight")).isNotEmpty();
    assertThat(problem(FILE, "flow: flow-output-person", "flow: flow-output-persons"))
        .startsWith("There is no decision flow “flow-output-persons”.");
    assertThat(problem(FILE, "themes: [accuracy]", "themes: [acuracy]"))
        .startsWith("There is no theme “acuracy”.");
  }
}
