/**
 * The region's figures. {@link vn.hdnd.cuulong.regional.statistics.Measure} says what an event adds
 * to; {@link vn.hdnd.cuulong.regional.statistics.Indicators} lists what is shown and how it is
 * reckoned from measures; {@link vn.hdnd.cuulong.regional.statistics.AskingStatistics} answers for
 * a period in any boundaries. Uses the lineage of {@code councils}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.statistics;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
