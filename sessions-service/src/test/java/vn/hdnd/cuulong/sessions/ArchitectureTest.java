package vn.hdnd.cuulong.sessions;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import vn.hdnd.cuulong.platform.testkit.architecture.ServiceArchitecture;

@AnalyzeClasses(
    packages = "vn.hdnd.cuulong.sessions",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests SHAPE = ArchTests.in(ServiceArchitecture.class);
}
