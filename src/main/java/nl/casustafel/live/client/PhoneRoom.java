package nl.casustafel.live.client;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** A room full of phones that do things at the same time. */
public final class PhoneRoom implements AutoCloseable {
  private final List<Phone> phones;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

  public PhoneRoom(URI server, int people) {
    this.phones = Stream.generate(() -> new Phone(server)).limit(people).toList();
  }

  /**
   * All join.
   *
   * @throws IOException when one of them is not let in
   */
  public void join(String code) throws IOException, InterruptedException {
    together(phone -> phone.join(code));
  }

  /**
   * Each casts a vote, the first phone the first.
   *
   * @param values see {@link nl.casustafel.voting.Vote#text}; an empty one is not cast
   * @throws IOException when one of them is not stored
   */
  public void vote(String subject, int round, List<String> values)
      throws IOException, InterruptedException {
    List<Future<Phone.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Phone phone = phones.get(i);
      String value = values.get(i);
      if (!value.isEmpty()) {
        answers.add(hands.submit(() -> phone.vote(subject, round, value)));
      }
    }
    await(answers);
  }

  /** What a phone does. */
  private interface Deed {
    Phone.Answer by(Phone phone) throws IOException, InterruptedException;
  }

  private void together(Deed deed) throws IOException, InterruptedException {
    List<Future<Phone.Answer>> answers = new ArrayList<>();
    for (Phone phone : phones) {
      answers.add(hands.submit(() -> deed.by(phone)));
    }
    await(answers);
  }

  private static void await(List<Future<Phone.Answer>> answers)
      throws IOException, InterruptedException {
    for (Future<Phone.Answer> answer : answers) {
      try {
        Phone.Answer got = answer.get();
        if (!got.ok()) {
          throw new IOException("a phone was answered " + got.status() + " " + got.body());
        }
      } catch (ExecutionException e) {
        throw new IOException("a phone got no answer", e.getCause());
      }
    }
  }

  @Override
  public void close() {
    phones.forEach(Phone::close);
    hands.close();
  }
}
