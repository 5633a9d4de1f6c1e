/**
 * The voter contact service: the declarations of the whole service, its events, topic and access.
 * The work is in the features {@code meetings}, {@code opinions} and {@code recommendations}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
