/** What the store remembers of the document numbers given so far. */
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions.storage;

import org.jspecify.annotations.NullMarked;
