package nl.casustafel;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.ServiceLoader;
import nl.casustafel.workshop.agenda.Part;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.annotation.Testable;

/**
 * The picture of the house: which room may know which, and why. Behind every rule stand the planted
 * classes that break it, and must: a rule that lets them pass would be none.
 */
class ArchitectureTest {

  @ParameterizedTest(name = "{0} knows only {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          files     | files text              | a file is written or not, whatever is in it
          text      | text                    | words are used everywhere and pull nothing along
          casefile  | casefile text files     | a case is a file, whatever is done with it later
          guide     | guide text casefile     | what the law asks does not depend on who is present
          voting    | voting text             | a number means the same whatever was voted on
          workshop  | domain                  | the heart is understood and tested without a device
          rehearsal | rehearsal domain        | simulated people go through commands, as people do
          record    | record domain           | what is recorded reads the same in whatever file it is
          store     | store record domain     | how we keep a workshop does not shape how we print it
          live      | live domain             | phones see a view, never the database
          report    | report domain           | how we print a workshop does not shape how we keep it
          exchange  | exchange record domain  | a foreign file format stays at the door
          cli       | cli domain services     | a command runs without a screen
          desktop   | desktop domain services | windows come last: nothing hangs on them
          """)
  void aRoomKnowsOnlyTheRoomsBelowIt(String room, String known, String reason) {
    House.keeps(
        house ->
            classes()
                .that()
                .resideInAPackage(house.room(room))
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(house.rooms(known))
                        .or(resideOutsideOfPackage(house.everything())))
                .because(reason),
        room + ".KnowsTooMuch");
  }

  @Test
  void everyRoomIsOnThePlan() {
    House.keeps(
        house ->
            classes()
                .that()
                .resideOutsideOfPackage(house.root())
                .should()
                .resideInAnyPackage(house.rooms("domain services cli desktop"))
                .because("a room that no rule names could know everything"),
        "cellar.NotOnThePlan");
  }

  @Test
  void noPackagesStandInACircle() {
    House.keeps(
        house ->
            slices()
                .matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("in a circle nothing can be understood, tested or replaced alone"),
        "store.KnowsTooMuch",
        "report.KnowsTooMuch");
  }

  @Test
  void aFeatureOfTheDesktopUsesNoOther() {
    House.keeps(
        house ->
            slices()
                .matching(house.root() + ".desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(house.room("desktop.shell")), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage(house.room("desktop.kit")))
                .because("the shell joins the features; who changes one need not read the others"),
        "desktop.home.OpensTheConsole",
        "desktop.console.AsksTheShell",
        "desktop.kit.KnowsAFeature");
  }

  @Test
  void onlyAPartItselfKnowsThatItIsMeant() {
    String parts =
        "workshop rehearsal desktop.console.chain desktop.console.observation"
            + " desktop.console.question desktop.console.flow desktop.console.risks"
            + " desktop.console.closing desktop.console.threshold desktop.console.conclusion"
            + " desktop.console.facts desktop.console.remaining";
    House.keeps(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackages(house.rooms(parts))
                .and(not(implement(house.root() + ".desktop.projector.slide.ProjectedPart")))
                .should()
                .accessFieldWhere(target(owner(assignableTo(Part.class))))
                .because("what is said here of one part is forgotten of the next; lists walk on"),
        "desktop.home.AsksForAPart");
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          javafx.. atlantafx.. org.kordamp..                      | desktop | DrawsAWindow
          java.sql.. javax.sql.. org.sqlite.. org.jdbi.. org.flywaydb.. | store | AsksTheDatabase
          org.eclipse.jetty.. com.sun.net.httpserver.. java.net.http..   | live    | ServesPages
          com.openhtmltopdf.. org.apache.poi..                    | report  | LaysOutPages
          org.apache.pdfbox.. org.apache.xmpbox.. | report desktop.report   | WritesPages
          """)
  void aLibraryStaysInItsRoom(String library, String home, String planted) {
    House.keeps(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackages(house.rooms(home))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.split(" ", -1))
                .because("a library can be replaced, and its faults found, in one room"),
        "voting." + planted);
  }

  @Test
  void thePreviewPaintsPagesAndChangesNone() {
    House.keeps(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room("desktop.report"))
                .should()
                .dependOnClassesThat(
                    assignableTo(PDPageContentStream.class)
                        .or(resideInAnyPackage("..pdfbox.multipdf..", "..pdfbox.pdfwriter..")))
                .because("what is shown must be what is printed"),
        "desktop.report.StampsPages");
  }

  @Test
  void nothingIsKeptInStaticFields() {
    String reason = "static state is shared by all windows and all tests";
    House.keeps(
        house ->
            fields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .because(reason),
        "voting.KeepsState");
    House.keeps(
        house -> noFields().that().areStatic().should().haveRawType(mutable()).because(reason),
        "voting.KeepsCount");
  }

  @Test
  void everyServiceIsHandedIn() {
    House.keeps(
        house ->
            noMethods()
                .should()
                .haveName("getInstance")
                .because("a constructor shows what a class needs; a global hides it"),
        "voting.OneForAll");
    House.keeps(
        house ->
            noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .because("App alone chooses services; a locator chooses behind its back"),
        "voting.LooksAround");
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    House.keeps(
        house ->
            classes()
                .should(
                    ArchCondition.from(
                        describe("lie in a @NullMarked package", ArchitectureTest::nullMarked)))
                .because("the compiler looks for wrong nulls only where the package asks for it"),
        "voting.KnowsTooMuch");
  }

  @Test
  void noFileMeetsTwoClassesOfOneName() {
    House.keeps(
        house ->
            classes()
                .should(
                    ArchCondition.from(
                        describe(
                            "meet no two of our classes of one name",
                            type -> house.namesakesMetBy(type).isEmpty())))
                .because("who reads a name in a file should know which of the two is meant"),
        "desktop.home.MeetsTwoFrames");
  }

  @Test
  void everyTestIsRun() {
    House.testsKeep(
        methods()
            .that()
            .areMetaAnnotatedWith(Testable.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*Test(\\$.*)?")
            .because("Surefire runs classes of that name and passes over others in silence"),
        "OverlookedBySurefire");
  }

  private static boolean nullMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }

  private static DescribedPredicate<JavaClass> mutable() {
    return resideInAnyPackage(
            "java.util.concurrent.atomic..", "javafx.beans.property..", "javafx.collections..")
        .as("a type whose value changes in place");
  }
}
