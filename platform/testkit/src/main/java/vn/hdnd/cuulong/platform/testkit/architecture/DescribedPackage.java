package vn.hdnd.cuulong.platform.testkit.architecture;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * That the package of a class has a {@code package-info} with the annotations that the compiler
 * checks nulls and ignored results by. An adapter's results are the framework's, so only the others
 * need the second one.
 */
final class DescribedPackage extends ArchCondition<JavaClass> {

  DescribedPackage() {
    super(
        "be in a package whose package-info has @NullMarked and, but for adapters, @CheckReturnValue");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    JavaPackage home = type.getPackage();
    needed(type)
        .filter(annotation ->
            !home.tryGetPackageInfo().map(info -> info.isAnnotatedWith(annotation)).orElse(false))
        .forEach(annotation ->
            events.add(
                SimpleConditionEvent.violated(
                    type, home.getName() + " lacks @" + annotation.getSimpleName())));
  }

  private static Stream<Class<? extends Annotation>> needed(JavaClass type) {
    return Adapters.has(type)
        ? Stream.of(NullMarked.class)
        : List.of(NullMarked.class, CheckReturnValue.class).stream();
  }
}
