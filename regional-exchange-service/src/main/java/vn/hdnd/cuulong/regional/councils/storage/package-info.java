/** The initial content of the register. */
@NullMarked
package vn.hdnd.cuulong.regional.councils.storage;

import org.jspecify.annotations.NullMarked;
