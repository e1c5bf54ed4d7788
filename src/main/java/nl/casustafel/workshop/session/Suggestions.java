package nl.casustafel.workshop.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.text.PlainText;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Suggestion;
import org.jspecify.annotations.Nullable;

/** What participants suggest, in the order in which it came. Not for several threads at a time. */
final class Suggestions {
  /** Enough for a room; beyond it somebody is playing. */
  private static final int MOST = 5_000;

  /** More is not looked through during a workshop. */
  static final int MOST_WAITING = 500;

  private record Key(BallotId author, String clientId) {}

  private final Map<Key, Suggestion> all = new LinkedHashMap<>();
  private @Nullable List<Suggestion> waiting;

  Suggestions(List<Suggestion> stored) {
    stored.forEach(suggestion -> all.put(key(suggestion), suggestion));
  }

  SuggestionReply suggest(BallotId author, String clientId, String words, Batch batch) {
    Suggestion known = all.get(new Key(author, clientId));
    if (known != null) {
      return new SuggestionReply.Saved(known);
    }
    String text = PlainText.of(words);
    if (text.isEmpty() || text.codePointCount(0, text.length()) > Suggestion.LONGEST) {
      return new SuggestionReply.Malformed();
    }
    if (waitingOf(author) >= Suggestion.MOST_WAITING) {
      return new SuggestionReply.TooMany();
    }
    if (all.size() >= MOST || waiting().size() >= MOST_WAITING) {
      return new SuggestionReply.RoomFull();
    }
    Suggestion suggestion = new Suggestion(author, clientId, text, Suggestion.State.WAITING);
    set(suggestion, batch);
    return new SuggestionReply.Saved(suggestion);
  }

  Optional<Suggestion> waiting(BallotId author, String clientId) {
    return Optional.ofNullable(all.get(new Key(author, clientId)))
        .filter(suggestion -> suggestion.state() == Suggestion.State.WAITING);
  }

  void set(Suggestion suggestion, Batch batch) {
    Key key = key(suggestion);
    Suggestion before = all.put(key, suggestion);
    waiting = null;
    batch.add(
        new SessionWrite.SuggestionWrite(suggestion),
        () -> {
          waiting = null;
          if (before == null) {
            all.remove(key);
          } else {
            all.put(key, before);
          }
        });
  }

  /** Those that wait; the same list until one comes or goes, since it goes with every vote. */
  List<Suggestion> waiting() {
    List<Suggestion> known = waiting;
    if (known == null) {
      known = all.values().stream().filter(s -> s.state() == Suggestion.State.WAITING).toList();
      waiting = known;
    }
    return known;
  }

  List<Suggestion> of(BallotId author) {
    return all.values().stream().filter(s -> s.author().equals(author)).toList();
  }

  /** Sets aside what somebody suggests that nobody looked at yet. */
  void reject(BallotId author, Batch batch) {
    waiting().stream()
        .filter(suggestion -> suggestion.author().equals(author))
        .forEach(suggestion -> set(suggestion.with(Suggestion.State.REJECTED), batch));
  }

  private long waitingOf(BallotId author) {
    return waiting().stream().filter(s -> s.author().equals(author)).count();
  }

  private static Key key(Suggestion suggestion) {
    return new Key(suggestion.author(), suggestion.clientId());
  }
}
