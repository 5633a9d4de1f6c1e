/** Reads consultations, and who has answered, from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.opinions.storage;

import org.jspecify.annotations.NullMarked;
