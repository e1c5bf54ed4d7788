package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.ObservationDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a window shows of a workshop that another program writes in too. */
class OvertakenTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.CORE, Language.EN);
  private final ConsoleModel model = real.model(workshop);
  private final String id = workshop.view().results().observations().getFirst().id();
  private Workshop other;

  @BeforeEach
  void goThere() {
    model.moveTo(new Place(Part.OBSERVATIONS, id));
    other = real.workshops.open(workshop.view().identity().id()).orElseThrow();
  }

  private Draft reason() {
    return model.draft(
        id, "reason", view -> decision(view).reason(), (view, text) -> write(view, text));
  }

  private ObservationDecision decision(WorkshopView view) {
    return view.observation(id).orElseThrow().decision();
  }

  private Command write(WorkshopView view, String reason) {
    return new Command.DecideObservation(id, decision(view).because(reason));
  }

  private void count() {
    AgreementTally tally = new AgreementTally(List.of(1, 2, 3, 4, 5), 0);
    model.change(view -> new Command.CountHands(id, 1, tally), refused -> {});
  }

  @Test
  void theWindowGoesOnFromWhatIsStoredAndSaysSoOnce() {
    other.execute(now -> write(now, "Theirs"));
    count();

    assertThat(decision(model.view()).reason()).isEqualTo("Theirs");
    assertThat(model.view().observation(id).orElseThrow().rounds()).hasSize(1);
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
    assertThat(model.overtakenProperty().get()).isTrue();

    model.seenOvertaken();
    model.next();
    assertThat(model.overtakenProperty().get()).isFalse();
  }

  @Test
  void aFieldThatNobodyTypesInShowsWhatTheOtherWrote() {
    Draft reason = reason();
    other.execute(now -> write(now, "Theirs"));
    count();

    assertThat(reason.text()).isEqualTo("Theirs");
    assertThat(reason.rivalProperty().get()).isNull();
  }

  @Test
  void whatIsBeingTypedStaysInItsFieldAndIsNotWrittenOverWhatTheOtherWroteThere() {
    Draft reason = reason();
    reason.textProperty().set("Mine");
    other.execute(now -> write(now, "Theirs"));
    reason.commit();

    assertThat(reason.text()).isEqualTo("Mine");
    assertThat(reason.rivalProperty().get()).isEqualTo("Theirs");
    assertThat(decision(model.view()).reason()).isEqualTo("Theirs");
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.NotRecorded.class);

    reason.preferTyped();
    assertThat(decision(model.view()).reason()).isEqualTo("Mine");
    assertThat(reason.rivalProperty().get()).isNull();
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
  }

  @Test
  void whatIsTypedWhereTheOtherWroteNothingIsStored() {
    Draft reason = reason();
    reason.textProperty().set("Mine");
    other.execute(new Command.MoveTo(Place.of(Part.RISKS), 10));
    reason.commit();

    assertThat(decision(workshop.view()).reason()).isEqualTo("Mine");
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, id));
    assertThat(model.overtakenProperty().get()).isTrue();
  }

  @Test
  void aTextThatGoesOnIsOursAlsoWhileTheFirstOfItIsBeingStored() {
    Draft reason = reason();
    reason.textProperty().set("Mine");
    reason.commit();
    reason.textProperty().set("Mine and more");
    reason.commit();

    assertThat(decision(workshop.view()).reason()).isEqualTo("Mine and more");
    assertThat(reason.rivalProperty().get()).isNull();
  }

  @Test
  void theOthersTextIsNotWrittenOverByTheSecondOfTwoOfOursThatAreUnderWay() {
    LaterTasks later = new LaterTasks();
    ConsoleModel slow = new ConsoleModel(workshop, later.tasks(), real.clock);
    Draft reason =
        slow.draft(
            id, "reason", view -> decision(view).reason(), (view, text) -> write(view, text));
    reason.textProperty().set("Mine");
    reason.commit();
    reason.textProperty().set("Mine and more");
    reason.commit();
    other.execute(now -> write(now, "Theirs"));
    later.happen();

    assertThat(decision(workshop.view()).reason()).isEqualTo("Theirs");
    assertThat(reason.text()).isEqualTo("Mine and more");
    assertThat(reason.rivalProperty().get()).isEqualTo("Theirs");

    reason.preferTyped();
    later.happen();
    assertThat(decision(workshop.view()).reason()).isEqualTo("Mine and more");
  }

  @Test
  void twoOfOursThatAreUnderWayAreBothStored() {
    LaterTasks later = new LaterTasks();
    ConsoleModel slow = new ConsoleModel(workshop, later.tasks(), real.clock);
    Draft reason =
        slow.draft(
            id, "reason", view -> decision(view).reason(), (view, text) -> write(view, text));
    for (String text : List.of("Mine", "Mine and more", "Mine")) {
      reason.textProperty().set(text);
      reason.commit();
    }
    later.happen();

    assertThat(decision(workshop.view()).reason()).isEqualTo("Mine");
    assertThat(reason.rivalProperty().get()).isNull();
    assertThat(reason.ahead()).isFalse();
  }

  @Test
  void anUndoThatCameTooLateUndoesNothingAndLeadsNowhere() {
    count();
    Place risks = Place.of(Part.RISKS);
    model.moveTo(risks);
    other.execute(now -> write(now, "Theirs"));
    model.undo();

    assertThat(model.place()).isEqualTo(risks);
    assertThat(decision(model.view()).reason()).isEqualTo("Theirs");
    assertThat(model.view().observation(id).orElseThrow().rounds()).hasSize(1);
  }
}
