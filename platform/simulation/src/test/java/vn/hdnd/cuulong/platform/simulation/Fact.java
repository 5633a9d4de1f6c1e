package vn.hdnd.cuulong.platform.simulation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of an event of any type. */
record Fact(String type, String by, String name, long amount, long total) {

  static Fact of(Event event) {
    JsonNode data = JsonMapper.shared().readTree(event.data());
    return new Fact(
        event.type(),
        data.path("by").asString(),
        data.path("name").asString(""),
        data.path("amount").asLong(0),
        data.path("total").asLong(0));
  }

  boolean isOf(String command) {
    return by.equals(command);
  }

  boolean isNote() {
    return !LedgerView.shows(type);
  }

  boolean isWhatWasAsked(Request request) {
    return by.equals(request.key()) && name.equals(request.name()) && amount == request.amount();
  }
}
