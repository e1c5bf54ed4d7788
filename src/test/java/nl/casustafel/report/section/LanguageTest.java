package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;

/** Dates, numbers and names as each language writes them. */
class LanguageTest {
  private static final String OBSERVATION = "obs-c1-1";
  private final Session session = Session.begun("chatlog-finetuning", Language.NL, Depth.CORE);

  @Test
  void datesAreWrittenOutInTheLanguageOfTheReport() {
    assertThat(session.report(Language.NL).cover().facts().facts())
        .contains(new Fact("Datum", Phrase.of("23 november 2026")));
    assertThat(session.report(Language.EN).cover().facts().facts())
        .contains(new Fact("Date", Phrase.of("23 November 2026")));
  }

  @Test
  void theDayOnWhichSomethingIsDueIsWrittenOutToo() {
    decide();

    assertThat(in(Language.NL).facts("observations", "1.1"))
        .contains(new Fact("Eigenaar", Phrase.of("FG, uiterlijk 1 januari 2027")));
    assertThat(in(Language.EN).facts("observations", "1.1"))
        .contains(new Fact("Owner", Phrase.of("FG, by 1 January 2027")));
  }

  @Test
  void fractionsHaveACommaInDutchAndAPointInEnglish() {
    session.execute(Session.vote(OBSERVATION, 1, List.of(5, 1, 1, 1, 5)));

    assertThat(figures(Language.NL))
        .isEqualTo(
            Phrase.of(
                "14 stemmen · mediaan 3 · van 13 op de schaal eens 46\u00a0%, oneens 46\u00a0% · Cns 0,17"
                    + " · A −0,62 · P 0,81"));
    assertThat(figures(Language.EN))
        .isEqualTo(
            Phrase.of(
                "14 votes · median 3 · of 13 on the scale agree 46\u00a0%, disagree 46\u00a0% · Cns 0.17"
                    + " · A −0.62 · P 0.81"));
  }

  @Test
  void theLawIsCitedAsItIsCalledThere() {
    decide();

    assertThat(in(Language.NL).words("observations"))
        .anyMatch(text -> text.startsWith("AVG 13(3)"));
    assertThat(in(Language.EN).words("observations"))
        .anyMatch(text -> text.startsWith("GDPR 13(3)"));
    assertThat(in(Language.NL).words("coverage")).noneMatch(text -> text.contains("GDPR"));
    assertThat(in(Language.EN).words("coverage")).noneMatch(text -> text.contains("AVG"));
  }

  @Test
  void sectionsHaveTheSamePlaceInBothLanguages() {
    assertThat(session.report(Language.NL).sections())
        .extracting(Section::heading)
        .containsExactly(
            "Samenvatting",
            "Wat is behandeld en wat niet",
            "Is een DPIA verplicht?",
            "Casus en keten",
            "Observaties",
            "Vragen en antwoorden",
            "Beslisbomen",
            "Gevonden risico’s",
            "Actiepunten",
            "Advies en besluit",
            "Methode, schalen, bronnen en stand van het recht");
    assertThat(session.report(Language.NL).sections())
        .extracting(Section::id)
        .containsExactlyElementsOf(
            session.report(Language.EN).sections().stream().map(Section::id).toList());
  }

  @Test
  void whatTheGroupWroteStaysAsItWroteIt() {
    decide();

    assertThat(in(Language.EN).facts("observations", "1.1"))
        .contains(new Fact("Reason", Phrase.of("Niemand weet het, 1.200 klanten")));
  }

  @Test
  void theWordsForAnswersToAVoteAreThoseOfTheLanguage() {
    session.execute(Session.vote(OBSERVATION, 1, List.of(5, 1, 1, 1, 5)));

    assertThat(chart(Language.NL).answers())
        .extracting(VoteChart.Answer::words)
        .containsExactly(
            "Helemaal mee eens",
            "Mee eens",
            "Niet eens, niet oneens",
            "Mee oneens",
            "Helemaal mee oneens",
            "Kan ik niet beoordelen");
    assertThat(chart(Language.NL).caption()).isEqualTo("Stemmen door handopsteken");
    assertThat(chart(Language.NL).rounds()).containsExactly("Ronde 1");
  }

  private void decide() {
    session.execute(
        new Command.DecideObservation(
            OBSERVATION,
            new ObservationDecision(
                Outcome.HOLDS,
                "Niemand weet het, 1.200 klanten",
                "",
                "",
                "FG",
                Session.DAY.withYear(2027).withDayOfYear(1))));
  }

  private Phrase figures(Language language) {
    return chart(language).figures().getFirst().values().getFirst();
  }

  private VoteChart chart(Language language) {
    return in(language).blocks("observations", VoteChart.class).getFirst();
  }

  private ReportParts in(Language language) {
    return new ReportParts(session.report(language));
  }

  @Test
  void actionsAreOpenOrDoneInTheLanguageOfTheReport() {
    session.execute(new Command.WriteAction("action-1", "Bel de leverancier"));

    assertThat(in(Language.NL).blocks("actions", Block.Table.class).getFirst().rows())
        .containsExactly(
            List.of(
                Phrase.of("Bel de leverancier"),
                Phrase.of("Groep"),
                Phrase.of("–"),
                Phrase.of("–"),
                Phrase.of("Open")));
  }
}
