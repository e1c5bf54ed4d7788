package nl.casustafel.desktop.console.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.pacing.Pacing;
import nl.casustafel.workshop.pacing.Relief;
import nl.casustafel.workshop.plan.Skip;

/** Planned against spent, when each part should end, and what to leave when a group is behind. */
public final class TimeSection extends VBox {
  private static final int WORTH_SAYING = 2;

  private final ConsoleModel model;
  private final Texts texts;
  private final TimeDeeds deeds;
  private final RoomSection box;
  private final VBox standing = new VBox();

  /** What leads out of the section. */
  public record TimeDeeds(Runnable agenda, Runnable skip, TalkTimer talk) {}

  public TimeSection(ConsoleModel model, TimeDeeds deeds, Texts texts) {
    this.model = model;
    this.deeds = deeds;
    this.texts = texts;
    box = new RoomSection(texts.of(PaceText.TIME));
    Button agenda = Buttons.icon(Icons.EDIT, texts.of(PaceText.AGENDA), deeds.agenda());
    Shown.when(AgendaForm.isOffered(model), agenda);
    box.head().getChildren().add(agenda);
    standing.getStyleClass().add("time-standing");
    box.getChildren().addAll(standing, new TalkBox(deeds.talk(), texts));
    getChildren().add(box);
    show();
  }

  /** Shows it as it is now; every few seconds while a group is at work. */
  public void show() {
    Agenda agenda = model.view().agenda();
    if (!agenda.schedule().programme().exists()) {
      standing.getChildren().clear();
      return;
    }
    Pacing pacing =
        Pacing.of(
            agenda,
            model.place().part(),
            model.moving().secondsHereProperty().get(),
            model.clock().instant());
    standing.getChildren().setAll(pill(pacing.minutesBehind()));
    for (int index = 0; index < agenda.lines().size(); index++) {
      Agenda.Line line = agenda.lines().get(index);
      int pause = agenda.breaks().get(index);
      pacing.end(line.part()).ifPresent(end -> add(line, end, pause));
    }
    skipOrTreat();
    relief(pacing.minutesBehind());
  }

  private Pill pill(int behind) {
    if (behind >= WORTH_SAYING) {
      return Pill.attention(texts.of(PaceText.BEHIND, behind));
    }
    return behind <= -WORTH_SAYING
        ? Pill.quiet(texts.of(PaceText.AHEAD, -behind))
        : Pill.good(texts.of(PaceText.ON_TIME));
  }

  private void add(Agenda.Line line, Instant end, int pause) {
    if (line.isForTheRoom() && line.plannedMinutes() > 0) {
      until(ItemName.of(line.part(), model.view(), texts), end);
    }
    if (pause > 0) {
      until(texts.of(PaceText.BREAK), end.plus(Duration.ofMinutes(pause)));
    }
  }

  private void until(String what, Instant end) {
    Paragraph name = new Paragraph(what);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    String clock = texts.time(end.atZone(model.clock().getZone()).toLocalTime());
    Paragraph until = new Paragraph(texts.of(PaceText.UNTIL, clock), "secondary");
    until.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(name, until);
    row.getStyleClass().add("role-line");
    standing.getChildren().add(row);
  }

  private void skipOrTreat() {
    Place here = model.place();
    Optional<Skip> skip = model.view().agenda().skip(here);
    Optional<PartItem> item = model.view().agenda().item(here);
    if (skip.isPresent()) {
      standing
          .getChildren()
          .addAll(
              new Paragraph(texts.of(PaceText.SKIPPED, skip.get().reason()), "secondary"),
              link(PaceText.TREAT, () -> skip(List.of(here), Skip.NONE)));
    } else if (item.filter(one -> one.headway() == Headway.UNTOUCHED).isPresent()) {
      standing.getChildren().add(link(PaceText.SKIP, deeds.skip()));
    }
  }

  private void relief(int behind) {
    if (behind < WORTH_SAYING) {
      return;
    }
    Relief.of(model.view(), model.place(), behind)
        .ifPresent(relief -> {
          List<Place> places = relief.places();
          VBox offer =
              new VBox(new Paragraph(texts.of(PaceText.RELIEF, behind, places.size()), "strong"));
          places.forEach(place ->
              offer
                  .getChildren()
                  .add(new Paragraph(ItemName.of(place, model.view(), texts), "secondary")));
          Skip why = Skip.because(texts.of(PaceText.RELIEF_REASON));
          offer
              .getChildren()
              .add(Buttons.outlined(texts.of(PaceText.RELIEF_DEED), () -> skip(places, why)));
          offer.getStyleClass().addAll("notice", "notice-attention", "stack");
          standing.getChildren().add(offer);
        });
  }

  private Hyperlink link(PaceText words, Runnable deed) {
    Hyperlink link = Buttons.link(texts.of(words), deed);
    link.setWrapText(true);
    return link;
  }

  private void skip(List<Place> places, Skip skip) {
    model.change(view -> new Command.SkipItems(places, skip), refused -> {});
  }
}
