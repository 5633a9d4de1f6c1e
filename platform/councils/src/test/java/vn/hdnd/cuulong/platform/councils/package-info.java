@NullMarked
package vn.hdnd.cuulong.platform.councils;

import org.jspecify.annotations.NullMarked;
