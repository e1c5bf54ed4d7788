package nl.casustafel.desktop.home;

import java.util.List;
import nl.casustafel.casefile.CaseShelf;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.QuestionScope;

/**
 * A case that one can begin with.
 *
 * @param own whether it comes from the user's folder
 * @param coreQuestions how many core questions are asked before any answer is given; follow-ups,
 *     which an answer may add, are not counted, so that the number is the one a new workshop shows
 */
public record CaseChoice(CaseSource source, boolean own, int observations, int coreQuestions) {

  /** The choices that a shelf offers, in its order. */
  static List<CaseChoice> of(CaseShelf shelf, Guide guide) {
    return shelf.cases().stream()
        .map(source -> of(source, !shelf.isBuiltIn(source.template().id()), guide))
        .toList();
  }

  private static CaseChoice of(CaseSource source, boolean own, Guide guide) {
    return new CaseChoice(
        source,
        own,
        source.template().observations().size(),
        QuestionScope.of(source.template(), Depth.CORE).askedAtFirst(guide.questions()));
  }
}
