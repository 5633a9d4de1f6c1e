/**
 * Meetings with voters: place, kind, mode, deputy groups and attendance. Opinions are recorded
 * against a meeting; this feature knows of no other.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.meetings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
