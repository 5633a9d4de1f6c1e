/** The view of the statistics in MongoDB: one document per cell, written over, never added up. */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.storage;

import org.jspecify.annotations.NullMarked;
