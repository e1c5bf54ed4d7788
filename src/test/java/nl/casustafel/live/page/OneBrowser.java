package nl.casustafel.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of the run, since starting it takes longer than most of them; and
 * after each asks whether it had anything against the page.
 */
final class OneBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Browser.mayBeMissing()
        ? ConditionEvaluationResult.disabled("no Chromium here: install it to try the phone page")
        : ConditionEvaluationResult.enabled("there is a browser, or there has to be");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(browser(context).putAway()).as("what the browser held against the page").isEmpty();
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneBrowser.class))
        .computeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
  }
}
