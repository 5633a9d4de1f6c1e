/** The list of conferences in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.regional.conferences.storage;

import org.jspecify.annotations.NullMarked;
