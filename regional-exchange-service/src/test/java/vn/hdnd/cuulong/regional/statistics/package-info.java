/** Tests of the region's figures. */
@NullMarked
package vn.hdnd.cuulong.regional.statistics;

import org.jspecify.annotations.NullMarked;
