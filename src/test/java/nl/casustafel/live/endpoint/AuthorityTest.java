package nl.casustafel.live.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  @ParameterizedTest
  @CsvSource({
    "[::1]:80, [::1]:80",
    "[0:0:0:0:0:0:0:1], [::1]:80",
    "[0000:0000::0001]:80, [::1]:80",
    "[2001:DB8::A:0:0:1]:8080, [2001:db8::a:0:0:1]:8080",
    "[2001:db8:0:0:1:0:0:1]:8080, [2001:db8::1:0:0:1]:8080",
    "[2001:db8:0:1:1:1:1:1]:8080, [2001:db8:0:1:1:1:1:1]:8080",
    "[fe80::1%25eth0]:8080, [fe80::1]:8080",
    "[fe80::1%eth0]:8080, [fe80::1]:8080",
    "[::ffff:192.168.1.20]:8080, 192.168.1.20:8080",
    "[::FFFF:C0A8:114]:8080, 192.168.1.20:8080",
    "[::]:8080, [::]:8080",
    "127.0.0.1, 127.0.0.1:80",
    "127.0.0.1:, 127.0.0.1:80",
    "Stemmen.Waterdam.NL.:443, stemmen.waterdam.nl:443",
  })
  void aHostIsTheSameHoweverItIsSpelled(String spelled, String same) {
    assertThat(Authority.of(spelled, 80)).map(Authority::toString).contains(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ":80",
        "a:b",
        "a:80:80",
        "a:99999",
        "[::1",
        "::1",
        "[::1]x",
        "[127.0.0.1]:80",
        "[::g]:80",
        "a@b",
        "a/b",
        "a b",
        "[]:80"
      })
  void whatIsNoHostIsNone(String spelled) {
    assertThat(Authority.of(spelled, 80)).isEmpty();
  }

  @Test
  void theAddressOfThePageIsOneThatBrowsersOpen() throws Exception {
    Endpoint six = Endpoint.at(InetAddress.getByName("2001:db8:0:0:0:0:0:5"), 8080);
    assertThat(six.host(List.of())).isEqualTo("[2001:db8::5]");
    assertThat(six.authorities(8080, List.of()))
        .isEqualTo(Set.of(new Authority("[2001:db8::5]", 8080)));
  }
}
