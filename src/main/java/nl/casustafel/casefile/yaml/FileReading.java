package nl.casustafel.casefile.yaml;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.casustafel.text.Language;

/**
 * What goes along while a file is read: where flaws and ids are noted, and which languages the
 * texts must have.
 */
public record FileReading(Flaws flaws, Ids ids, Set<Language> languages) {

  public FileReading {
    languages = Set.copyOf(languages);
  }

  /** Reading a file whose texts are in every language. */
  public FileReading(Flaws flaws, Ids ids) {
    this(flaws, ids, Set.of(Language.values()));
  }

  /** The same file, with texts in these languages. */
  public FileReading in(Set<Language> written) {
    return new FileReading(flaws, ids, written);
  }

  /** Reads the fields of a mapping; a field that nobody asked for is noted as unknown. */
  public <T> T fields(Node.Mapping mapping, Function<Fields, T> content) {
    Fields fields = new Fields(mapping, this);
    T result = content.apply(fields);
    fields.noteUnknown();
    return result;
  }

  /** Reads something that is not there: gives empty values, and notes nothing. */
  public <T> T nothing(Function<Fields, T> content) {
    FileReading silent = new FileReading(new Flaws(flaws.file()), new Ids(), languages);
    return content.apply(new Fields(new Node.Mapping(List.of(), Spot.START, 0, 0), silent));
  }
}
