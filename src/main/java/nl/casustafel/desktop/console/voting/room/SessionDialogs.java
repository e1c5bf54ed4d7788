package nl.casustafel.desktop.console.voting.room;

import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.GroupWords;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import nl.casustafel.workshop.session.kept.Suggestion;

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

  public Dialogs dialogs() {
    return dialogs;
  }

  @Override
  public void showJoining() {
    joining.run();
  }

  @Override
  public void end() {
    dialogs.confirm(
        new Dialogs.Question(
            texts.of(VotingText.END_TITLE), whatEnds(), texts.of(VotingText.END_YES), true),
        () -> voting.life().end(this::forgetSuggestions));
  }

  // Suggestions go with their session, and so does what was typed over them.
  private void forgetSuggestions() {
    forgetAllBut(List.of());
  }

  /** Forgets what was typed over suggestions that wait no more, whatever became of them. */
  public void forgetDealtWith() {
    SessionView session = voting.session();
    if (session != null) {
      forgetAllBut(session.waiting());
    }
  }

  private void forgetAllBut(List<Suggestion> waiting) {
    console
        .typing()
        .forget(
            key -> key.subject().equals(DraftKey.SUGGESTION) && !MergeForm.isOver(waiting, key));
  }

  @Override
  public void takeOut(OneAddress address) {
    dialogs.confirm(
        new Dialogs.Question(
            texts.of(VotingText.TAKE_OUT_TITLE, address.phones()),
            texts.of(VotingText.TAKE_OUT_TEXT),
            texts.of(VotingText.TAKE_OUT),
            true),
        () -> voting.door().takeOut(address));
  }

  private String whatEnds() {
    SessionView session = voting.session();
    int left = session == null ? 0 : session.left().size();
    String text = texts.of(VotingText.END_TEXT);
    return left == 0 ? text : text + " " + texts.of(VotingText.END_LEFT, left);
  }

  /** Asks whether the same people are here; not answered, it stays to be answered. */
  public void askGroup() {
    EarlierGathering earlier = voting.life().group().askedProperty().get();
    if (earlier != null) {
      dialogs.choose(
          texts.of(VotingText.GROUP_TITLE),
          GroupWords.of(earlier, texts),
          List.of(
              new Dialogs.Choice(
                  texts.of(VotingText.GROUP_SAME), false, () -> voting.life().answer(true)),
              new Dialogs.Choice(
                  texts.of(VotingText.GROUP_NEW), false, () -> voting.life().answer(false))));
    }
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
    MergeForm form = new MergeForm(suggestion, own, console, texts);
    dialogs.ask(title, form, texts.of(VotingText.MERGE_YES), () -> merge(suggestion, form));
  }

  private void merge(Suggestion suggestion, MergeForm form) {
    OwnObservation merged = new OwnObservation(form.into().id(), form.words());
    voting.act(
        lead -> lead.accept(suggestion.author(), suggestion.clientId(), merged), form::takenUp);
  }
}
