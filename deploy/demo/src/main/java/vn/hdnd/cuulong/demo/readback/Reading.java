package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the region gives it.
 *
 * @param parts of a rate
 */
record Reading(BigDecimal value, @Nullable Fraction parts) {}
