package nl.casustafel.desktop.prepare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.desktop.kit.plan.ProgrammeDesk;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Programme;

/** What the group is to treat in its time, while a workshop is prepared. */
final class ProgrammeDraft implements ProgrammeDesk {
  static final int MINUTES = 120;
  static final int PEOPLE = 12;

  private final Map<Depth, Offer> offers = new EnumMap<>(Depth.class);
  private final ObjectProperty<Depth> depth;
  private final ReadOnlyObjectWrapper<Programme> programme;

  ProgrammeDraft(CaseTemplate template, Guide guide, ObjectProperty<Depth> depth) {
    this.depth = depth;
    for (Depth each : Depth.values()) {
      offers.put(each, Offer.of(template, guide, each).orElseThrow());
    }
    this.programme = new ReadOnlyObjectWrapper<>(offer().propose(MINUTES, PEOPLE));
    // Another depth has other questions to choose from.
    depth.subscribe(now -> again());
  }

  /** Goes on with what was chosen before. */
  void keepIn(KeptForm form) {
    String proposed = WrittenProgramme.of(programme.get());
    StringProperty written = new SimpleStringProperty(proposed);
    form.keep("programme", written, () -> proposed);
    WrittenProgramme.read(written.get()).ifPresent(programme::set);
    programme.subscribe(now -> written.set(WrittenProgramme.of(now)));
  }

  ReadOnlyObjectProperty<Programme> property() {
    return programme.getReadOnlyProperty();
  }

  @Override
  public Offer offer() {
    return Objects.requireNonNull(offers.get(depth.get()));
  }

  @Override
  public Programme programme() {
    return programme.get();
  }

  @Override
  public void choose(Programme chosen) {
    programme.set(chosen);
  }

  private void again() {
    Programme now = programme.get();
    if (now.exists()) {
      programme.set(offer().propose(now.minutes(), now.people()));
    }
  }
}
