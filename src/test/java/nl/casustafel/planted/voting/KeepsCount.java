package nl.casustafel.planted.voting;

import java.util.concurrent.atomic.AtomicInteger;

final class KeepsCount {
  static final AtomicInteger ROUNDS = new AtomicInteger();

  private KeepsCount() {}
}
