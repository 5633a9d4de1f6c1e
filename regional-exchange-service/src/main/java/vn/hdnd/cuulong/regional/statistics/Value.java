package vn.hdnd.cuulong.regional.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param value null if a rate has denominator zero
 * @param numerator of a rate
 * @param denominator of a rate
 */
public record Value(
    @Nullable BigDecimal value, @Nullable Long numerator, @Nullable Long denominator) {}
