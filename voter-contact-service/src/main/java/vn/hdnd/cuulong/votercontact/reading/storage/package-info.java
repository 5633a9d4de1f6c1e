/** The lists in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.votercontact.reading.storage;

import org.jspecify.annotations.NullMarked;
