package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.hdnd.cuulong.demo.texts.Resources;

/**
 * A council in one term, as described in {@code bodies.yaml}.
 *
 * @param set id of the figures to which its sessions add up
 * @param deputies deputies in office; the file notes which numbers are invented
 * @param sittings empty if {@link HalfYears} lays them out
 */
public record Body(
    String set, String term, LocalDate startsOn, int deputies, List<Sitting> sittings) {

  static Body of(String set) {
    List<Body> all = Resources.read("bodies.yaml", new TypeReference<>() {});
    return all.stream().filter(body -> body.set().equals(set)).findFirst().orElseThrow();
  }
}
