package nl.casustafel.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered.
 *
 * @param body turned into JSON; null for none
 * @param headers besides those of every answer
 */
record Reply(int status, @Nullable Object body, Map<String, String> headers) {
  static final int OK = 200;

  static Reply ok(Object body) {
    return new Reply(OK, body, Map.of());
  }

  static Reply error(int status, String word) {
    return new Reply(status, Map.of("error", word), Map.of());
  }

  /** With the seconds after which to try again. */
  static Reply later(int status, String word, int seconds) {
    return new Reply(
        status, Map.of("error", word), Map.of("Retry-After", Integer.toString(seconds)));
  }

  /** An error with one more word that says why. */
  static Reply later(int status, String word, int seconds, String reason) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", word);
    body.put("reason", reason);
    return new Reply(status, body, Map.of("Retry-After", Integer.toString(seconds)));
  }

  Reply with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Reply(status, body, more);
  }
}
