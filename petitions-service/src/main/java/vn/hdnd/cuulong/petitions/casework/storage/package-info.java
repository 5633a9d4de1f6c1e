/** The list of petitions in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.petitions.casework.storage;

import org.jspecify.annotations.NullMarked;
