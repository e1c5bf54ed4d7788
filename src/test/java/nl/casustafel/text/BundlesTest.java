package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that people read exists in both languages and follows the rules for texts. */
class BundlesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  private static final Pattern VERDICT =
      Pattern.compile("(?i)\\b(un)?lawful\\b|\\bcompliant\\b|\\b(on)?rechtmatige?\\b");

  private static final List<Class<?>> TEXT_KEYS = find();

  static List<Class<?>> textKeys() {
    return TEXT_KEYS;
  }

  private static List<Class<?>> find() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.casustafel")
            .stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.isAssignableTo(TextKey.class))
            // A constant with a body is a class of its own below the enum's.
            .filter(type -> !type.isAnonymousClass())
            .map(JavaClass::reflect)
            .collect(Collectors.toUnmodifiableList());
  }

  @ParameterizedTest
  @MethodSource("textKeys")
  void bothBundlesHoldExactlyTheTextsOfTheEnum(Class<?> keys) {
    Set<String> names =
        Arrays.stream(keys.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.toCollection(TreeSet::new));

    for (Language language : Language.values()) {
      Set<String> lines = new TreeSet<>(bundle(keys, language).keySet());
      String file = keys.getSimpleName() + "_" + language.code() + ".properties";
      assertThat(difference(names, lines)).as("add these keys to %s", file).isEmpty();
      assertThat(difference(lines, names)).as("remove these keys from %s", file).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("textKeys")
  void everyTextIsFilledInAndFollowsTheRules(Class<?> keys) {
    for (Language language : Language.values()) {
      ResourceBundle bundle = bundle(keys, language);
      for (String name : bundle.keySet()) {
        String text = bundle.getString(name);
        assertThat(text)
            .as("%s.%s in %s", keys.getSimpleName(), name, language.code())
            .isNotBlank()
            .doesNotContain("'", "!", "TODO");
        // Throws when the braces do not match.
        assertThat(new MessageFormat(text, language.locale()).toPattern()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("textKeys")
  void bothLanguagesUseTheSameArguments(Class<?> keys) {
    ResourceBundle dutch = bundle(keys, Language.NL);
    ResourceBundle english = bundle(keys, Language.EN);
    for (String name : dutch.keySet()) {
      assertThat(arguments(dutch.getString(name)))
          .as("%s.%s", keys.getSimpleName(), name)
          .isEqualTo(arguments(english.getString(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("textKeys")
  void nothingIsCalledLawfulByAProgram(Class<?> keys) {
    for (Language language : Language.values()) {
      ResourceBundle bundle = bundle(keys, language);
      for (String name : bundle.keySet()) {
        assertThat(bundle.getString(name))
            .as("put %s_%s.%s so that a person judges", keys.getSimpleName(), language.code(), name)
            .doesNotContainPattern(VERDICT);
      }
    }
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(without);
    return left;
  }

  private static Set<String> arguments(String text) {
    return Stream.of(text)
        .flatMap(line -> ARGUMENT.matcher(line).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ResourceBundle bundle(Class<?> keys, Language language) {
    return ResourceBundle.getBundle(
        keys.getName(),
        language.locale(),
        keys.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
