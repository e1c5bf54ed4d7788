package nl.casustafel.log;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a test expects to be logged as a warning or worse, once or more often: {@code WARN Class:
 * message}, with {@code <- Exception} behind it where there is one. Nothing else may be logged.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Logs {
  String[] value();
}
