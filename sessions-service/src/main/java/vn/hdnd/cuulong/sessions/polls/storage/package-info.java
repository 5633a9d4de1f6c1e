/** Reads polls, and who has voted, from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.polls.storage;

import org.jspecify.annotations.NullMarked;
