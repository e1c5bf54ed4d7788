package nl.casustafel.workshop.agenda;

/** The mark of a part in the agenda: how much of it is done. */
public enum PartMark {
  /** There is nothing to record in the part. */
  NOTHING,
  NOT_BEGUN,
  HALF,
  DONE,
  /** Nothing was done: no time is planned for it, or it is left for afterwards on purpose. */
  SKIPPED;

  /**
   * The mark of a part that holds these items.
   *
   * @param withoutTime whether the room has no time for it
   */
  static PartMark of(PartItems items, boolean withoutTime) {
    return switch (items.headway()) {
      case DONE -> DONE;
      case BEGUN -> HALF;
      case SKIPPED -> SKIPPED;
      case UNTOUCHED -> {
        if (withoutTime) {
          yield SKIPPED;
        }
        yield items.pages() == PartItems.Pages.NONE ? NOTHING : NOT_BEGUN;
      }
    };
  }
}
