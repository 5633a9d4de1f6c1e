/** Tests of the conferences. */
@NullMarked
package vn.hdnd.cuulong.regional.conferences;

import org.jspecify.annotations.NullMarked;
