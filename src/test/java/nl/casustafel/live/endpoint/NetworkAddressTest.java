package nl.casustafel.live.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.casustafel.live.endpoint.NetworkAddress.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.1.20, wlp2s0, LOCAL",
    "10.4.0.7, en0 Wi-Fi, LOCAL",
    "172.16.3.4, eth0, LOCAL",
    "100.64.12.1, wwan0, LOCAL",
    "145.100.20.3, eth0 eduroam, PUBLIC",
    "172.17.0.1, docker0, VIRTUAL",
    "192.168.56.1, VirtualBox Host-Only Ethernet Adapter, VIRTUAL",
    "10.8.0.6, tun0, VIRTUAL",
    "172.28.0.1, vEthernet (WSL), VIRTUAL",
    "169.254.7.9, wlan0, VIRTUAL",
    "127.0.0.1, lo, LOOPBACK"
  })
  void whatKindOfNetworkAnAddressLeadsTo(String at, String network, Kind kind)
      throws UnknownHostException {
    assertThat(NetworkAddress.kind(address(at), network)).isEqualTo(kind);
  }

  @Test
  void theLikeliestForARoomComesFirst() throws UnknownHostException {
    NetworkAddress tunnel = new NetworkAddress(address("10.8.0.6"), "tun0", Kind.VIRTUAL);
    NetworkAddress open = new NetworkAddress(address("145.100.20.3"), "eth0", Kind.PUBLIC);
    NetworkAddress wifi = new NetworkAddress(address("192.168.1.20"), "wlan0", Kind.LOCAL);
    NetworkAddress self = new NetworkAddress(address("127.0.0.1"), "lo", Kind.LOOPBACK);
    assertThat(NetworkAddress.sorted(List.of(self, tunnel, open, wifi)))
        .containsExactly(wifi, open, tunnel, self);
  }

  @Test
  void thereIsAlwaysSomewhereToListen() {
    assertThat(NetworkAddress.present()).isNotEmpty();
  }
}
