package nl.casustafel.desktop.kit.details;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.guide.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.RoleCount;
import nl.casustafel.workshop.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/** What a workshop is called, of whom, when and with whom: all as typed, whether right or not. */
public final class TypedDetails {
  private static final int LONGEST = 200;

  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty organisation = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  private final StringProperty dayNotRead = new SimpleStringProperty("");
  private final ObservableList<RoleRow> roles = FXCollections.observableArrayList();

  /** Those of a workshop that began. */
  public static TypedDetails of(WorkshopInfo info) {
    TypedDetails details = new TypedDetails();
    details.title.set(info.title());
    details.organisation.set(info.organisation());
    details.date.set(info.date());
    for (RoleCount counted : info.roles()) {
      details.add(counted.role()).countProperty().set(Integer.toString(counted.count()));
    }
    return details;
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
