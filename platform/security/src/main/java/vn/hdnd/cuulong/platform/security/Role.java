package vn.hdnd.cuulong.platform.security;

/**
 * A role as the token names it. The platform knows no particular role: each service keeps the
 * constants it uses.
 */
public record Role(String name) implements Comparable<Role> {

  public Role {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a role needs a name");
    }
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
