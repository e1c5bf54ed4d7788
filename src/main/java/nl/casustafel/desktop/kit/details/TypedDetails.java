package nl.casustafel.desktop.kit.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.TypedDay;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/** What a workshop is called, of whom, when and with whom: all as typed, whether right or not. */
public final class TypedDetails {
  private static final int LONGEST = 200;

  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty organisation = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  private final StringProperty dayNotRead = new SimpleStringProperty("");
  private final StringProperty dayTyped = new SimpleStringProperty("");
  private final ObservableList<RoleRow> roles = FXCollections.observableArrayList();

  /** Those of a workshop that began. */
  public static TypedDetails of(WorkshopInfo info) {
    TypedDetails details = new TypedDetails();
    details.title.set(info.title());
    details.organisation.set(info.organisation());
    details.date.set(info.date());
    details.dayTyped.set(info.date().toString());
    for (RoleCount counted : info.roles()) {
      details.add(counted.role()).countProperty().set(Integer.toString(counted.count()));
    }
    return details;
  }

  /** Those that {@link #written} wrote down. */
  public static TypedDetails read(String written) {
    List<String> lines = List.of(written.split("\n", -1));
    TypedDetails details = new TypedDetails();
    details.title.set(lines.get(0));
    details.organisation.set(lines.get(1));
    String day = lines.get(2);
    details.dayTyped.set(day);
    TypedDay.in(day).ifPresentOrElse(details.date::set, () -> details.dayNotRead.set(day));
    for (int at = 3; at + 1 < lines.size(); at += 2) {
      details.add(lines.get(at)).countProperty().set(lines.get(at + 1));
    }
    return details;
  }

  /** Goes on with what was typed before, and keeps what is typed from now on. */
  public void keepIn(KeptForm form) {
    String recorded = title.get();
    keepIn(form, () -> recorded);
  }

  /**
   * The same where a title is proposed.
   *
   * @param proposed the title that is proposed for the day that stands there
   */
  public void keepIn(KeptForm form, Supplier<String> proposed) {
    form.keep("date", dayTyped);
    String day = dayTyped.get();
    if (!day.isEmpty()) {
      TypedDay.in(day).ifPresentOrElse(date::set, () -> dayNotRead.set(day));
    }
    date.addListener((property, before, now) -> dayTyped.set(now == null ? "" : now.toString()));
    form.keep("title", title, proposed);
    form.keep("organisation", organisation);
    new TypedRoles(roles).keepIn(form);
  }

  /** All of it as it stands in the fields, each in a line of its own. */
  public String written() {
    List<String> lines = new ArrayList<>(List.of(title.get(), organisation.get(), dayTyped.get()));
    for (RoleRow row : roles) {
      lines.add(row.roleProperty().get());
      lines.add(row.countProperty().get());
    }
    return String.join("\n", lines);
  }

  /** Calls back whenever something of it was typed, added or removed. */
  public void onChange(Runnable changed) {
    for (StringProperty text : List.of(title, organisation, dayTyped)) {
      text.subscribe(changed);
    }
    Consumer<RoleRow> watch =
        row -> {
          row.roleProperty().subscribe(changed);
          row.countProperty().subscribe(changed);
        };
    roles.forEach(watch);
    roles.addListener(
        (ListChangeListener<RoleRow>)
            change -> {
              while (change.next()) {
                change.getAddedSubList().forEach(watch);
              }
              changed.run();
            });
  }

  public StringProperty titleProperty() {
    return title;
  }

  public StringProperty organisationProperty() {
    return organisation;
  }

  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  /** What stands in the field for the date while it is no day. */
  StringProperty dayNotReadProperty() {
    return dayNotRead;
  }

  /** What stands in the field for the date, whether it is a day or not. */
  StringProperty dayTypedProperty() {
    return dayTyped;
  }

  /** The roles, which are added and removed by {@link #add} and {@link #remove}. */
  public ObservableList<RoleRow> roles() {
    return FXCollections.unmodifiableObservableList(roles);
  }

  /** Adds a role of which one is present. */
  public RoleRow add(String role) {
    RoleRow row = new RoleRow(role);
    roles.add(row);
    return row;
  }

  void remove(RoleRow row) {
    roles.remove(row);
  }

  /** How many people are present. */
  public int people() {
    return roles.stream().mapToInt(RoleRow::people).sum();
  }

  public Optional<DetailsText> titleFlaw() {
    return title.get().isBlank() ? Optional.of(DetailsText.TITLE_EMPTY) : tooLong(title.get());
  }

  public Optional<DetailsText> organisationFlaw() {
    return tooLong(organisation.get());
  }

  public Optional<DetailsText> dateFlaw() {
    boolean none = date.get() == null || !dayNotRead.get().isEmpty();
    return none ? Optional.of(DetailsText.DATE_MISSING) : Optional.empty();
  }

  static Optional<DetailsText> tooLong(String text) {
    return text.strip().length() > LONGEST ? Optional.of(DetailsText.TOO_LONG) : Optional.empty();
  }

  /** The workshop with these details; empty as long as one of them is wrong. */
  public Optional<WorkshopInfo> about(Language language, Depth depth) {
    LocalDate day = date.get();
    boolean flawed =
        titleFlaw().isPresent()
            || organisationFlaw().isPresent()
            || dateFlaw().isPresent()
            || roles.stream().anyMatch(row -> row.flaw().isPresent());
    if (day == null || flawed) {
      return Optional.empty();
    }
    return Optional.of(
        new WorkshopInfo(
            title.get().strip(), organisation.get().strip(), day, language, counted(), depth));
  }

  private List<RoleCount> counted() {
    return roles.stream().filter(row -> !row.isEmpty()).map(RoleRow::counted).toList();
  }
}
