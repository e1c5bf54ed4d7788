package nl.casustafel.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;

/**
 * Answers questions without end until it is killed: a program of its own. It warms up on a scratch
 * database, reads the revision to begin with, opens the real database, and prints each revision as
 * soon as it is confirmed.
 */
final class KillDriver {
  private KillDriver() {}

  public static void main(String[] folders) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    // What is logged must not come between the revisions.
    System.setOut(System.err);
    warmUp(Path.of(folders[1]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    String begin = in.readLine();
    if (begin == null) {
      return;
    }
    Database database = opened(Path.of(folders[0]));
    // Not quite without end: when nobody reads any more, the test itself was broken off.
    for (long revision = Long.parseLong(begin); !out.checkError(); revision++) {
      write(database.store(), revision);
      out.println(revision);
    }
  }

  private static void warmUp(Path scratch) {
    try (Database database = opened(scratch)) {
      write(database.store(), 1);
      write(database.store(), 2);
    }
  }

  private static Database opened(Path folder) {
    return switch (Database.open(new DataFolder(folder), Samples.CLOCK)) {
      case OpenResult.Opened(Database database) -> database;
      case OpenResult other -> throw new IllegalStateException(other.toString());
    };
  }

  private static void write(WorkshopStore store, long revision) {
    if (revision == 1) {
      store.create(Samples.summary(), Samples.SNAPSHOT, entry(1));
    } else {
      store.append(Samples.summary(), entry(revision));
    }
  }

  /** What is stored under a revision; follows from the number, so that it can be checked. */
  static Entry entry(long revision) {
    if (revision == 1) {
      return Samples.first();
    }
    Random random = new Random(revision);
    String words = (revision + " — Łódź ").repeat(1 + random.nextInt(60));
    Answer answer =
        Answer.of(new AnswerValue.Point(1 + random.nextInt(5))).because(words).dissenting("nee");
    return new Entry(
        revision,
        Entry.Kind.DEED,
        Samples.NINE.plusNanos(revision * 1_000_003),
        List.of(
            new Change.AnswerSet("T" + revision % 129, answer),
            new Change.TimeSpent(Part.QUESTIONS, (int) revision)));
  }
}
