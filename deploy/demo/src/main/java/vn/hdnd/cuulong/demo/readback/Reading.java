package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the region's answer.
 *
 * @param parts numerator and denominator of a rate
 */
record Reading(BigDecimal value, @Nullable Fraction parts) {}
