package vn.hdnd.cuulong.platform.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.Roles;

class RealmRolesTest {

  @Test
  void theRolesOfTheCodeAreThoseOfTheRealm() {
    assertThat(Arrays.stream(Roles.class.getFields()).filter(RealmRolesTest::isRole))
        .map(RealmRolesTest::name)
        .containsExactlyInAnyOrderElementsOf(RealmRoles.all());
  }

  private static boolean isRole(Field field) {
    return Modifier.isStatic(field.getModifiers()) && field.getType().equals(Role.class);
  }

  private static String name(Field field) {
    try {
      return ((Role) field.get(null)).name();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
