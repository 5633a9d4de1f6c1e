package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.List;

/**
 * Command: conclude a supervision.
 *
 * @param summary the conclusion's gist; it stays in the service
 * @param recommendations each to one agency, in the order of their numbers
 */
public record ConcludeSupervision(
    LocalDate concludedOn, String summary, List<MakeRecommendation> recommendations) {

  public ConcludeSupervision {
    recommendations = List.copyOf(recommendations);
  }
}
