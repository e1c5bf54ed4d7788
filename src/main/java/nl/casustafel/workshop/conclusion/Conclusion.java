package nl.casustafel.workshop.conclusion;

import java.util.EnumSet;
import java.util.Set;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Treatment;

/** A topic and what is concluded about it. */
public record Conclusion(Topic topic, Statement statement) {

  public boolean isUntouched() {
    return statement.equals(Statement.NONE);
  }

  /** What is concluded, or that it is not (yet), in a line without who said it. */
  public String inALine(Texts texts) {
    String topicName = texts.of(TopicText.of(topic));
    if (isUntouched()) {
      return texts.of(StandingText.NOT_RECORDED, topicName);
    }
    if (!isSettled()) {
      return texts.of(StandingText.LACKING, topicName);
    }
    Verdict verdict = statement.verdict();
    return verdict == null
        ? texts.of(StandingText.SAID_WITHOUT_VERDICT, topicName)
        : texts.of(StandingText.SAID, topicName, texts.of(VerdictText.of(verdict)));
  }

  /** How far it came; decided once all that belongs to it is there and nothing is awaited. */
  public Treatment treatment() {
    if (isUntouched()) {
      return Treatment.NOT_ASKED;
    }
    return isSettled() ? Treatment.DECIDED : Treatment.OPEN;
  }

  /** Something that belongs to a conclusion. */
  public enum Lack {
    VERDICT,
    /** The reason, the conditions, or what was said. */
    WORDS,
    /** What was asked for or announced is still to come. */
    OUTCOME,
    FUNCTION,
    DAY
  }

  /** Whether it says what, by whom and when, and why where that belongs to it. */
  public boolean isSettled() {
    return lacks().isEmpty();
  }

  /** What is still lacking of it. */
  public Set<Lack> lacks() {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    Verdict verdict = statement.verdict();
    if (verdict == null && !topic.verdicts().isEmpty()) {
      lacks.add(Lack.VERDICT);
    }
    if (verdict != null && verdict.isPending()) {
      lacks.add(Lack.OUTCOME);
    }
    boolean wordsNeeded = verdict == null ? topic.looksAhead() : verdict.asksForWords();
    if (wordsNeeded && statement.words().isBlank()) {
      lacks.add(Lack.WORDS);
    }
    if (statement.by().isBlank()) {
      lacks.add(Lack.FUNCTION);
    }
    if ((topic.isSaidOnADay() && statement.on() == null)
        || (topic.looksAhead() && statement.due() == null)) {
      lacks.add(Lack.DAY);
    }
    return lacks;
  }
}
