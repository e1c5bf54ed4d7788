package nl.casustafel.planted.voting;

record OneForAll() {
  static OneForAll getInstance() {
    return new OneForAll();
  }
}
