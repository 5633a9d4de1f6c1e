package vn.hdnd.cuulong.demo.figures;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.demo.texts.Resources;

/** The public figures as read from {@code public-figures.yaml}. */
public record PublicFigures(List<FigureSet> sets, ConferenceFacts conference) {

  public PublicFigures {
    sets = List.copyOf(sets);
  }

  public static PublicFigures load() {
    List<JsonNode> entries =
        StreamSupport.stream(Resources.tree("public-figures.yaml").spliterator(), false).toList();
    List<FigureSet> sets =
        entries.stream()
            .filter(entry -> entry.has("figures"))
            .map(entry -> Resources.convert(entry, FigureSet.class))
            .toList();
    ConferenceFacts conference =
        entries.stream()
            .filter(entry -> entry.has("host"))
            .map(entry -> Resources.convert(entry, ConferenceFacts.class))
            .findFirst()
            .orElseThrow();
    return new PublicFigures(sets, conference);
  }

  public FigureSet set(String id) {
    return sets.stream().filter(set -> set.id().equals(id)).findFirst().orElseThrow();
  }
}
