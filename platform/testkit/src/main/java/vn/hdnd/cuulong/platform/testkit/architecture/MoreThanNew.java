package vn.hdnd.cuulong.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * That a bean method does something that {@code @Import} could not: one that only hands its
 * parameters on to the constructor of what it returns is to be an import.
 */
final class MoreThanNew extends ArchCondition<JavaMethod> {

  MoreThanNew() {
    super("do more than call the constructor of what they return");
  }

  @Override
  public void check(JavaMethod bean, ConditionEvents events) {
    JavaClass made = bean.getRawReturnType();
    Set<JavaAccess<?>> done = bean.getAccessesFromSelf();
    if (done.size() == 1
        && done.iterator().next() instanceof JavaConstructorCall call
        && call.getTargetOwner().equals(made)
        && call.getTarget().getRawParameterTypes().equals(bean.getRawParameterTypes())) {
      events.add(
          SimpleConditionEvent.violated(
              bean, bean.getFullName() + " is an @Import of " + made.getSimpleName()));
    }
  }
}
