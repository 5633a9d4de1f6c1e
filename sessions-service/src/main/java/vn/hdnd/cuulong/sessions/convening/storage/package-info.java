/** The list of sessions in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.sessions.convening.storage;

import org.jspecify.annotations.NullMarked;
