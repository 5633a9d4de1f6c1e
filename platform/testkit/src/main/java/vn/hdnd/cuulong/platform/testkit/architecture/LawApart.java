package vn.hdnd.cuulong.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * That the dated rows of law stand in classes named {@code …Law}, and that these answer no refusal:
 * when the law changes, such a class is the only one to change.
 */
final class LawApart extends ArchCondition<JavaClass> {

  LawApart() {
    super("keep rows of law in classes named ...Law, which answer no refusal");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean isLaw = type.getSimpleName().endsWith("Law");
    if (!isLaw && hasRows(type)) {
      events.add(violated(type, "has rows of law but is not named ...Law"));
    }
    if (isLaw && answersRefusals(type)) {
      events.add(violated(type, "is law, and a refusal is for the ...Rules to answer"));
    }
  }

  private static boolean hasRows(JavaClass type) {
    return type.getFields().stream()
            .anyMatch(field -> field.getRawType().isEquivalentTo(RuleTable.class))
        || type.getConstructorCallsFromSelf().stream()
            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(DatedRule.class));
  }

  private static boolean answersRefusals(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(used -> used.getTargetClass().isEquivalentTo(Refusal.class));
  }

  private static ConditionEvent violated(JavaClass type, String how) {
    return SimpleConditionEvent.violated(type, type.getName() + " " + how);
  }
}
