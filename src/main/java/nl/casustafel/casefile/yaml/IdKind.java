package nl.casustafel.casefile.yaml;

import nl.casustafel.text.TextKey;

/** A kind of things that have ids, such as risks; implemented by an enum per feature. */
public interface IdKind {

  /**
   * The reason to give for an unknown id: {0} is the id, {1} is 1 when {2} is the id that may have
   * been meant and 0 otherwise.
   */
  TextKey unknown();
}
