/**
 * The view of the statistics in MongoDB: a sheet of text per measure, council and month or year.
 */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.storage;

import org.jspecify.annotations.NullMarked;
