package vn.hdnd.cuulong.demo.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.demo.figures.ConferenceFacts;
import vn.hdnd.cuulong.demo.requests.Regional;

/**
 * Checks a conference as stored by the region.
 *
 * @param page of the conference
 */
record ConferenceCheck(JsonNode page) {

  /**
   * Returns the faults; empty if there are none.
   *
   * @param facts what was published
   * @param sent the paper of the council whose practice was presented
   * @param practice id of that practice
   */
  List<String> faults(ConferenceFacts facts, Regional.Paper sent, String practice) {
    var faults = new ArrayList<String>();
    compare("title", facts.title(), text(page, "title"), faults);
    compare("host", facts.host(), text(page, "host"), faults);
    compare("first day", facts.period().from().toString(), text(page, "from"), faults);
    compare("last day", facts.period().to().toString(), text(page, "to"), faults);
    compare("events beside it", facts.subEvents(), subEvents(), faults);
    JsonNode paper = paper(facts.practicesSharedBy());
    compare("paper's title", sent.title(), text(paper, "title"), faults);
    compare("paper's abstract", sent.summary(), text(paper, "abstract"), faults);
    compare("paper's practice", practice, text(paper, "practiceId"), faults);
    return faults;
  }

  private List<String> subEvents() {
    return StreamSupport.stream(page.path("subEvents").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private JsonNode paper(String council) {
    return StreamSupport.stream(page.path("papers").spliterator(), false)
        .filter(paper -> text(paper, "council").equals(council))
        .findFirst()
        .orElseGet(() -> page.path("no such paper"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static void compare(String what, Object expected, Object read, List<String> faults) {
    if (!Objects.equals(expected, read)) {
      faults.add("%s: «%s» where «%s» was due".formatted(what, read, expected));
    }
  }
}
