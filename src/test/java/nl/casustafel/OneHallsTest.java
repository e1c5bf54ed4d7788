package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.casustafel.cli.CliServices.OpenWorkshops;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.store.Database;
import nl.casustafel.store.file.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a database there is one place from which sessions are served: it knows the last of them. */
class OneHallsTest {
  @TempDir Path folder;
  private App app;

  @BeforeEach
  void begin() {
    app = new App(new DataFolder(folder), Clock.systemUTC());
  }

  @Test
  void theWindowServesEachDatabaseFromOnePlaceHoweverOftenItAsks() {
    Halls first;
    try (Database database = Serving.open(folder)) {
      first = app.voting(database).halls();
      assertThat(app.voting(database).halls()).isSameAs(first);
    }
    try (Database next = Serving.open(folder)) {
      assertThat(app.voting(next).halls()).isNotSameAs(first);
    }
  }

  @Test
  void aCommandServesItsDatabaseFromOnePlaceHoweverOftenItAsks() {
    Halls first;
    try (OpenWorkshops open = app.open(folder, "serve")) {
      first = open.halls((delay, work) -> {});
      assertThat(open.halls((delay, work) -> {})).isSameAs(first);
    }
    try (OpenWorkshops next = app.open(folder, "serve")) {
      assertThat(next.halls((delay, work) -> {})).isNotSameAs(first);
    }
  }
}
