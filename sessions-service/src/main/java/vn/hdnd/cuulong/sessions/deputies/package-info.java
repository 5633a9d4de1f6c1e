/**
 * The deputies of a council body by name, with their states from day to day (O-11). Roll calls and
 * votes are made of them; the account that signs in as a deputy is linked here.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.deputies;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
