@NullMarked
package vn.hdnd.cuulong.walk;

import org.jspecify.annotations.NullMarked;
