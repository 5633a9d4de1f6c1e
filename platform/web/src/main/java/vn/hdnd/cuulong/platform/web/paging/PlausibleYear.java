package vn.hdnd.cuulong.platform.web.paging;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.hdnd.cuulong.platform.text.PlausibleYears;

/** A year of a list's filter is one of {@link PlausibleYears}; the OpenAPI document says so too. */
@Min(PlausibleYears.FIRST)
@Max(PlausibleYears.LAST)
@Constraint(validatedBy = {})
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleYear {

  /** Never used: each limit has a message of its own. */
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
