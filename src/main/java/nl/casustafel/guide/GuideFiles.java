package nl.casustafel.guide;

import java.util.Map;

/** The texts of the guide's files by their names, such as {@code questions/profiling.yaml}. */
public record GuideFiles(Map<String, String> texts) {
  public GuideFiles {
    texts = Map.copyOf(texts);
  }

  /** The guide that comes with the application. */
  public static GuideFiles builtIn() {
    throw new UnsupportedOperationException("comes with the reader");
  }
}
