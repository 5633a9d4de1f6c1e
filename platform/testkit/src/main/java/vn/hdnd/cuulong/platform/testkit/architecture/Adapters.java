package vn.hdnd.cuulong.platform.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where a class of a service stands: in an adapter, in what puts things together, or in a root. */
final class Adapters {

  static final String[] PACKAGES = {"..web..", "..messaging..", "..storage.."};

  private static final Pattern NAME = Pattern.compile(".*\\.(web|messaging|storage)(\\..*)?");

  /** Neither an adapter nor a configuration, whatever its name says. */
  static final DescribedPredicate<JavaClass> NONE =
      DescribedPredicate.describe(
          "in a feature's root", type -> !has(type) && !configures(type) && !describes(type));

  private Adapters() {}

  static boolean has(JavaClass type) {
    return NAME.matcher(type.getPackageName()).matches();
  }

  private static boolean configures(JavaClass type) {
    return type.isMetaAnnotatedWith(Configuration.class)
        || type.isAnnotatedWith(ConfigurationProperties.class);
  }

  private static boolean describes(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }
}
