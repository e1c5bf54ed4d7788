package nl.casustafel.live.endpoint;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Why it could not be listened at an address and a port. */
public enum ListeningProblem {
  /** The computer has no such address now: the network was left. */
  ADDRESS_GONE,
  /** The port is taken by another program. */
  PORT_TAKEN,
  /** The system keeps the port for itself. */
  PORT_KEPT,
  /** The certificate cannot be used. */
  CERTIFICATE;

  private static final int KEPT_BELOW = 1_024;
  private static final int PATIENCE_MILLIS = 500;

  /**
   * Finds out why; asks the system rather than to read its words, which differ by system and
   * language.
   */
  static ListeningProblem at(InetAddress address, int port) {
    if (!binds(address)) {
      return ADDRESS_GONE;
    }
    return port < KEPT_BELOW && !answers(address, port) ? PORT_KEPT : PORT_TAKEN;
  }

  private static boolean binds(InetAddress address) {
    try (ServerSocket any = new ServerSocket()) {
      any.bind(new InetSocketAddress(address, 0));
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
