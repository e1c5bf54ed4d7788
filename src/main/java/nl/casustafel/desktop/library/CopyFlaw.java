package nl.casustafel.desktop.library;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.casustafel.casefile.CaseText;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/**
 * Something that keeps a copy from being made.
 *
 * @param place the field it is said at
 * @param words what is wrong and what to do
 */
record CopyFlaw(Place place, Function<Texts, String> words) {

  /** A field of the form, or the form as a whole. */
  sealed interface Place {
    /** The title in a language. */
    record Title(Language language) implements Place {}

    /** The id, which is the name of the file too. */
    record Id() implements Place {}

    /** No field in particular. */
    record Whole() implements Place {}
  }

  static CopyFlaw inId(Function<Texts, String> words) {
    return new CopyFlaw(new Place.Id(), words);
  }

  static CopyFlaw inTitle(Language language) {
    return new CopyFlaw(new Place.Title(language), texts -> texts.of(LibraryText.TITLE_EMPTY));
  }

  /** The copy was right, but could not be written. */
  static CopyFlaw notWritten() {
    return new CopyFlaw(new Place.Whole(), texts -> texts.of(LibraryText.COPY_FAILED));
  }

  /** What a reader of case files finds wrong with the copy. */
  static CopyFlaw of(Problem problem) {
    return new CopyFlaw(place(problem), problem::message);
  }

  private static Place place(Problem problem) {
    List<Object> about = List.of(YamlText.ID_PATTERN, CaseText.COPY_EXISTS);
    if (about.contains(problem.reason().key())) {
      return new Place.Id();
    }
    for (Language language : Language.values()) {
      String titleIn = "title." + language.code();
      if (problem.reason().arguments().stream()
          .map(Objects::toString)
          .anyMatch(a -> a.endsWith(titleIn))) {
        return new Place.Title(language);
      }
    }
    return new Place.Whole();
  }
}
