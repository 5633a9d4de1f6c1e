/**
 * The petitions service: it wires the features. The work is in {@code intake} and {@code casework}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.petitions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
