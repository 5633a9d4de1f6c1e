package vn.hdnd.cuulong.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a process: each package below its root with all that is below it, and the classes of
 * the root itself as one more. What puts the parts together stands in the root and knows them, so
 * no part can know anything of the root.
 */
final class Parts implements SliceAssignment {

  private static final Pattern PACKAGE =
      Pattern.compile("vn\\.hdnd\\.cuulong\\.(\\w+)(\\.\\w+)?.*");

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    Matcher found = PACKAGE.matcher(type.getPackageName());
    if (!found.matches()) {
      return SliceIdentifier.ignore();
    }
    String part = found.group(2);
    return SliceIdentifier.of(found.group(1) + (part == null ? " (the root itself)" : part));
  }

  @Override
  public String getDescription() {
    return "the parts of a process, its root included";
  }
}
