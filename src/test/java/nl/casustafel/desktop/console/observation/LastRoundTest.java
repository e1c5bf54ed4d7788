package nl.casustafel.desktop.console.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.vote.Round;
import org.junit.jupiter.api.Test;

class LastRoundTest extends WindowTest {
  private final Guide guide = BuiltIn.guide();

  private LastRound result(Language language, boolean treated, AgreementTally... tallies) {
    List<Round<AgreementTally>> rounds =
        IntStream.range(0, tallies.length).mapToObj(i -> Round.ofHands(i + 1, tallies[i])).toList();
    return show(() -> new LastRound(rounds, treated, guide, new Texts(language)));
  }

  private static AgreementTally tally(int cannotJudge, Integer... from1to5) {
    return new AgreementTally(List.of(from1to5), cannotJudge);
  }

  private List<String> words(LastRound result) {
    return see(() ->
        Accessibility.all(result).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void consensusAsksForNothingMore() {
    assertThat(words(result(Language.EN, false, tally(0, 0, 0, 1, 6, 5))))
        .contains("Consensus", "n = 12 · median: Agree · consensus 0.78 · Show of hands")
        .doesNotContain("Next:");
  }

  @Test
  void aMinorityWithinAConsensusIsAskedForItsReasons() {
    assertThat(words(result(Language.EN, false, tally(0, 1, 0, 0, 5, 6))))
        .contains(
            "Consensus with dissent",
            "ask the minority for its reasons and record them below as dissent.");
  }

  @Test
  void manyWhoCannotJudgeLeadToFindingOut() {
    assertThat(words(result(Language.NL, false, tally(4, 0, 2, 2, 2, 2))))
        .contains(
            "Velen kunnen dit niet beoordelen",
            "velen kunnen dit niet beoordelen. Ga na wat ontbreekt en noteer wie dat doet.");
  }

  @Test
  void afterThreeRoundsADividedGroupRecordsBothViews() {
    AgreementTally divided = tally(0, 2, 3, 1, 3, 3);
    assertThat(words(result(Language.EN, false, divided, divided, divided)))
        .contains(
            "Round 3", "the group stays divided after three rounds. Record both views below.");
  }

  @Test
  void onceTheGroupConcludedThereIsNothingToAdvise() {
    assertThat(words(result(Language.EN, true, tally(0, 2, 3, 1, 3, 3)))).doesNotContain("Next:");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(words(result(Language.NL, false, tally(0, 0, 0, 1, 6, 6))))
        .anyMatch(text -> text.startsWith("n = 13 · mediaan: Mee eens · consensus 0,"));
    assertThat(words(result(Language.NL, false, tally(0, 0, 0, 4, 4, 0))))
        .anyMatch(text ->
            text.startsWith("n = 8 · mediaan: tussen “Niet eens, niet oneens” en “Mee eens” · "));
  }

  @Test
  void aRoundOfAHandfulIsLeftOutOfTheBarsOfALaterOne() {
    List<String> words =
        words(result(Language.EN, false, tally(0, 1, 1, 0, 1, 1), tally(0, 0, 0, 1, 6, 5)));
    assertThat(words).contains("Strongly agree", "5").noneMatch(text -> text.startsWith("was"));
  }

  @Test
  void theBarsTellTheirNumbersToThoseWhoDoNotSeeThem() {
    LastRound result = result(Language.EN, false, tally(1, 0, 0, 1, 6, 5));
    assertThat(see(() -> result.lookup(".agreement-bars").getAccessibleText()))
        .isEqualTo(
            "Strongly agree: 5, Agree: 6, Neither: 1, Disagree: 0, Strongly disagree: 0,"
                + " Can’t judge: 1");
  }

  @Test
  void theLongestBarBelongsToTheLargestShareOfAnyRound() {
    LastRound result = result(Language.EN, false, tally(0, 0, 0, 0, 3, 9), tally(0, 0, 0, 0, 6, 6));
    List<Double> shares =
        see(() ->
            result.lookupAll(".bar-track").stream()
                .map(Node::getLayoutBounds)
                .map(bounds -> bounds.getWidth())
                .distinct()
                .toList());
    assertThat(shares).hasSize(1);
    double track = shares.getFirst();
    double longest =
        see(() ->
            result.lookupAll(".bar").stream()
                .mapToDouble(bar -> bar.getLayoutBounds().getWidth())
                .max()
                .orElseThrow());
    double now =
        see(() ->
            result.lookupAll(".bar").stream()
                .filter(bar -> !bar.getStyleClass().contains("bar-thin"))
                .mapToDouble(bar -> bar.getLayoutBounds().getWidth())
                .max()
                .orElseThrow());
    assertThat(longest).isEqualTo(track);
    assertThat(now / track).isBetween(0.65, 0.68);
  }
}
