package vn.hdnd.cuulong.platform.web.paging;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The years of a list that have records, for its year filter. */
@Schema(description = "The years that have records, latest first.")
public record Years(List<Integer> years) {

  public Years {
    years = List.copyOf(years);
  }
}
