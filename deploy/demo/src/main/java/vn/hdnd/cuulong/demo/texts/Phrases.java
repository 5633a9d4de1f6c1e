package vn.hdnd.cuulong.demo.texts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/** Lists of phrases with blanks, by name. */
public record Phrases(Map<String, List<String>> lists) {

  public static Phrases load(String name) {
    Map<String, List<String>> lists =
        Resources.read("texts/" + name + ".yaml", new TypeReference<>() {});
    return new Phrases(lists);
  }

  public List<String> of(String list) {
    return Objects.requireNonNull(lists.get(list), () -> "no phrases for " + list);
  }

  public String drawn(String list, Scene scene, Draw draw) {
    return scene.fill(draw.oneOf(of(list)));
  }
}
