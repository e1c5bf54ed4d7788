package nl.casustafel.desktop.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.casefile.CaseCopy;
import nl.casustafel.casefile.CaseShelf;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;

/** A copy of a case before it is made: its id, and its title in each language of the case. */
final class CopyDraft {
  private final CaseSource source;
  private final StringProperty id = new SimpleStringProperty();
  private final Map<Language, StringProperty> titles = new EnumMap<>(Language.class);
  private final ReadOnlyObjectWrapper<List<Flaw>> flaws = new ReadOnlyObjectWrapper<>(List.of());

  /** Something that keeps the copy from being made, in words. */
  interface Flaw {
    String words(Texts texts);
  }

  /** Proposes a free id and titles that say what it is a copy of. */
  CopyDraft(CaseSource source, CaseShelf shelf) {
    this.source = source;
    id.set(CaseCopy.freeId(source, shelf));
    for (Language language : source.template().settings().languages()) {
      String original = source.template().titles().shortTitle().in(language);
      titles.put(
          language,
          new SimpleStringProperty(new Texts(language).of(LibraryText.COPY_OF, original)));
    }
  }

  CaseSource source() {
    return source;
  }

  StringProperty idProperty() {
    return id;
  }

  /** The languages of the case, which are those of the copy. */
  List<Language> languages() {
    return List.copyOf(titles.keySet());
  }

  StringProperty titleProperty(Language language) {
    return Objects.requireNonNull(titles.get(language));
  }

  boolean hasTitles() {
    return titles.values().stream().noneMatch(title -> title.get().isBlank());
  }

  LocalizedText title() {
    String any = titles.values().iterator().next().get().strip();
    return new LocalizedText(title(Language.EN, any), title(Language.NL, any));
  }

  private String title(Language language, String otherwise) {
    StringProperty title = titles.get(language);
    return title == null ? otherwise : title.get().strip();
  }

  void refuse(List<Flaw> why) {
    flaws.set(List.copyOf(why));
  }

  ReadOnlyObjectProperty<List<Flaw>> flawsProperty() {
    return flaws.getReadOnlyProperty();
  }
}
