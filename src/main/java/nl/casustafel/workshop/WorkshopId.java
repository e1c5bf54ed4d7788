package nl.casustafel.workshop;

import java.util.UUID;

/** Names a workshop for good; random, so that it says nothing about it. */
public record WorkshopId(String value) {

  public static WorkshopId random() {
    return new WorkshopId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
