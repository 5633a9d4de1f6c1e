/** The feeds in MongoDB: one document per entry, inserted once and never changed. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds.storage;

import org.jspecify.annotations.NullMarked;
