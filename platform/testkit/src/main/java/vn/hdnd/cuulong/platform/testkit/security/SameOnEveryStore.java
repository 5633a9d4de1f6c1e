package vn.hdnd.cuulong.platform.testkit.security;

/**
 * Marks suites that no store can change. A run that repeats the integration tests on another store
 * leaves them out by this tag, whatever a service calls them.
 */
public final class SameOnEveryStore {

  public static final String TAG = "same-on-every-store";

  private SameOnEveryStore() {}
}
