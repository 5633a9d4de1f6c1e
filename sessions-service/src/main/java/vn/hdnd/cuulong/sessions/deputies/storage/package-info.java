/** Reads the deputies, and their list, from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.deputies.storage;

import org.jspecify.annotations.NullMarked;
