package vn.hdnd.cuulong.platform.testkit.security;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.testkit.contracts.ProjectRoot;

/** Every role that a token can have: the roles of the realm. */
final class RealmRoles {

  private static final String REALM = "deploy/local/realm/cuulong-realm.json";

  private RealmRoles() {}

  static Set<String> all() {
    Set<String> names = new TreeSet<>();
    JsonMapper.shared()
        .readTree(ProjectRoot.resolve(REALM))
        .requiredAt("/roles/realm")
        .forEach(role -> names.add(role.required("name").asString()));
    return names;
  }
}
