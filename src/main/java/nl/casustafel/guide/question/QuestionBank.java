package nl.casustafel.guide.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes and their questions, in the order in which they are asked. */
public final class QuestionBank {
  private final List<QuestionTheme> themes;
  private final List<Question> questions;
  private final Map<String, Question> byId = new LinkedHashMap<>();

  public QuestionBank(List<QuestionTheme> themes, List<Question> questions) {
    this.themes = List.copyOf(themes);
    this.questions = List.copyOf(questions);
    for (Question question : questions) {
      byId.put(question.id(), question);
    }
  }

  public List<QuestionTheme> themes() {
    return themes;
  }

  /** All questions, by theme in the order of the themes. */
  public List<Question> all() {
    return questions;
  }

  public Optional<Question> question(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
