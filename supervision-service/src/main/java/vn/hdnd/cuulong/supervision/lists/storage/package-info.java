/** Reads the view in MongoDB, page by page. */
@NullMarked
package vn.hdnd.cuulong.supervision.lists.storage;

import org.jspecify.annotations.NullMarked;
