package nl.casustafel.casefile.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what the parser could not make sense of. */
final class SyntaxFlaw {
  private SyntaxFlaw() {}

  static void note(MarkedYamlEngineException syntax, Flaws flaws) {
    String context = String.valueOf(syntax.getContext());
    String problem = String.valueOf(syntax.getProblem());
    YamlText reason = reason(context, problem);
    // An unclosed quote is noticed at the end of the file, but has to be repaired where it opened.
    Optional<Mark> mark =
        reason == YamlText.SYNTAX_QUOTE
            ? syntax.getContextMark().or(syntax::getProblemMark)
            : syntax.getProblemMark().or(syntax::getContextMark);
    flaws.add(mark.map(SyntaxFlaw::spot).orElse(Spot.START), reason);
  }

  static Spot spot(Mark mark) {
    return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static YamlText reason(String context, String problem) {
    if (problem.contains("\\t") || problem.contains("TAB")) {
      return YamlText.SYNTAX_TAB;
    }
    if (problem.contains("mapping values are not allowed")) {
      return YamlText.SYNTAX_COLON;
    }
    if (problem.contains("could not find expected ':'")) {
      return YamlText.SYNTAX_NO_COLON;
    }
    if (context.contains("quoted scalar")) {
      return YamlText.SYNTAX_QUOTE;
    }
    if (context.contains("a flow ")) {
      return YamlText.SYNTAX_BRACKET;
    }
    if (context.contains("a block ") || problem.contains("<block end>")) {
      return YamlText.SYNTAX_INDENTATION;
    }
    return YamlText.SYNTAX;
  }
}
