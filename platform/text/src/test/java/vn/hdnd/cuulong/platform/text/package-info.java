/** Tests the form and the key with examples and with properties of arbitrary texts. */
@NullMarked
package vn.hdnd.cuulong.platform.text;

import org.jspecify.annotations.NullMarked;
