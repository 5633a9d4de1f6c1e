/**
 * The register of councils over time: the councils of each day with their names, codes,
 * predecessors and successors. {@link vn.hdnd.cuulong.regional.councils.Registry} decides about
 * changes; {@link vn.hdnd.cuulong.regional.councils.Lineage} maps a figure of one council to the
 * boundaries of another day. Others use these two, {@code Council} and {@code Councils}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.councils;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
