package vn.hdnd.cuulong.platform.security;

import java.util.regex.Pattern;

/** A role as the token names it. Those that the platform knows stand in {@link Roles}. */
public record Role(String name) implements Comparable<Role> {

  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

  public Role {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a role needs a name");
    }
  }

  /** Tells whether the name has the form of the realm's roles; a token may contain others. */
  boolean isWellFormed() {
    return NAME.matcher(name).matches();
  }

  @Override
  public int compareTo(Role other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
