/** Tests of the stored form on the tests' own records. */
@NullMarked
package vn.hdnd.cuulong.platform.stored;

import org.jspecify.annotations.NullMarked;
