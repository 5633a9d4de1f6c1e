package vn.hdnd.cuulong.demo.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays the figures out for a person. */
final class TablePrint {

  private static final String[] HEADS = {"Hội đồng", "Thời gian", "Số liệu", "Công bố", "Đọc lại"};

  private final Map<String, String> names;

  /**
   * @param names of indicators and councils, by id
   */
  TablePrint(Map<String, String> names) {
    this.names = names;
  }

  List<String> of(List<FigureLine> lines) {
    List<String[]> rows = lines.stream().map(this::row).toList();
    int[] widths = widths(rows);
    var text = new ArrayList<String>();
    text.add(line("", HEADS, widths));
    for (int i = 0; i < rows.size(); i++) {
      text.add(line(lines.get(i).equal() ? "✓" : "✗", rows.get(i), widths));
    }
    return text;
  }

  private String[] row(FigureLine line) {
    String indicator = FigureTable.indicator(line.set(), line.figure());
    return new String[] {
      names.getOrDefault(line.set().council(), line.set().council()),
      line.set().period().from() + ".." + line.set().period().to(),
      names.getOrDefault(indicator, line.figure()),
      line.publishedText(),
      line.readText()
    };
  }

  private static int[] widths(List<String[]> rows) {
    int[] widths = new int[HEADS.length];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              HEADS[i].length(),
              rows.stream().mapToInt(row -> row[column].length()).max().orElse(0));
    }
    return widths;
  }

  private static String line(String mark, String[] cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(cells[i]).append(" ".repeat(widths[i] - cells[i].length() + 2));
    }
    return line.append(mark).toString().stripTrailing();
  }
}
