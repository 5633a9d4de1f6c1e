/**
 * The opinions of voters at a meeting, one by one. A complaint or denunciation is not an opinion
 * and goes to petitions (T-16). Uses {@link vn.hdnd.cuulong.votercontact.meetings.Meetings}; its
 * text stays in this service.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.opinions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
