/** The list of supervisions in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.supervision.conduct.storage;

import org.jspecify.annotations.NullMarked;
