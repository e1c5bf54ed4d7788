package nl.casustafel.desktop.kit.words;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.progress.Coverage;

/**
 * Says what is counted where questions are: those on the list of the workshop, beside all that
 * there are for its case.
 */
public final class CoverageWords {
  private CoverageWords() {}

  public static String of(WorkshopView view, Texts texts) {
    Coverage.Count bank = view.coverage().count();
    int listed = view.results().progress().questionsAsked();
    return texts.of(
        KitText.QUESTIONS_COUNTED,
        listed,
        bank.all(),
        bank.cameUp(),
        bank.notAsked(),
        bank.all() - listed);
  }
}
