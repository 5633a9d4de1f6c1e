/** Reads the views in MongoDB, page by page. */
@NullMarked
package vn.hdnd.cuulong.sessions.lists.storage;

import org.jspecify.annotations.NullMarked;
