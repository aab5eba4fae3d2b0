package org.yibaotong;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Features of one module form no circles. */
class PackageTests {

    @Test
    void featuresFormNoCycles() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.yibaotong");
        SlicesRuleDefinition.slices()
                .matching("org.yibaotong.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
