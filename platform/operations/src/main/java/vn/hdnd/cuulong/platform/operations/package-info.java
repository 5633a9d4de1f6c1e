/**
 * The endpoints of every service for auditors and operators: the audit trail, the parked events,
 * and their retry. Include the module and name the service's base path; the endpoints and their
 * rows of the access table come with it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.operations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
