package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** Names of indicators and councils in Vietnamese, by id. */
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

  /** Values of a council over a period, by indicator; without those that have none. */
  Map<String, BigDecimal> values(
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
    var values = new HashMap<String, BigDecimal>();
    for (JsonNode item : answer.path("items")) {
      for (JsonNode row : item.path("rows")) {
        keep(item, row, council, values);
      }
    }
    return values;
  }

  private static void keep(
      JsonNode item, JsonNode row, String council, Map<String, BigDecimal> values) {
    if (row.path("council").asString().equals(council) && row.path("value").isNumber()) {
      values.put(item.path("indicator").asString(), row.path("value").decimalValue());
    }
  }

  JsonNode brief(String conference) {
    return read(API + "/conferences/" + conference + "/brief");
  }

  JsonNode practice(String practice) {
    return read(API + "/practices/" + practice);
  }

  /** A page of the public events of a council, after a position. */
  JsonNode feed(String council, long after) {
    return read("/feeds/" + council + "?after=" + after + "&limit=100");
  }

  private JsonNode read(String path) {
    HttpResponse<String> response = gateways.get(Account.COORDINATOR, path);
    if (response.statusCode() != 200) {
      throw new UnreadableException(path, response);
    }
    return JSON.readTree(response.body());
  }
}
