package nl.casustafel.files;

import java.io.IOException;
import java.nio.file.Path;
import nl.casustafel.text.Texts;

/** A file could not be written, and why; what stood there before is still there. */
public final class Unwritten extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Obstacle obstacle;
  private final transient Path file;

  private Unwritten(Obstacle obstacle, Path file, IOException cause) {
    super("a file could not be written: " + obstacle, cause);
    this.obstacle = obstacle;
    this.file = file;
  }

  /**
   * Finds out why; asks the file system, so not for the JavaFX thread.
   *
   * @param size how many bytes it would have been
   */
  public static Unwritten of(IOException failure, Path file, long size) {
    return new Unwritten(Obstacle.of(failure, file, size), file, failure);
  }

  public Obstacle obstacle() {
    return obstacle;
  }

  /** Why, and what one can do, with the name of the file. */
  public String words(Texts texts) {
    return texts.of(ObstacleText.of(obstacle), String.valueOf(file.getFileName()));
  }
}
