package nl.casustafel.desktop.home;

import java.util.List;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;

/**
 * A case that one can begin with.
 *
 * @param own whether it comes from the user's folder
 * @param coreQuestions how many core questions the group is asked in the session before any answer
 *     is given; follow-ups, which an answer may add, are not counted
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
        (int)
            QuestionScope.of(source.template(), Depth.CORE).askedAtFirst(guide.questions()).stream()
                .filter(Question::isForTheRoom)
                .count());
  }
}
