package nl.casustafel.desktop.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.casefile.library.CaseCopy;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;

/** A copy of a case before it is made: its id, and its title in each language of the case. */
final class CopyDraft {
  private final CaseSource source;
  private final StringProperty id = new SimpleStringProperty();
  private final Map<Language, StringProperty> titles = new EnumMap<>(Language.class);
  private final ReadOnlyObjectWrapper<List<CopyFlaw>> flaws =
      new ReadOnlyObjectWrapper<>(List.of());

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

  /** Goes on with what was typed before, and keeps what is typed from now on. */
  void keepIn(KeptForm form) {
    form.keep("id", id);
    titles.forEach((language, title) -> form.keep(language.name(), title));
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

  /** The languages in which it has no title yet. */
  List<Language> untitled() {
    return languages().stream().filter(each -> titleProperty(each).get().isBlank()).toList();
  }

  LocalizedText title() {
    String any = titles.values().iterator().next().get().strip();
    return new LocalizedText(title(Language.EN, any), title(Language.NL, any));
  }

  private String title(Language language, String otherwise) {
    StringProperty title = titles.get(language);
    return title == null ? otherwise : title.get().strip();
  }

  void refuse(List<CopyFlaw> why) {
    // The same flaw a second time has to be said again: typing took it away.
    flaws.set(List.of());
    flaws.set(List.copyOf(why));
  }

  ReadOnlyObjectProperty<List<CopyFlaw>> flawsProperty() {
    return flaws.getReadOnlyProperty();
  }
}
