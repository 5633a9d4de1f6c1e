/**
 * What this service knows of councils: since when and until when each is there, and who follows it.
 * The regional exchange keeps that true on a topic; every command is held against it here.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.councils;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
