package nl.casustafel.desktop.prepare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseShelf;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/** A workshop while it is prepared: everything as typed, whether right or not. */
public final class PrepareModel {
  private static final int LONGEST = 200;

  private final CaseSource source;
  private final CaseShelf shelf;
  private final AgendaDraft agenda;
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty organisation = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> date;
  private final ObjectProperty<Language> language;
  private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.CORE);
  private final ObservableList<RoleRow> roles = FXCollections.observableArrayList();
  private String proposedTitle = "";

  /**
   * @param shelf where the cases are found whose questions are asked too
   * @param language the one to begin with
   */
  public PrepareModel(
      CaseSource source, CaseShelf shelf, Guide guide, Language language, LocalDate today) {
    this.source = source;
    this.shelf = shelf;
    this.agenda =
        new AgendaDraft(
            Arrays.stream(Depth.values())
                .map(each -> DepthPlan.of(each, source.template(), guide))
                .toList());
    this.date = new SimpleObjectProperty<>(today);
    this.language = new SimpleObjectProperty<>(language);
    this.date.subscribe(this::proposeTitle);
    this.language.subscribe(this::proposeTitle);
    proposeTitle();
  }

  /** Case and date, in the language of the workshop; a title of one's own is left alone. */
  private void proposeTitle() {
    LocalDate day = date.get();
    if (day == null || !title.get().equals(proposedTitle)) {
      return;
    }
    Texts texts = new Texts(language.get());
    proposedTitle = texts.of(source.template().titles().shortTitle()) + ", " + texts.date(day);
    title.set(proposedTitle);
  }

  /** The workshop as it can begin; empty as long as something is wrong. */
  Optional<Prepared> prepared() {
    LocalDate day = date.get();
    if (day == null || isFlawed()) {
      return Optional.empty();
    }
    WorkshopInfo info =
        new WorkshopInfo(
            title.get().strip(),
            organisation.get().strip(),
            day,
            language.get(),
            roles.stream().filter(row -> !row.isEmpty()).map(RoleRow::counted).toList(),
            depth.get());
    return Optional.of(new Prepared(info, agenda.changes(depth.get())));
  }

  private boolean isFlawed() {
    return titleFlaw().isPresent()
        || organisationFlaw().isPresent()
        || dateFlaw().isPresent()
        || roles.stream().anyMatch(row -> row.flaw().isPresent())
        || agenda.isFlawed(depth.get());
  }

  Optional<PrepareText> titleFlaw() {
    return title.get().isBlank() ? Optional.of(PrepareText.TITLE_EMPTY) : tooLong(title.get());
  }

  Optional<PrepareText> organisationFlaw() {
    return tooLong(organisation.get());
  }

  Optional<PrepareText> dateFlaw() {
    return date.get() == null ? Optional.of(PrepareText.DATE_MISSING) : Optional.empty();
  }

  private static Optional<PrepareText> tooLong(String text) {
    return text.strip().length() > LONGEST ? Optional.of(PrepareText.TOO_LONG) : Optional.empty();
  }

  /** Whether the case was written in the language of the workshop. */
  boolean caseSpeaksIt() {
    return source.template().settings().languages().contains(language.get());
  }

  /** The titles of the cases whose questions are asked too. */
  List<LocalizedText> asksAlso() {
    return source.template().settings().asksAlso().stream()
        .flatMap(id -> shelf.find(id).stream())
        .map(other -> other.template().titles().shortTitle())
        .toList();
  }

  void addRole(String role) {
    roles.add(new RoleRow(role));
  }

  void removeRole(RoleRow row) {
    roles.remove(row);
  }

  /** How many people are present. */
  int people() {
    return roles.stream().mapToInt(RoleRow::people).sum();
  }

  public CaseSource source() {
    return source;
  }

  AgendaDraft agenda() {
    return agenda;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty organisationProperty() {
    return organisation;
  }

  ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  ObjectProperty<Language> languageProperty() {
    return language;
  }

  ObjectProperty<Depth> depthProperty() {
    return depth;
  }

  ObservableList<RoleRow> roles() {
    return roles;
  }
}
