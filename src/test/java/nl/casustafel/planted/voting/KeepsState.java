package nl.casustafel.planted.voting;

final class KeepsState {
  static int rounds;

  private KeepsState() {}
}
