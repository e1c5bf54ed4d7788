package nl.casustafel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.PrivacyPage;
import nl.casustafel.cli.CliServices;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.TreatedObservation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One whole workshop a case, from Home to the report, and back to where one left off. */
class WholeWorkshopTest extends Facilitator {
  private static final String TITLE = "Pilot, region East";
  private static final int MORE_THAN_ANY_WORKSHOP = 200;

  @ParameterizedTest
  @CsvSource({
    "chatlog-finetuning, Chats that teach a model, 6",
    "recruitment-screening, Selecting candidates, 8",
    "patient-summaries, Summaries of patient records, 6"
  })
  void isPreparedLedStoredReportedAndOpenedAgain(String caseId, String card, int observations)
      throws IOException {
    start();
    prepare(card);
    stateTheFacts();
    goThroughEverything(observations);

    WorkshopView view = stored();
    assertThat(view.content().caseTemplate().id()).isEqualTo(caseId);
    assertThat(view.info().title()).isEqualTo(TITLE);
    assertThat(notAnswered(view)).isEmpty();
    assertThat(view.results().progress().complete()).isTrue();
    assertThat(view.results().observations())
        .hasSize(observations)
        .allMatch(TreatedObservation::treated)
        .allSatisfy(o -> assertThat(o.rounds().getFirst().tally().voters()).isEqualTo(12));
    assertThat(view.results().risks()).isNotEmpty();

    press("Make the report");
    until("the report shows its pages", () -> canPress("Save as PDF"));
    press("Back");
    until("the console is back", () -> reads("Round off and make the report"));
    press("To all workshops");
    until("Home says that it is complete", () -> reads("Complete"));
    assertThat(PrivacyPage.unnamed(folder)).isEmpty();
  }

  private static List<String> notAnswered(WorkshopView view) {
    return view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .filter(asked -> !asked.answered())
        .map(asked -> asked.question().id())
        .toList();
  }

  private void prepare(String card) {
    press("Begin: " + card);
    write("Title", TITLE);
    write("Organisation", "Housing association De Vaart");
    press("No limit");
    press("Begin");
    until("the console opens", () -> reads("From collecting data to using the model"));
  }

  private boolean atAQuestion() {
    return words().stream().anyMatch(text -> text.startsWith("Question "));
  }

  /** Before the session: what the case says is confirmed, and the rest is filled in. */
  private void stateTheFacts() {
    press("Phase: Before");
    press("Facts beforehand, not begun");
    for (int page = 0; canPress("Next"); page++) {
      assertThat(page).isLessThan(MORE_THAN_ANY_WORKSHOP);
      words().stream()
          .filter(text -> text.startsWith("Confirm the "))
          .findFirst()
          .ifPresent(this::press);
      until("every fact of the page has an answer", this::stated);
      key(KeyCode.PAGE_DOWN);
    }
    until("every fact of the last page has an answer", this::stated);
    press("Phase: In the room");
  }

  /** States a fact that is not stated yet; true when there is none. */
  private boolean stated() {
    return see(() -> {
      for (Node fact : stage().getScene().getRoot().lookupAll(".fact")) {
        Set<Node> options = fact.lookupAll(".option");
        if (!options.isEmpty()
            && options.stream().noneMatch(o -> ((ToggleButton) o).isSelected())) {
          ((ToggleButton) fact.lookup(".option")).fire();
          return false;
        }
      }
      return true;
    });
  }

  private void goThroughEverything(int observations) {
    boolean closedOnce = false;
    for (int step = 0; step < MORE_THAN_ANY_WORKSHOP; step++) {
      if (reads("Round off and make the report")) {
        until("everything is stored", () -> stored().place().part().equals(Part.REPORT));
        return;
      }
      treatWhatIsAtHand();
      key(KeyCode.PAGE_DOWN);
      if (!closedOnce && step >= observations && atAQuestion()) {
        closedOnce = true;
        closeAndOpenAgain();
      }
    }
    throw new AssertionError("the workshop has no end; to be read was " + words());
  }

  // Just behind the observations, at the first question or so.
  private void closeAndOpenAgain() {
    List<String> before = words();
    press("To all workshops");
    press("Continue: " + TITLE);
    String question =
        before.stream().filter(text -> text.startsWith("Question ")).findFirst().orElseThrow();
    until("the console opens where it was left", () -> reads(question));
  }

  private void treatWhatIsAtHand() {
    if (reads("Show of hands, round 1")) {
      write("Strongly agree", "8");
      write("Disagree", "4");
      press("Record round 1");
      press("What the group concludes: Holds");
    } else if (hasField("Answer")) {
      write("Answer", "Discussed and agreed.");
    } else if (atAQuestion()) {
      key(KeyCode.DIGIT1);
    }
  }

  private WorkshopView stored() {
    try (CliServices.OpenWorkshops open = app().read(folder)) {
      return open.workshops().open(open.workshops().list().getFirst().id()).orElseThrow().view();
    }
  }
}
