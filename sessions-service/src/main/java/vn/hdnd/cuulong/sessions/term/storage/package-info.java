/** Reads a council's terms, and their list, from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.term.storage;

import org.jspecify.annotations.NullMarked;
