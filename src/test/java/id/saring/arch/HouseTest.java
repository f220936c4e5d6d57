package id.saring.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.saring.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house (design.md 3): data walks from left to right, imports point only left. */
class HouseTest {

  /** The rooms from left to right; rooms side by side do not import each other. */
  private static final List<List<String>> ROOMS =
      List.of(
          List.of("item"),
          List.of("io"),
          List.of("ingest"),
          List.of("roster"),
          List.of("text"),
          List.of("analysis"),
          List.of("lexicon"),
          List.of("match"),
          List.of("ledger", "archive"),
          List.of("workbench", "review"),
          List.of("run"),
          List.of("cli"));

  private static final String HOUSE = "id.saring.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importUrl(Item.class.getProtectionDomain().getCodeSource().getLocation());

  private static String[] packages(Stream<String> rooms) {
    return rooms.map(room -> HOUSE + room + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> in(String... rooms) {
    return resideInAnyPackage(packages(Stream.of(rooms)));
  }

  static List<String> rooms() {
    return ROOMS.stream().flatMap(List::stream).toList();
  }

  @Test
  void everyClassLivesInARoomOfThePlan() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    classes().should().resideInAnyPackage(packages(rooms().stream())).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyFromRoomsToItsLeft(String room) {
    List<String> allowed = new ArrayList<>(List.of(room));
    for (List<String> floor : ROOMS) {
      if (floor.contains(room)) {
        break;
      }
      allowed.addAll(floor);
    }
    List<String> forbidden = rooms().stream().filter(other -> !allowed.contains(other)).toList();
    noClasses()
        .that(in(room))
        .should()
        .dependOnClassesThat(in(forbidden.toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noTwoRoomsImportEachOther() {
    slices().matching(HOUSE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that(not(in("cli")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineDrawsProgressBars() {
    noClasses()
        .that(not(in("cli")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("me.tongfei..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTalksToTheTerminalAndEndsTheProgram() {
    noClasses()
        .that(not(in("cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void onlyAnalysisMatchAndArchiveKnowLucene() {
    noClasses()
        .that(not(in("analysis", "match", "archive")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void everyRoomOfTheCodeIsOnThePlan() {
    TreeSet<String> rooms = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      rooms.add(one.getPackageName().substring(HOUSE.length()).replaceAll("\\..*", ""));
    }
    assertThat(rooms()).containsAll(rooms);
  }

  /**
   * Jupiter runs the nested classes of its own tests, jqwik its groups; neither says a word of
   * others.
   */
  @Test
  void noPropertyStandsWhereNobodyRunsIt() {
    JavaClasses tests =
        new ClassFileImporter()
            .importUrl(HouseTest.class.getProtectionDomain().getCodeSource().getLocation());
    methods()
        .that()
        .areAnnotatedWith(Property.class)
        .and()
        .areDeclaredInClassesThat()
        .areNestedClasses()
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(Group.class)
        .check(tests);
  }

  @Test
  void noClassIsAJunkDrawer() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)").check(CLASSES);
  }
}
