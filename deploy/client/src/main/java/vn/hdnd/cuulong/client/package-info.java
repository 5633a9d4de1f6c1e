/**
 * Talks to a running system as its users do: addresses, access tokens, requests, and retries while
 * a process is away. The demonstration and everything in {@code proof/} use it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.client;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
