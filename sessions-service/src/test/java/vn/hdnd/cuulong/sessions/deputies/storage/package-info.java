/** The deputies on a real store. */
@NullMarked
package vn.hdnd.cuulong.sessions.deputies.storage;

import org.jspecify.annotations.NullMarked;
