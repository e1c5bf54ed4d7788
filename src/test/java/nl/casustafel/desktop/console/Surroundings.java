package nl.casustafel.desktop.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.casustafel.desktop.console.voting.joining.VotingFiles;
import nl.casustafel.desktop.console.voting.poll.ProjectorControl;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The window around a console in a test: writes down what it is asked. */
public final class Surroundings implements ConsoleActions, VotingFiles, ProjectorControl {
  final List<String> asked;
  final DialogLayer layer;
  final ReadOnlyBooleanWrapper projectorOpen = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
  private final TalkTimer talk = new TalkTimer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  @Nullable Path target;
  @Nullable Path certificate;

  Surroundings(Texts texts, List<String> asked) {
    this.layer = new DialogLayer(texts);
    this.asked = asked;
  }

  public static Surroundings quiet(Language language) {
    return new Surroundings(new Texts(language), new ArrayList<>());
  }

  @Override
  public TalkTimer talk() {
    return talk;
  }

  @Override
  public void goHome() {
    asked.add("home");
  }

  @Override
  public void makeReport(WorkshopId id) {
    asked.add("report");
  }

  @Override
  public Dialogs dialogs() {
    return layer;
  }

  @Override
  public VotingFiles files() {
    return this;
  }

  @Override
  public ProjectorControl projector() {
    return this;
  }

  @Override
  public void switchLanguage(Language language) {
    asked.add(language.code());
  }

  @Override
  public Optional<Path> chooseCertificate() {
    return Optional.ofNullable(certificate);
  }

  @Override
  public Optional<Path> chooseTarget(String suggestedName) {
    return Optional.ofNullable(target);
  }

  @Override
  public void open(Path file) {
    asked.add("open " + file.getFileName());
  }

  @Override
  public ReadOnlyBooleanProperty openProperty() {
    return projectorOpen.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty blankProperty() {
    return blank.getReadOnlyProperty();
  }

  @Override
  public void toggleOpen() {
    projectorOpen.set(!projectorOpen.get());
  }

  @Override
  public void toggleBlank() {
    blank.set(!blank.get());
  }

  @Override
  public void toggleQr() {
    asked.add("qr");
  }
}
