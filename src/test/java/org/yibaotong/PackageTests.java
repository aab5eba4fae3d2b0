package org.yibaotong;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Transactional;

/** Features of one module form no circles, no package escapes the checks for null, and no question keeps its connection. */
class PackageTests {

    private final JavaClasses classes = ArchConfiguration.withThreadLocalScope(PackageTests::read);

    /** Only our own classes are read: those of libraries are in no circle of ours, and there are many. */
    private static JavaClasses read(ArchConfiguration configuration) {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.yibaotong");
    }

    /** A package does not inherit the mark from the one above it, and NullAway looks at nothing else. */
    @Test
    void everyPackageIsCheckedForNull() {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct();
        assertThat(unmarked).isEmpty();
    }

    /** What is read row by row keeps its connection until it is closed: ten that nobody closed, and nothing answers any more. */
    @Test
    void whatIsAskedOfTheDatabaseIsReadToItsEnd() {
        var streamed = classes.stream()
                .flatMap(found -> found.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("stream")
                        && call.getTargetOwner().getName().startsWith("org.springframework.jdbc"))
                .map(JavaMethodCall::getDescription);
        assertThat(streamed).isEmpty();
    }

    /** One slow answer of an index or a service would keep a connection, and everything that waits for the one thread. */
    @Test
    void whatIsDoneOnTheIndexingThreadHoldsNoConnectionMeanwhile() {
        var holding = classes.stream()
                .flatMap(found -> found.getMethods().stream())
                .filter(PackageTests::isIndexing)
                .filter(method -> method.isAnnotatedWith(Transactional.class))
                .map(JavaMethod::getFullName);
        assertThat(holding).isEmpty();
    }

    private static boolean isIndexing(JavaMethod method) {
        return method.tryGetAnnotationOfType(Async.class)
                .filter(async -> async.value().equals("indexing"))
                .isPresent();
    }

    @Test
    void featuresFormNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.yibaotong.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
