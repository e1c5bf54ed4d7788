package nl.casustafel.desktop.console.voting;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.kit.Dialogs;
import nl.casustafel.desktop.kit.FieldWithLabel;
import nl.casustafel.desktop.kit.GrowingTextArea;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.OwnObservation;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.session.Suggestion;
import org.jspecify.annotations.Nullable;

/** The questions that are asked before something happens in a session. */
public final class SessionDialogs implements SessionActions {
  private final ConsoleModel console;
  private final VotingModel voting;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Runnable joining;

  public SessionDialogs(
      ConsoleModel console, VotingModel voting, Dialogs dialogs, Texts texts, Runnable joining) {
    this.console = console;
    this.voting = voting;
    this.dialogs = dialogs;
    this.texts = texts;
    this.joining = joining;
  }

  @Override
  public void showJoining() {
    joining.run();
  }

  @Override
  public void end() {
    dialogs.confirm(
        new Dialogs.Question(
            texts.of(VotingText.END_TITLE),
            texts.of(VotingText.END_TEXT),
            texts.of(VotingText.END_YES),
            true),
        () -> voting.end(() -> {}));
  }

  @Override
  public void merge(Suggestion suggestion) {
    List<TreatedObservation> own =
        console.view().results().observations().stream().filter(TreatedObservation::own).toList();
    String title = texts.of(VotingText.MERGE_TITLE);
    if (own.isEmpty()) {
      dialogs.show(title, new Paragraph(texts.of(VotingText.MERGE_NONE)));
      return;
    }
    ComboBox<TreatedObservation> into = new ComboBox<>();
    into.setConverter(new Statement());
    into.setMaxWidth(Double.MAX_VALUE);
    GrowingTextArea words = new GrowingTextArea();
    into.setOnAction(event -> words.setText(both(into.getValue(), suggestion)));
    into.getItems().setAll(own);
    into.setValue(own.getLast());
    words.setText(both(own.getLast(), suggestion));
    VBox form =
        new VBox(
            new Paragraph("“" + suggestion.text() + "”", "secondary"),
            new FieldWithLabel(texts.of(VotingText.MERGE_INTO), into),
            new FieldWithLabel(texts.of(VotingText.MERGE_TEXT), words));
    form.getStyleClass().add("dialog-form");
    dialogs.ask(
        title,
        form,
        texts.of(VotingText.MERGE_YES),
        () -> merge(suggestion, into.getValue().id(), words.getText().strip()));
  }

  private void merge(Suggestion suggestion, String into, String words) {
    OwnObservation merged = new OwnObservation(into, words);
    voting.act(lead -> lead.accept(suggestion.author(), suggestion.clientId(), merged));
  }

  private String both(@Nullable TreatedObservation observation, Suggestion suggestion) {
    return observation == null
        ? suggestion.text()
        : texts.of(observation.statement()) + "\n" + suggestion.text();
  }

  private final class Statement extends StringConverter<TreatedObservation> {
    @Override
    public String toString(@Nullable TreatedObservation observation) {
      return observation == null ? "" : Objects.toString(texts.of(observation.statement()));
    }

    @Override
    public @Nullable TreatedObservation fromString(String text) {
      return null;
    }
  }
}
