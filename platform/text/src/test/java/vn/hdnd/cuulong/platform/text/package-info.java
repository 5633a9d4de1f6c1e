/** The form and the key, by examples and by what holds of any text. */
@NullMarked
package vn.hdnd.cuulong.platform.text;

import org.jspecify.annotations.NullMarked;
