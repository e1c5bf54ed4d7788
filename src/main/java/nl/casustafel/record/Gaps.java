package nl.casustafel.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in something that was read: what a record must hold and does not. */
public final class Gaps {
  private Gaps() {}

  /** Whether something is missing in a value, however deep in it. */
  public static boolean in(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Record whole ->
          Arrays.stream(whole.getClass().getRecordComponents())
              .anyMatch(component -> isMissing(whole, component));
      case Collection<?> all -> all.stream().anyMatch(Gaps::in);
      case Map<?, ?> map -> in(map.keySet()) || in(map.values());
      case Object[] all -> Arrays.stream(all).anyMatch(Gaps::in);
      default -> false;
    };
  }

  private static boolean isMissing(Record whole, RecordComponent component) {
    Object held = held(whole, component.getAccessor());
    boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return held == null ? !mayLack : in(held);
  }

  private static @Nullable Object held(Record whole, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
