package nl.casustafel.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers to what is not even HTTP: without a word of what was sent. */
final class Refusals implements Request.Handler {
  private static final int OURS = 500;
  private static final int OTHER_VERSION = 505;

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Doors.dress(request, response);
    int status = response.getStatus();
    String word = status < OURS || status == OTHER_VERSION ? "malformed" : "fault";
    byte[] body = ("{\"error\":\"" + word + "\"}").getBytes(StandardCharsets.US_ASCII);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
