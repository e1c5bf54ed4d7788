package nl.casustafel.workshop.session.kept;

import java.util.UUID;

/** Names a session for good; random, so that it says nothing about it. */
public record SessionId(String value) {

  public static SessionId random() {
    return new SessionId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
