package nl.casustafel.casefile;

/**
 * Where a detail of a case comes from: stated by the case's source (fixed), or colour that an
 * author added for the workshop (fictional, may be changed).
 */
public enum Origin {
  SOURCE,
  AUTHORED
}
