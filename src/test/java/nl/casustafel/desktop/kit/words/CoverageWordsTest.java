package nl.casustafel.desktop.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.answer.AskedQuestion;
import org.junit.jupiter.api.Test;

/** What the numbers of questions count, beside the bank that the report counts. */
class CoverageWordsTest {
  private final RealCase real = new RealCase();

  @Test
  void theListOfTheWorkshopStandsBesideAllQuestionsThatThereAreForTheCase() {
    Workshop workshop = real.begin("recruitment-screening", Depth.CORE, Language.EN);
    AskedQuestion first = workshop.view().results().themes().getFirst().questions().getFirst();
    workshop.execute(
        new Command.AnswerQuestion(first.question().id(), first.answer().because("Because")));
    int listed = workshop.view().results().progress().questionsAsked();
    int all = workshop.view().coverage().count().all();
    assertThat(all).isGreaterThan(listed);
    assertThat(CoverageWords.of(workshop.view(), new Texts(Language.EN)))
        .isEqualTo(
            "Counted here are the "
                + listed
                + " questions on the list of this workshop. For this case there are "
                + all
                + " questions in all; the report counts all of them: 1 came up, "
                + (all - 1)
                + " did not.");
    assertThat(CoverageWords.of(workshop.view(), new Texts(Language.NL)))
        .isEqualTo(
            "Geteld zijn hier de "
                + listed
                + " vragen op de lijst van deze workshop. Voor deze casus zijn er in totaal "
                + all
                + " vragen; het rapport telt ze allemaal: 1 kwam aan de orde, "
                + (all - 1)
                + " niet.");
  }
}
