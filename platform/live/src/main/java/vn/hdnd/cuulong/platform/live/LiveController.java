package vn.hdnd.cuulong.platform.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.CallerArgument;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/** The stream of what changes in the caller's council. */
@RestController
@Tag(name = "live", description = "Cập nhật trực tiếp. What changes, told at once.")
final class LiveController {

  private static final Duration SOON = Duration.ofSeconds(5);

  /** The token's end and the service's end a stream; the container does not. */
  private static final long NEVER = 0;

  private final LiveStreams streams;

  LiveController(LiveStreams streams) {
    this.streams = streams;
  }

  @GetMapping(
      path = "${cuulong.operations.base-path}/live",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      operationId = "listenLive",
      summary = "Nghe các thay đổi của hội đồng mình. Listen to what changes in the own council",
      description =
          "Server-sent events. `opened` comes first: changes are told from now on; where `resumed`"
              + " is false, ask again for all that is shown. `changed` names a case that has changed"
              + " and never its content: ask for it where it may be read. A case that changes often"
              + " may be told once, with its newest state. `paused`: no changes come for the time"
              + " being, so ask from time to time until the next `opened`. A comment at least every"
              + " 15 seconds shows that the connection is alive. The stream ends with the caller's"
              + " token; go on with the last `id` in Last-Event-ID.",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "The events, without an end. The data of `changed` is a LiveChange.",
              content =
                  @Content(
                      mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                      schema = @Schema(implementation = LiveChange.class))))
  SseEmitter listen(
      Caller caller,
      @Parameter(
              description =
                  "Mã của thông báo cuối cùng đã nhận. The id of the last message received.")
          @RequestHeader(name = "Last-Event-ID", required = false)
          @Nullable String lastEventId,
      HttpServletResponse response) {
    var listener =
        new Listener(
            caller.account(),
            caller.council(),
            CallerArgument.until(),
            Positions.parse(lastEventId));
    var emitter = new SseEmitter(NEVER);
    return switch (streams.open(listener, new EmitterWire(emitter))) {
      case LiveStreams.Place.Given(LiveStream stream) -> {
        // A proxy in front of the gateway, such as nginx, must not collect the messages.
        response.setHeader("X-Accel-Buffering", "no");
        emitter.onCompletion(() -> streams.forget(stream));
        yield emitter;
      }
      case LiveStreams.Place.NoneForAccount(int most) ->
          throw new ProblemException(
              CommonProblem.TOO_MANY_WAITING.problem().with("most", most).retryAfter(SOON));
      case LiveStreams.Place.None() ->
          throw new ProblemException(CommonProblem.NO_PLACE_TO_WAIT.problem().retryAfter(SOON));
    };
  }
}
