/** The stored form, on records of the tests' own. */
@NullMarked
package vn.hdnd.cuulong.platform.stored;

import org.jspecify.annotations.NullMarked;
