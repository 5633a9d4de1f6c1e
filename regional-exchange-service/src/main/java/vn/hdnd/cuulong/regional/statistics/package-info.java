/**
 * The region's figures. {@link vn.hdnd.cuulong.regional.statistics.Measure} defines the
 * contributions of events; {@link vn.hdnd.cuulong.regional.statistics.Indicators} lists the figures
 * and how they are computed from measures; {@link
 * vn.hdnd.cuulong.regional.statistics.AskingStatistics} answers queries for a period in any
 * boundaries. Uses the lineage of {@code councils}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.statistics;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
