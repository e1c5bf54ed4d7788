package nl.casustafel.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.LoggerFactory;

/**
 * Watches the log during every test. Nothing of it goes to the screen: what a test did not expect
 * stands in the failure that it causes.
 */
public final class LogWatch
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  /** A pop-up in a window without our theme meets colours of JavaFX that its own styles lack. */
  private static final String STYLES_OF_JAVAFX = "/modena/modena.bss";

  private final Logged logged = new Logged();

  public LogWatch() {
    logged.setName("watch");
    logged.start();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    watch();
  }

  // The program, when a test starts it, sends the log elsewhere.
  @Override
  public void beforeEach(ExtensionContext context) {
    watch();
  }

  private void watch() {
    Logger root =
        ((LoggerContext) LoggerFactory.getILoggerFactory())
            .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    logged.start();
    root.addAppender(logged);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Set<String> expected =
        AnnotationSupport.findAnnotation(context.getTestMethod(), Logs.class)
            .map(logs -> Set.of(logs.value()))
            .orElse(Set.of());
    assertLogged(logged.take(), expected);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    assertLogged(logged.take(), Set.of());
  }

  static void assertLogged(List<Logged.Line> taken, Set<String> expected) {
    Set<String> found =
        taken.stream()
            .map(Logged.Line::words)
            .filter(words -> !words.contains(STYLES_OF_JAVAFX))
            .collect(Collectors.toSet());
    assertThat(found)
        .as(() ->
            "what is logged during the test:\n"
                + taken.stream().map(Logged.Line::trace).collect(Collectors.joining("\n")))
        .isEqualTo(expected);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Logged.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return logged;
  }
}
