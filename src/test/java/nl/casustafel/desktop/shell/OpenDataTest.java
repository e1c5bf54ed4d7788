package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataTest {
  private final StoreFailure notWritten =
      new StoreFailure(
          StoreFailure.Reason.READ_ONLY, "the folder may not be written", new Exception());

  @TempDir Path folder;

  @Test
  void whatCouldNotBePutBackWhereOneMayOnlyLookIsStillLookedAt() {
    TestServices services = new TestServices(folder);
    assertThat(services.openData())
        .isInstanceOfSatisfying(OpenResult.Opened.class, opened -> opened.database().close());
    List<OpenResult> notOpened = new ArrayList<>();
    List<StoreFailure.Reason> onlyToLook = new ArrayList<>();
    OpenData data =
        new OpenData(
            new Tasks(Runnable::run, Runnable::run),
            () -> Database.read(new DataFolder(folder), services.clock()),
            notOpened::add,
            onlyToLook::add);
    data.open(() -> new OpenResult.Failed(notWritten));

    assertThatThrownBy(() ->
            data.exchange(
                () -> new OpenResult.Failed(notWritten), () -> new OpenResult.Failed(notWritten)))
        .isSameAs(notWritten);

    assertThat(data.get().store().list()).isEmpty();
    assertThat(notOpened).isEmpty();
    assertThat(onlyToLook)
        .containsExactly(StoreFailure.Reason.READ_ONLY, StoreFailure.Reason.READ_ONLY);
    data.get().close();
  }
}
