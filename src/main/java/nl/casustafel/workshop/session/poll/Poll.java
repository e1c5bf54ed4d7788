package nl.casustafel.workshop.session.poll;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * A round of votes on a subject.
 *
 * @param round from 1
 */
public record Poll(VoteSubject subject, int round, VoteForm form, Words words) {

  /**
   * What people read.
   *
   * @param number shown before the statement, such as {@code 1.1}; may be empty
   * @param options in the order shown, by the text of the vote; for a risk {@code likelihood/1} to
   *     {@code likelihood/4} and {@code severity/1} to {@code severity/4}; where one can say so,
   *     {@code cannot-judge}
   */
  public record Words(String number, LocalizedText statement, Map<String, LocalizedText> options) {
    public Words {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
  }
}
