/** Reads the list of sittings from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.sittings.storage;

import org.jspecify.annotations.NullMarked;
