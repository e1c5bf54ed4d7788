package nl.casustafel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tree of rooms under one root package: ours, or the planted one in which every rule is broken.
 */
record House(String root) {
  private static final House OURS = new House("nl.casustafel");
  private static final House PLANTED = new House("nl.casustafel.planted");

  private static final JavaClasses OUR_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS.root());
  private static final JavaClasses OUR_TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages(OURS.root())
          .that(resideOutsideOfPackage(PLANTED.root() + ".."));
  private static final JavaClasses PLANTED_CLASSES =
      new ClassFileImporter().importPackages(PLANTED.root());

  /**
   * Our house keeps the rule, although some rooms may not be built yet; the planted one breaks it.
   */
  static void keeps(Function<House, ArchRule> rule, String... planted) {
    assertThat(OUR_CLASSES).isNotEmpty();
    rule.apply(OURS).allowEmptyShould(true).check(OUR_CLASSES);
    breaks(rule.apply(PLANTED), planted);
  }

  /** Our tests keep the rule; the planted test breaks it. */
  static void testsKeep(ArchRule rule, String planted) {
    rule.check(OUR_TESTS);
    breaks(rule, planted);
  }

  private static void breaks(ArchRule rule, String... planted) {
    String report = rule.evaluate(PLANTED_CLASSES).getFailureReport().toString();
    assertThat(planted)
        .allSatisfy(name -> assertThat(report).contains(PLANTED.root() + "." + name));
  }

  /** Everything in the house. */
  String everything() {
    return root + "..";
  }

  /** A room with the rooms inside it, such as {@code desktop.home}. */
  String room(String name) {
    return root + "." + name + "..";
  }

  /** The rooms named, parted by spaces; {@code domain} and {@code services} stand for several. */
  String[] rooms(String names) {
    return Arrays.stream(names.split(" ", -1))
        .flatMap(House::members)
        .map(this::room)
        .toArray(String[]::new);
  }

  /**
   * Names of files in the house that stand for two of those that a class uses or lies in. A class
   * in a class goes by the name of the outer one.
   */
  Set<String> namesakesMetBy(JavaClass type) {
    return Stream.concat(
            Stream.of(type),
            type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass))
        .map(JavaClass::getBaseComponentType)
        .map(House::file)
        .filter(
            met -> met.getPackageName().equals(root) || met.getPackageName().startsWith(root + "."))
        .distinct()
        .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(met -> met.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static JavaClass file(JavaClass type) {
    return type.getEnclosingClass().map(House::file).orElse(type);
  }

  private static Stream<String> members(String name) {
    return switch (name) {
      case "domain" -> Stream.of("files", "text", "casefile", "guide", "voting", "workshop");
      case "services" -> Stream.of("rehearsal", "record", "store", "live", "report", "exchange");
      default -> Stream.of(name);
    };
  }
}
