package nl.casustafel.planted;

import org.junit.jupiter.api.Test;

class OverlookedBySurefire {
  @Test
  void neverRuns() {}
}
