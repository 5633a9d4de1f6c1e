/**
 * The conferences of the region's Standing Committees: an edition with its host, days and theme,
 * the papers that councils submit, and a brief of one page made of figures and practices. Uses
 * {@code councils}, {@code statistics} and {@code practices}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.conferences;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
