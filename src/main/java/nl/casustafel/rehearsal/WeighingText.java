package nl.casustafel.rehearsal;

import java.util.List;
import nl.casustafel.text.TextKey;

/** What people say when they weigh a risk. */
enum WeighingText implements TextKey {
  AS_PROPOSED_1,
  AS_PROPOSED_2,
  AS_PROPOSED_3,
  LIGHTER_1,
  LIGHTER_2,
  RAISING_1,
  RAISING_2,
  RAISING_3,
  LOWERING_1,
  LOWERING_2,
  PARTLY;

  static List<WeighingText> asProposed() {
    return List.of(AS_PROPOSED_1, AS_PROPOSED_2, AS_PROPOSED_3);
  }

  static List<WeighingText> lighter() {
    return List.of(LIGHTER_1, LIGHTER_2);
  }

  static List<WeighingText> raising() {
    return List.of(RAISING_1, RAISING_2, RAISING_3);
  }

  static List<WeighingText> lowering() {
    return List.of(LOWERING_1, LOWERING_2);
  }
}
