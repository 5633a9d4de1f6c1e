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

  /** Whether the name has the form of those in the realm; a token may carry any other. */
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
