/** Reads decisions, and the sessions around them, from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.decisions.storage;

import org.jspecify.annotations.NullMarked;
