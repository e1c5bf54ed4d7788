package nl.casustafel.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;

/** What a workshop might record, for tests. */
public final class Samples {
  public static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
  public static final WorkshopId ID = new WorkshopId("11111111-2222-3333-4444-555555555555");
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  public static final Snapshot SNAPSHOT =
      new Snapshot(
          "klantgesprekken.yaml",
          "format: 1\ntitle: Klantgesprekken ≥ 3 € — Łódź 🙂\n",
          Map.of("flags.yaml", "flags: []\n", "questions/profiling.yaml", "questions: []\n"));

  static final WorkshopInfo INFO =
      new WorkshopInfo(
          "Pilot Zoë",
          "Gemeente Łódź",
          DAY,
          Language.NL,
          List.of(new RoleCount("arts", 3), new RoleCount("FG", 1)),
          Depth.MAIN_THEMES);

  private Samples() {}

  public static Clock onDay(LocalDate day) {
    return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  public static WorkshopSummary summary(WorkshopId id, String title, Instant at) {
    return new WorkshopSummary(
        id,
        new WorkshopSummary.Heading(
            title, "Gemeente Łódź", new LocalizedText("Chat logs", "Klantgesprekken"), DAY),
        at,
        new Progress(3, 40, 2, 21, 1));
  }

  public static WorkshopSummary summary() {
    return summary(ID, "Pilot Zoë", NINE);
  }

  public static Entry first() {
    return new Entry(1, Entry.Kind.BEGIN, NINE, List.of(new Change.InfoSet(INFO)));
  }

  public static Entry entry(long revision, Change... changes) {
    return new Entry(
        revision, Entry.Kind.DEED, NINE.plusNanos(revision * 1_234_567), List.of(changes));
  }

  public static Change words(String question, String text) {
    return new Change.AnswerSet(question, Answer.of(new AnswerValue.Words(text)));
  }
}
