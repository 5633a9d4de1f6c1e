/**
 * Who comes in: browsers by a login at Keycloak and a session, machines by a bearer token, and of
 * both only the people of the councils that this gateway admits. Behind the door every request
 * carries a validated access token, whichever way it came.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.door;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
