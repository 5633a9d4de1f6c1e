package vn.hdnd.cuulong.platform.testkit.security;

/**
 * Marks suites that do not depend on the store. A run that repeats the integration tests on another
 * store excludes them by this tag.
 */
public final class SameOnEveryStore {

  public static final String TAG = "same-on-every-store";

  private SameOnEveryStore() {}
}
