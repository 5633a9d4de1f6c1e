/**
 * Opinions consolidated many to one into recommendations, which are forwarded and answered by one
 * of three kinds of result (T-14). Uses {@link vn.hdnd.cuulong.votercontact.opinions.Opinions} and
 * its fields.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.recommendations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
