package vn.hdnd.cuulong.faults.mutation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Calls package-private methods. */
final class Inside {

  private Inside() {}

  /** Calls the method with this name and number of arguments. */
  static Object call(Object target, String name, Object... arguments) {
    Method method =
        Arrays.stream(target.getClass().getDeclaredMethods())
            .filter(each -> each.getName().equals(name) && !each.isBridge())
            .filter(each -> each.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + target));
    try {
      method.setAccessible(true);
      Object result = method.invoke(target, arguments);
      return result == null ? Void.class : result;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name + " failed", e);
    }
  }
}
