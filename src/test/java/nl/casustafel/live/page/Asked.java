package nl.casustafel.live.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/** How often a page asks for something from now on, and is answered. */
final class Asked {
  private final String path;
  private int asked;
  private int answered;

  Asked(Page page, String path) {
    this.path = path;
    page.onRequest(request -> asked += isFor(request));
    page.onRequestFinished(request -> answered += isFor(request));
    page.onRequestFailed(request -> answered += isFor(request));
  }

  private int isFor(Request request) {
    return request.url().endsWith(path) ? 1 : 0;
  }

  boolean atLeast(int times) {
    return asked >= times;
  }

  boolean answered(int times) {
    return answered >= times;
  }

  @Override
  public String toString() {
    return path + ", asked " + asked + " times";
  }
}
