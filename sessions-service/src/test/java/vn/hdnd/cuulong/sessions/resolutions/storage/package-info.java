/** The memory of document numbers on a real store. */
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions.storage;

import org.jspecify.annotations.NullMarked;
