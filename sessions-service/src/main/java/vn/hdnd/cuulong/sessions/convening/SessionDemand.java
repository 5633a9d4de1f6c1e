package vn.hdnd.cuulong.sessions.convening;

import org.jspecify.annotations.Nullable;

/**
 * The request on which a session that is not a regular one is held (S-03).
 *
 * @param deputies how many deputies ask; stated if, and only if, deputies ask
 */
public record SessionDemand(SessionRequester requester, @Nullable Integer deputies) {

  boolean isByDeputies() {
    return requester == SessionRequester.THIRD_OF_DEPUTIES;
  }
}
