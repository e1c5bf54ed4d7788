package nl.casustafel.live;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A phone that costs as little as can be, so that the server and not the phones are measured: one
 * connection, blocking, nothing parsed but status and length.
 */
public final class RawPhone implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;
  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private String cookie = "";

  /** An answer as it came. */
  public record Answer(int status, String body) {}

  public RawPhone(int port) throws IOException {
    this(port, InetAddress.getLoopbackAddress());
  }

  /**
   * @param from the address that it comes from, one of this machine
   */
  public RawPhone(int port, InetAddress from) throws IOException {
    this.port = port;
    this.socket = new Socket();
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    this.out = socket.getOutputStream();
    this.in = new BufferedInputStream(socket.getInputStream(), 4096);
  }

  /** The secret by which the server knows this phone; empty before it joined. */
  String token() {
    return cookie.substring(cookie.indexOf('=') + 1);
  }

  /** The same person on another connection. */
  public RawPhone again() throws IOException {
    RawPhone other = new RawPhone(port);
    other.cookie = cookie;
    return other;
  }

  public void join(String code) throws IOException {
    Answer answer = send("POST", "/api/join", "{\"code\":\"" + code + "\"}");
    if (answer.status() != 200) {
      throw new IOException("not let in: " + answer);
    }
  }

  /** Tries a code. */
  public Answer attempt(String code) throws IOException {
    return send("POST", "/api/join", "{\"code\":\"" + code + "\"}");
  }

  public Answer vote(String subject, int round, String value, long seq) throws IOException {
    return send("PUT", "/api/votes/" + subject + "/" + round, body(value, seq));
  }

  /** Sends a vote and is gone before it can be answered. */
  void voteAndHangUp(String subject, int round, String value, long seq) throws IOException {
    write("PUT", "/api/votes/" + subject + "/" + round, body(value, seq));
    socket.close();
  }

  private static String body(String value, long seq) {
    return "{\"value\":\"" + value + "\",\"seq\":" + seq + "}";
  }

  public Answer state() throws IOException {
    return send("GET", "/api/state", "");
  }

  /** Begins to listen for events, and reads them until the connection ends. */
  public void listen(Runnable heard) throws IOException {
    socket.setSoTimeout(0);
    write("GET", "/api/events", "");
    for (String line = line(); ; line = line()) {
      if (line.startsWith("event: state")) {
        heard.run();
      }
    }
  }

  private Answer send(String method, String path, String body) throws IOException {
    write(method, path, body);
    return read();
  }

  private void write(String method, String path, String body) throws IOException {
    StringBuilder request = new StringBuilder(256);
    request.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1:");
    request.append(port).append("\r\n");
    if (!cookie.isEmpty()) {
      request.append("Cookie: ").append(cookie).append("\r\n");
    }
    if (!body.isEmpty()) {
      request.append("Content-Type: application/json\r\nCasustafel: 1\r\nContent-Length: ");
      request.append(body.length()).append("\r\n");
    }
    request.append("\r\n").append(body);
    out.write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.startsWith("Content-Length: ")) {
        length = Integer.parseInt(header.substring("Content-Length: ".length()));
      } else if (header.startsWith("Set-Cookie: ")) {
        cookie = header.substring("Set-Cookie: ".length(), header.indexOf(';'));
      }
    }
    return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        throw new EOFException();
      }
      if (sign != '\r') {
        line.append((char) sign);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
