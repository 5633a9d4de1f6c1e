/**
 * The register of councils over time: who there was on a day, under which name and code, made of
 * whom and succeeded by whom. {@link vn.hdnd.cuulong.regional.councils.Registry} decides about
 * changes; {@link vn.hdnd.cuulong.regional.councils.Lineage} reads a figure of one council in the
 * boundaries of another day. Others use these two, {@code Council} and {@code Councils}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.councils;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
