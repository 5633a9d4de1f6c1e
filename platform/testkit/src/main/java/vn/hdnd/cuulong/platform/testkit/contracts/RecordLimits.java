package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * Compares the lists in a service's aggregates with docs/limits.md, both ways: an aggregate is one
 * document, and a list without a limit would let it grow until the store refuses it.
 */
public final class RecordLimits {

  private static final Path PAGE = ProjectRoot.resolve("docs/limits.md");
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z-]+) \\| `([^`]+)` \\| [^|]*[0-9][^|]* \\|.*");

  private RecordLimits() {}

  /** Fails unless the page has a row with a number for each list of these states, and no other. */
  public static void check(String service, Class<?>... states) {
    Set<String> lists = new TreeSet<>();
    for (Class<?> state : states) {
      collect(state, lists);
    }
    assertThat(lists).as("the lists in docs/limits.md").isEqualTo(listed(service));
  }

  private static void collect(Type type, Set<String> lists) {
    if (type instanceof ParameterizedType generic) {
      // The parameter of an id holds nothing.
      if (generic.getRawType() != AggregateId.class) {
        for (Type argument : generic.getActualTypeArguments()) {
          collect(argument, lists);
        }
      }
    } else if (type instanceof Class<?> record && record.isRecord()) {
      for (RecordComponent component : record.getRecordComponents()) {
        String name = record.getSimpleName() + '.' + component.getName();
        if (!isMany(component.getType()) || lists.add(name)) {
          collect(component.getGenericType(), lists);
        }
      }
    }
  }

  private static boolean isMany(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  private static Set<String> listed(String service) {
    try (var lines = Files.lines(PAGE)) {
      return lines
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .filter(row -> row.group(1).equals(service))
          .map(row -> row.group(2))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
