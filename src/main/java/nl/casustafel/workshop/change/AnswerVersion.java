package nl.casustafel.workshop.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.casustafel.workshop.answer.Answer;

/** What was recorded with a question at some moment. */
public record AnswerVersion(Instant at, Entry.Kind kind, Answer answer) {

  /** Words written within this time are one piece of writing. */
  private static final Duration ONE_GO = Duration.ofMinutes(2);

  public static List<AnswerVersion> of(String question, List<Entry> entries) {
    List<AnswerVersion> versions = new ArrayList<>();
    for (Entry entry : entries) {
      for (Change change : entry.changes()) {
        if (change instanceof Change.AnswerSet set && set.question().equals(question)) {
          add(versions, new AnswerVersion(entry.at(), entry.kind(), set.answer()));
        }
      }
    }
    return List.copyOf(versions);
  }

  private static void add(List<AnswerVersion> versions, AnswerVersion next) {
    if (!versions.isEmpty() && next.continues(versions.getLast())) {
      versions.removeLast();
    }
    versions.add(next);
  }

  private boolean continues(AnswerVersion former) {
    return kind == Entry.Kind.DEED
        && former.kind == Entry.Kind.DEED
        && Objects.equals(answer.value(), former.answer.value())
        && Duration.between(former.at, at).compareTo(ONE_GO) < 0;
  }
}
