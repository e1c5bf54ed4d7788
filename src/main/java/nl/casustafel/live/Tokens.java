package nl.casustafel.live;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The secret that a phone keeps in its cookie. */
final class Tokens {
  private static final String COOKIE = "casustafel";
  private static final int BYTES = 16;
  // A workshop may go on on another day; the phone forgets it by itself.
  private static final int SECONDS = 7 * 24 * 60 * 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  /** 128 random bits. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The secret among cookies.
   *
   * @param cookies the values of the Cookie headers of a request
   */
  static Optional<String> in(List<String> cookies) {
    return cookies.stream()
        .flatMap(line -> Arrays.stream(line.split(";", -1)))
        .map(String::strip)
        .filter(pair -> pair.startsWith(COOKIE + "="))
        .map(pair -> pair.substring(COOKIE.length() + 1))
        .filter(token -> token.matches("[A-Za-z0-9_-]{22}"))
        .findFirst();
  }

  static String cookie(String token, boolean secure) {
    return COOKIE
        + "="
        + token
        + "; Path=/; Max-Age="
        + SECONDS
        + "; HttpOnly; SameSite=Strict"
        + (secure ? "; Secure" : "");
  }
}
