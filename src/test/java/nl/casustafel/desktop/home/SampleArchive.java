package nl.casustafel.desktop.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.agenda.Progress;
import org.jspecify.annotations.Nullable;

/** Workshops in memory, and a disk that can break. */
final class SampleArchive implements Archive {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.ofHours(1));

  static final WorkshopSummary PILOT =
      workshop(
          "Recruitment pilot, region East",
          "Housing association De Vaart",
          new LocalizedText("Selecting candidates", "Kandidaten selecteren"),
          "2026-11-23T09:42:00Z",
          new Progress(31, 48, 5, 8, 7));
  static final WorkshopSummary RECORDS =
      workshop(
          "Record summaries, second session",
          "Hospital Group Noord",
          new LocalizedText("Summaries of patient records", "Samenvattingen van dossiers"),
          "2026-11-18T13:00:00Z",
          new Progress(47, 47, 7, 7, 12));
  static final WorkshopSummary CHAT =
      workshop(
          "Chat assistant",
          "Gemeente Łódź aan Zee",
          new LocalizedText("Chats that teach a model", "Chats die een model leren"),
          "2025-11-03T08:00:00Z",
          new Progress(10, 44, 2, 6, 1));

  final List<WorkshopSummary> workshops = new ArrayList<>();
  final Set<WorkshopId> voting = new HashSet<>();
  @Nullable Instant lastBackup = Instant.parse("2026-11-23T08:00:00Z");
  StoreFailure.@Nullable Reason broken;

  static SampleArchive of(WorkshopSummary... workshops) {
    SampleArchive archive = new SampleArchive();
    archive.workshops.addAll(List.of(workshops));
    return archive;
  }

  static SampleArchive ofThree() {
    return of(PILOT, RECORDS, CHAT);
  }

  static SampleArchive ofMany(int number) {
    SampleArchive archive = new SampleArchive();
    IntStream.rangeClosed(1, number)
        .mapToObj(i ->
            workshop(
                "Workshop " + i,
                "Organisation " + i,
                PILOT.heading().caseTitle(),
                "2026-10-01T09:00:00Z",
                PILOT.progress()))
        .forEach(archive.workshops::add);
    return archive;
  }

  private static WorkshopSummary workshop(
      String title, String organisation, LocalizedText caseTitle, String at, Progress progress) {
    return new WorkshopSummary(
        WorkshopId.random(),
        new WorkshopSummary.Heading(
            title, organisation, caseTitle, LocalDate.parse(at.substring(0, 10))),
        Instant.parse(at),
        progress);
  }

  @Override
  public List<WorkshopSummary> list() {
    failWhenBroken();
    return List.copyOf(workshops);
  }

  @Override
  public void delete(WorkshopId id) {
    failWhenBroken();
    workshops.removeIf(workshop -> workshop.id().equals(id));
  }

  @Override
  public Set<WorkshopId> withOpenSession() {
    return voting;
  }

  @Override
  public Optional<Instant> lastBackup() {
    return Optional.ofNullable(lastBackup);
  }

  private void failWhenBroken() {
    if (broken != null) {
      throw new StoreFailure(broken, "broken", new IllegalStateException());
    }
  }
}
