package vn.hdnd.cuulong.platform.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rule table.
 *
 * @param id the rule's id, such as {@code V-02}
 * @param validFrom the first day on which it holds
 * @param validTo the last day, or null while it is in force
 * @param legalBasis law and article, as an office cites it
 * @param confidence how sure we are of it
 * @param value the content of the rule
 */
public record DatedRule<T>(
    String id,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String legalBasis,
    Confidence confidence,
    T value) {

  public DatedRule {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException(id + " ends before it begins");
    }
  }

  /** Tells whether the rule is in force on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** What a refusal or the working of a deadline cites: law and article, without our own id. */
  public String citation() {
    return legalBasis;
  }
}
