package nl.casustafel.workshop.answer;

import java.util.List;
import nl.casustafel.guide.question.QuestionTheme;

/** The questions of one theme that are asked now; at least one. */
public record ThemeQuestions(QuestionTheme theme, List<AskedQuestion> questions) {

  public ThemeQuestions {
    questions = List.copyOf(questions);
  }

  public int answered() {
    return (int) questions.stream().filter(AskedQuestion::answered).count();
  }
}
