/** Tests of the statistics' storage. */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.storage;

import org.jspecify.annotations.NullMarked;
