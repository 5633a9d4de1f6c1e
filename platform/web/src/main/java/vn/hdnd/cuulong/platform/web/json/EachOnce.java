package vn.hdnd.cuulong.platform.web.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/** Requires that a list has each name once; different spellings count as the same name. */
@Documented
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = EachOnce.ByKey.class)
public @interface EachOnce {

  String message() default "{platform.each-once}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Compares the keys; other constraints check values that are not texts. */
  final class ByKey implements ConstraintValidator<EachOnce, List<String>> {

    @Override
    public boolean isValid(
        @Nullable List<String> names, @Nullable ConstraintValidatorContext context) {
      Set<String> keys = new HashSet<>();
      return names == null
          || names.stream().filter(Objects::nonNull).map(IdentityKey::of).allMatch(keys::add);
    }
  }
}
