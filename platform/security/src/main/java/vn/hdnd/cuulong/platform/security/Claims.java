package vn.hdnd.cuulong.platform.security;

/** The claims of an access token that Cửu Long reads. */
public final class Claims {

  public static final String ACCOUNT = "preferred_username";
  public static final String COUNCIL = "council";
  public static final String ROLES = "roles";
  public static final String NAME = "name";

  private Claims() {}
}
