package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.hdnd.cuulong.demo.texts.Resources;

/**
 * A council's body in one term, as far as it is written down in {@code bodies.yaml}.
 *
 * @param set id of the figures that its sessions make
 * @param deputies in office; see the notes there on which are invented
 * @param sittings empty where they are laid out by {@link HalfYears}
 */
public record Body(
    String set, String term, LocalDate startsOn, int deputies, List<Sitting> sittings) {

  static Body of(String set) {
    List<Body> all = Resources.read("bodies.yaml", new TypeReference<>() {});
    return all.stream().filter(body -> body.set().equals(set)).findFirst().orElseThrow();
  }
}
