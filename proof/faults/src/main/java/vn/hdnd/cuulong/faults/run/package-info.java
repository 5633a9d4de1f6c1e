/** One fault run from its start to its verdict. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.run;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
