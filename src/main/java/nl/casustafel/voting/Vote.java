package nl.casustafel.voting;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one person votes. {@link VoteForm#read} makes one of its {@link #text}. */
public sealed interface Vote {

  /** The vote in one word, as it is sent and stored. */
  String text();

  /** A point of the agreement scale, 1 (strongly disagree) to 5 (strongly agree). */
  record Point(int point) implements Vote {
    @Override
    public String text() {
      return Integer.toString(point);
    }
  }

  /** Takes part and says that one cannot judge; not the same as not voting. */
  record CannotJudge() implements Vote {
    /** What it is called in files, between programs, and among the words of a vote. */
    public static final String TEXT = "cannot-judge";

    @Override
    public String text() {
      return TEXT;
    }
  }

  /** One option of a question. */
  record Option(String id) implements Vote {
    @Override
    public String text() {
      return id;
    }
  }

  /** How likely a risk is and how severe, each 1 to 4. */
  record Weight(int likelihood, int severity) implements Vote {
    @Override
    public String text() {
      return likelihood + "/" + severity;
    }
  }

  /** Dots given to items; only items that have at least one. */
  record Dots(SortedMap<String, Integer> given) implements Vote {
    public Dots {
      given = new TreeMap<>(given);
    }

    public Dots(Map<String, Integer> given) {
      this(new TreeMap<>(given));
    }

    @Override
    public String text() {
      return given.entrySet().stream()
          .map(entry -> entry.getKey() + "=" + entry.getValue())
          .collect(Collectors.joining(","));
    }
  }
}
