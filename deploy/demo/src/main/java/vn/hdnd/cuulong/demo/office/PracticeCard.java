package vn.hdnd.cuulong.demo.office;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.hdnd.cuulong.demo.requests.Regional;
import vn.hdnd.cuulong.demo.texts.Resources;

/** The practice presented at the conference, with its texts. */
record PracticeCard(
    String title,
    String problem,
    List<String> steps,
    List<String> documents,
    String result,
    String field,
    String decision,
    String paperTitle,
    String theme,
    String adoptionNote) {

  static PracticeCard load() {
    return Resources.read("texts/practice.yaml", new TypeReference<>() {});
  }

  Regional.Practice request() {
    return new Regional.Practice(title, problem, steps, documents, result, field);
  }
}
