/**
 * Opinions in writing between meetings (lấy ý kiến bằng văn bản): the office asks deputies about a
 * matter until a deadline, and each answers for himself. It is not a vote and adopts nothing. An
 * opinion that was acknowledged is counted, once.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.opinions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
