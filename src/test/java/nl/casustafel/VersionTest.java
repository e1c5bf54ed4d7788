package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionTest {
  // The first version in the pom is that of the project itself.
  private static final Pattern OF_PROJECT = Pattern.compile("<version>([^<]+)</version>");

  @Test
  void theVersionIsTheOneInThePom() throws IOException {
    Matcher pom = OF_PROJECT.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(pom.find()).isTrue();

    assertThat(Version.ofThisBuild()).isEqualTo(pom.group(1)).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(new App().version()).isEqualTo(Version.ofThisBuild());
  }
}
