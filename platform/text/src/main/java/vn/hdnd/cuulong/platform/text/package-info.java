/**
 * What people type, in one form, and the key by which two typed names are one. Both are the same in
 * every service and say nothing of any; what is stored and shown is the form, never the key.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
