package nl.casustafel.cli;

/** Who is there when a session is taken up again. */
public enum Group {
  /** The people who had joined: all of them count, here or not. */
  SAME,
  /** Who shows themselves from now on counts, whether they were there before or not. */
  NEW
}
