package vn.hdnd.cuulong.faults.collect;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.GaveUpException;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.client.StoppedException;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.Figure;

/** Reads feeds and figures of the regional service. */
final class Region {

  private static final String API = "/api/regional/v1/";
  private static final String EVER = "&from=1945-01-01&to=2199-12-31&by=month";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), _ -> {});
  private static final int WIDE = 1000;
  private static final int NARROW = 37;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Caller regional;

  Region(Caller regional) {
    this.regional = regional;
  }

  Feed feed(String council) {
    return new Feed(council, read(council, WIDE), read(council, NARROW));
  }

  private List<FeedEntry> read(String council, int limit) {
    var entries = new ArrayList<FeedEntry>();
    long after = 0;
    List<FeedEntry> page;
    do {
      page = page(council, after, limit);
      entries.addAll(page);
      after = page.isEmpty() ? after : page.getLast().index();
    } while (!page.isEmpty());
    return entries;
  }

  private List<FeedEntry> page(String council, long after, int limit) {
    String path = "feeds/%s?after=%d&limit=%d".formatted(council, after, limit);
    return get(path).map(JSON::readTree).stream()
        .flatMap(page -> page.valueStream())
        .map(Region::entry)
        .toList();
  }

  private static FeedEntry entry(JsonNode found) {
    return new FeedEntry(
        found.path("feedindex").asLong(),
        new EventId(found.path("subject").asString(""), found.path("sequence").asLong(0)),
        found.path("type").asString(""),
        found.toString());
  }

  /** Returns every figure that is a count or a sum, by council and month. */
  List<Figure> figures() {
    String wanted =
        JSON.readTree(get("indicators").orElse("{}"))
            .path("items")
            .valueStream()
            .filter(each -> !each.path("kind").asString("").equals("RATE"))
            .map(each -> "indicator=" + each.path("id").asString(""))
            .collect(Collectors.joining("&"));
    return JSON.readTree(get("statistics?" + wanted + EVER).orElse("{}"))
        .path("items")
        .valueStream()
        .flatMap(series ->
            series
                .path("rows")
                .valueStream()
                .map(row -> figure(series.path("indicator").asString(""), row)))
        .toList();
  }

  private static Figure figure(String indicator, JsonNode row) {
    return new Figure(
        indicator,
        row.path("council").asString(""),
        YearMonth.parse(row.path("month").asString("")),
        row.path("value").asLong(0),
        row.toString());
  }

  /** Returns the answer, or empty for 404. An answer that asks to retry is retried for a while. */
  private Optional<String> get(String path) {
    try {
      return body(path, regional.send(API + path, HttpRequest.Builder::GET, PATIENCE));
    } catch (GaveUpException | StoppedException away) {
      throw new Unreachable("the regional service", away);
    }
  }

  private static Optional<String> body(String path, HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 200 -> Optional.of(answer.body());
      case 404 -> Optional.empty();
      default -> throw new Unreachable("%s is answered %d".formatted(path, answer.statusCode()));
    };
  }
}
