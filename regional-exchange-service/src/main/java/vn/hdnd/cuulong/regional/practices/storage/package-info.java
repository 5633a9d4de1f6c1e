/** The list of practices in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.regional.practices.storage;

import org.jspecify.annotations.NullMarked;
