package id.saring.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The room of Spark stands right of all others (design.md 3). */
class SparkRoomTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importUrl(ScreenJob.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void nobodyElseKnowsIt() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage("id.saring.spark..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "id.saring.spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }

  @Test
  void itsOwnRoomsKnowLess() {
    noClasses()
        .that(resideInAnyPackage("id.saring.io.values..", "id.saring.spark.hadoop.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("id.saring.run..", "id.saring.cli..", "org.apache.spark..")
        .check(CLASSES);
  }
}
