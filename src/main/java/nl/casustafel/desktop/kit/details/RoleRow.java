package nl.casustafel.desktop.kit.details;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.text.TypedNumber;
import nl.casustafel.workshop.change.RoleCount;

/** A role and how many of them are present, as typed. */
public final class RoleRow {
  static final int MOST = 500;

  private final StringProperty role = new SimpleStringProperty("");
  private final StringProperty count = new SimpleStringProperty("1");

  RoleRow(String role) {
    this.role.set(role);
  }

  public StringProperty roleProperty() {
    return role;
  }

  public StringProperty countProperty() {
    return count;
  }

  boolean isEmpty() {
    return role.get().isBlank();
  }

  /** What is wrong with it; a row without a role is passed over. */
  public Optional<DetailsText> flaw() {
    if (isEmpty()) {
      return Optional.empty();
    }
    if (TypedDetails.tooLong(role.get()).isPresent()) {
      return Optional.of(DetailsText.TOO_LONG);
    }
    return TypedNumber.within(count.get(), 0, MOST).isPresent()
        ? Optional.empty()
        : Optional.of(DetailsText.COUNT_RANGE);
  }

  /** How many are present; 0 as long as it is no number. */
  int people() {
    return isEmpty() ? 0 : TypedNumber.within(count.get(), 0, MOST).orElse(0);
  }

  RoleCount counted() {
    return new RoleCount(role.get().strip(), people());
  }
}
