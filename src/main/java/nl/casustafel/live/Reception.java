package nl.casustafel.live;

import java.util.Optional;
import nl.casustafel.live.crowd.Crowd;
import nl.casustafel.live.crowd.Turnstile;
import nl.casustafel.live.crowd.Visit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request from the server, has it looked at by the doors, and brings it further. */
final class Reception extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Crowd crowd;
  private final Turnstile turnstile;
  private final Doors doors;
  private final Routes routes;

  Reception(Crowd crowd, Turnstile turnstile, Doors doors, Routes routes) {
    this.crowd = crowd;
    this.turnstile = turnstile;
    this.doors = doors;
    this.routes = routes;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Visit visit = turnstile.visit(request.getConnectionMetaData().getConnection()).orElse(null);
    if (visit != null) {
      crowd.asking(visit);
      Request.addCompletionListener(request, failure -> crowd.answered(visit));
    }
    Doors.dress(request, response);
    Call call = new Call(request, response, callback, crowd, visit);
    Optional<Reply> refusal = doors.refusal(call);
    if (refusal.isPresent()) {
      call.last().send(refusal.get());
    } else {
      answer(call, response);
    }
    return true;
  }

  /** A fault of ours is logged, what was sent is not. */
  private void answer(Call call, Response response) {
    try {
      routes.answer(call);
    } catch (RuntimeException fault) {
      LOG.error("a request could not be answered", fault);
      if (response.isCommitted()) {
        call.fail(fault);
      } else {
        call.last().send(Reply.error(500, "fault"));
      }
    }
  }
}
