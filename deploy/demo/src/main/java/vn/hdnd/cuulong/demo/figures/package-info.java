/** What councils have published: the figures that go in, and that must come out again. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.figures;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
