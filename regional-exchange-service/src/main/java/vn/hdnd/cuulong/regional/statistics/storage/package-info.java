/**
 * The view of the statistics in MongoDB: one document per cell, which is overwritten, never
 * incremented.
 */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.storage;

import org.jspecify.annotations.NullMarked;
