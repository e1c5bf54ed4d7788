package nl.casustafel.casefile.library;

import nl.casustafel.casefile.CaseReader;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.ReadResult;

/**
 * A case with the text it was read from, so that a workshop can keep the text.
 *
 * @param fileName without its folder
 */
public record CaseSource(String fileName, String text, CaseTemplate template) {

  /** Reads a case from the text of its file. */
  public static ReadResult<CaseSource> read(String fileName, String text, KnownIds known) {
    return switch (CaseReader.read(fileName, text, known)) {
      case ReadResult.Loaded<CaseTemplate> loaded ->
          new ReadResult.Loaded<>(new CaseSource(fileName, text, loaded.value()));
      case ReadResult.Rejected<CaseTemplate> rejected ->
          new ReadResult.Rejected<>(rejected.problems());
    };
  }
}
