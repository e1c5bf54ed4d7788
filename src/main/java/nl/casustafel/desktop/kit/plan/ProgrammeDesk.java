package nl.casustafel.desktop.kit.plan;

import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Programme;

/** Where a programme that is chosen goes. JavaFX thread only. */
public interface ProgrammeDesk {

  /** What there is to choose from now. */
  Offer offer();

  /** What is chosen now; {@link Programme#NONE} for a workshop that is led without. */
  Programme programme();

  /** Takes over another choice; the editor is shown again once that stands. */
  void choose(Programme programme);
}
