package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.PublicFigures;

/** Every public figure beside the one read back. */
public final class FigureTable {

  private final PublicFigures figures;
  private final Region region;

  public FigureTable(PublicFigures figures, Region region) {
    this.figures = figures;
    this.region = region;
  }

  /** Reads them all, as published. */
  List<FigureLine> read() {
    var lines = new ArrayList<FigureLine>();
    for (FigureSet set : figures.sets()) {
      lines.addAll(read(set));
    }
    return lines;
  }

  private List<FigureLine> read(FigureSet set) {
    List<String> names = set.figures().keySet().stream().toList();
    List<String> indicators = names.stream().map(name -> indicator(set, name)).toList();
    Map<String, BigDecimal> values =
        region.values(indicators, set.council(), set.period(), "as-published");
    return names.stream()
        .map(name -> FigureLine.of(set, name, values.get(indicator(set, name))))
        .toList();
  }

  static String indicator(FigureSet set, String figure) {
    return Indicators.of(figure, set.figures().getOrDefault(figure, ""));
  }
}
