/** The gateway over real HTTP, with a stand-in for the services and one for Keycloak. */
@NullMarked
package vn.hdnd.cuulong.gateway;

import org.jspecify.annotations.NullMarked;
