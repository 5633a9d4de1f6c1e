package vn.hdnd.cuulong.demo.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.plan.Plan;

/** Every public figure beside the one read back. */
public final class FigureTable {

  private final PublicFigures figures;
  private final Region region;
  private final Fraction answered;

  public FigureTable(PublicFigures figures, Region region, Plan plan) {
    this.figures = figures;
    this.region = region;
    this.answered = Fraction.answered(plan);
  }

  /** Reads all figures as published. */
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
    Map<String, Reading> read =
        region.figures(indicators, set.council(), set.period(), "as-published");
    return names.stream()
        .map(name -> FigureLine.of(set, name, read.get(indicator(set, name)), answered))
        .toList();
  }

  static String indicator(FigureSet set, String figure) {
    return Indicators.of(figure, set.figures().getOrDefault(figure, ""));
  }
}
