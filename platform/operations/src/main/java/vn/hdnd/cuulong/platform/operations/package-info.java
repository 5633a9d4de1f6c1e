/**
 * What auditors and operators ask of every service: who did what and when, what is parked, and to
 * try it again. Include the module and name the service's base path; the endpoints and their rows
 * of the access table come with it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.operations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
