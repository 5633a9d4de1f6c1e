/**
 * Admission: browsers sign in at Keycloak and get a session, machines send a bearer token, and only
 * the people of this gateway's councils are admitted. After that, every request has a validated
 * access token, in both cases.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.door;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
