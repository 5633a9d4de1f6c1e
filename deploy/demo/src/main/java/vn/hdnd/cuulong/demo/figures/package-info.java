/** The published figures of councils, which are loaded and must be read back unchanged. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.figures;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
