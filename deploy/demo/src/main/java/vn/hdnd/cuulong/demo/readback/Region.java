package vn.hdnd.cuulong.demo.readback;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.system.Account;
import vn.hdnd.cuulong.demo.system.Gateways;

/** The regional exchange, as a coordinator reads it. */
public final class Region {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String API = "/api/regional/v1";
  private static final LocalDate BEFORE_THE_MERGERS = LocalDate.of(2025, 6, 30);

  private final Gateways gateways;

  public Region(Gateways gateways) {
    this.gateways = gateways;
  }

  /** Returns the Vietnamese names of indicators and councils, by id. */
  Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (JsonNode item : read(API + "/indicators").path("items")) {
      names.put(item.path("id").asString(), item.path("nameVi").asString());
    }
    for (LocalDate day : List.of(BEFORE_THE_MERGERS, BEFORE_THE_MERGERS.plusDays(1))) {
      for (JsonNode item : read(API + "/councils?on=" + day).path("items")) {
        names.put(item.path("id").asString(), item.path("shortName").asString());
      }
    }
    return names;
  }

  /** Returns a council's figures over a period, by indicator, without those that have no value. */
  Map<String, Reading> figures(
      List<String> indicators, String council, Period period, String boundaries) {
    String asked =
        indicators.stream().map(id -> "indicator=" + id + "&").collect(Collectors.joining());
    JsonNode answer =
        read(
            API
                + "/statistics?"
                + asked
                + "from="
                + period.from()
                + "&to="
                + period.to()
                + "&council="
                + council
                + "&boundaries="
                + boundaries);
    var figures = new HashMap<String, Reading>();
    for (JsonNode item : answer.path("items")) {
      for (JsonNode row : item.path("rows")) {
        if (row.path("council").asString().equals(council) && row.path("value").isNumber()) {
          figures.put(item.path("indicator").asString(), reading(row));
        }
      }
    }
    return figures;
  }

  private static Reading reading(JsonNode row) {
    return new Reading(
        row.path("value").decimalValue(),
        row.path("denominator").isNumber()
            ? new Fraction(row.path("numerator").asLong(), row.path("denominator").asLong())
            : null);
  }

  JsonNode conference(String conference) {
    return read(API + "/conferences/" + conference);
  }

  JsonNode brief(String conference) {
    return read(API + "/conferences/" + conference + "/brief");
  }

  JsonNode practice(String practice) {
    return read(API + "/practices/" + practice);
  }

  /** Returns a page of a council's public events after a position. */
  JsonNode feed(String council, long after) {
    return read("/feeds/" + council + "?after=" + after + "&limit=1000");
  }

  /** Returns the event types that their contracts classify as public. */
  Set<String> publicTypes() {
    return StreamSupport.stream(
            read("/asyncapi.json").path("components").path("messages").spliterator(), false)
        .filter(message ->
            message.path("payload").path("x-classification").asString("").equals("public"))
        .map(message -> message.path("name").asString())
        .collect(Collectors.toUnmodifiableSet());
  }

  private JsonNode read(String path) {
    HttpResponse<String> response = gateways.get(Account.COORDINATOR, path);
    if (response.statusCode() != 200) {
      throw new UnreadableException(path, response);
    }
    return JSON.readTree(response.body());
  }
}
