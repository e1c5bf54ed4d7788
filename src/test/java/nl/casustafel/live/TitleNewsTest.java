package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.junit.jupiter.api.Test;

/** The title of the workshop changes while people take part. */
class TitleNewsTest {

  private static void rename(Hall hall, String title, String organisation) {
    WorkshopInfo info = hall.workshop.view().info();
    hall.workshop.execute(
        new Command.Describe(
            new WorkshopInfo(
                title, organisation, info.date(), info.language(), info.roles(), info.depth())));
  }

  @Test
  void phonesHearOfItAndSeeItAndOfTheOrganisationTheyHearNothing() throws Exception {
    Semaphore heard = new Semaphore(0);
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
        Hall hall = new Hall();
        RawPhone phone = new RawPhone(hall.at("").getPort())) {
      phone.join(hall.code());
      RawPhone ears = phone.again();
      var _ =
          hands.submit(() -> {
            ears.listen(heard::release);
            return null;
          });
      assertThat(heard.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
      long before = hall.session.view().phoneRevision();
      rename(hall, "Tweede zitting", "Gemeente Waterdam");
      assertThat(heard.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
      assertThat(phone.state().body())
          .contains("\"title\":{\"nl\":\"Tweede zitting\",\"en\":\"Tweede zitting\"}");
      rename(hall, "Tweede zitting", "Gemeente Elders");
      assertThat(phone.state().status()).isEqualTo(200);
      assertThat(hall.session.view().phoneRevision()).isEqualTo(before + 1);
    }
  }
}
