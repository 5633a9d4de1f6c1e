package vn.hdnd.cuulong.regional.feeds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.platform.web.presence.CallerPresence;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;
import vn.hdnd.cuulong.regional.feeds.FeedPage;
import vn.hdnd.cuulong.regional.feeds.FeedReading;
import vn.hdnd.cuulong.regional.feeds.ReadingFeed;
import vn.hdnd.cuulong.regional.feeds.WaitingReader;

@RestController
@Tag(name = "feeds", description = "Nguồn sự kiện cho cơ quan. Public events for agencies.")
final class FeedController {

  static final String FEED = "/api/regional/v1/feeds/{council}";
  static final String BATCH = "application/cloudevents-batch+json";

  /** The roles that may read the feed of any council, not only of the own one. */
  private static final Set<Role> OF_EVERY_COUNCIL =
      Set.of(Roles.AGENCY, Roles.COORDINATOR, Roles.ADMIN);

  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final ReadingFeed reading;

  FeedController(ReadingFeed reading) {
    this.reading = reading;
  }

  @GetMapping(path = FEED, produces = BATCH)
  @Operation(
      summary = "Sự kiện công khai của một hội đồng. Public events of a council, in order",
      description =
          "A batch of CloudEvents 1.0, each with `feedindex` 1, 2, 3… without a gap: go on with"
              + " after = the last one seen. Every reader sees the same; an event is there once."
              + " A full page never changes and may be kept for ever; any other is not to be kept."
              + " An account may wait in so many places at once and no more (429); where all places"
              + " are taken, one is told when to come again (503). For agencies, coordinators,"
              + " administrators, and the council's own"
              + " people. Source: the topics of all services; only types classified as public.",
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The events after the index; an empty batch if there is none.",
            headers = {
              @Header(
                  name = "Link",
                  description = "rel=next: the address of the next page.",
                  schema = @Schema(type = "string")),
              @Header(
                  name = "ETag",
                  description = "Of a full page.",
                  schema = @Schema(type = "string"))
            },
            content =
                @Content(
                    mediaType = BATCH,
                    array = @ArraySchema(schema = @Schema(implementation = CloudEventView.class)))),
        @ApiResponse(responseCode = "304", description = "The full page that the caller has.")
      })
  ResponseEntity<byte[]> readFeed(
      Caller caller,
      @PathVariable CouncilId council,
      @Parameter(
              description =
                  "Chỉ số cuối cùng đã đọc; 0 là từ đầu. The last index seen; 0 for the "
                      + "beginning.")
          @RequestParam(defaultValue = "0")
          @Min(0)
          @Max(999_999_999_999L)
          long after,
      @Parameter(description = "Số sự kiện mỗi trang, từ 1 đến 1.000. Events per page, 1 to 1,000.")
          @RequestParam(defaultValue = "100")
          @Min(1)
          @Max(1000)
          int limit,
      @Parameter(
              description =
                  "Thời gian chờ sự kiện tiếp theo nếu chưa có, từ 0s đến 30s. How long to wait "
                      + "for a next event if there is none, 0s to 30s.")
          @RequestParam(defaultValue = "0s")
          @Pattern(regexp = "^([0-2]?\\d|30)s$")
          String wait,
      HttpServletRequest request) {
    if (!caller.isOf(council) && !caller.hasAny(OF_EVERY_COUNCIL)) {
      throw Absent.problem();
    }
    Duration patience = Duration.ofSeconds(Long.parseLong(wait.replace("s", "")));
    var reader = new WaitingReader(caller.account(), CallerPresence.gone(request));
    return switch (reading.read(council.value(), after, limit, patience, reader)) {
      case FeedReading.Read(FeedPage page) -> answer(page);
      case FeedReading.NoFeed() -> throw Absent.problem();
      case FeedReading.AccountWaitsEnough(int most) ->
          throw new ProblemException(
              CommonProblem.TOO_MANY_WAITING.problem().with("most", most).retryAfter(SOON));
      case FeedReading.NoPlaceToWait() ->
          throw new ProblemException(CommonProblem.NO_PLACE_TO_WAIT.problem().retryAfter(SOON));
    };
  }

  private static ResponseEntity<byte[]> answer(FeedPage page) {
    var answer =
        ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(BATCH))
            .header(HttpHeaders.LINK, next(page));
    if (page.full()) {
      answer.cacheControl(CacheControl.maxAge(A_YEAR).cachePrivate().immutable()).eTag(tag(page));
    } else {
      answer.cacheControl(CacheControl.noStore());
    }
    return answer.body(page.entries().json());
  }

  private static String tag(FeedPage page) {
    return "\"" + page.council() + "-" + (page.after() + 1) + "-" + page.last() + "\"";
  }

  /** Returns the next page's address without a host, so that it works behind a gateway. */
  private static String next(FeedPage page) {
    return "<?after=" + page.last() + "&limit=" + page.limit() + ">; rel=\"next\"";
  }
}
