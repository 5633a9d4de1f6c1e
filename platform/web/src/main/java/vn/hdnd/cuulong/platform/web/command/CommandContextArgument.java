package vn.hdnd.cuulong.platform.web.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.CallerArgument;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.web.body.ReceivedRequest;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/** Gives a controller the {@link CommandContext} of its request. */
public final class CommandContextArgument implements HandlerMethodArgumentResolver {

  public static final String DRY_RUN = "dryRun";

  private final Clock clock;
  private final DayRule days;

  public CommandContextArgument(Clock clock, DayRule days) {
    this.clock = clock;
    this.days = days;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(CommandContext.class);
  }

  @Override
  public CommandContext resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws HttpMediaTypeNotAcceptableException {
    refuseAnswersThatAreNotJson(request);
    Caller caller = CallerArgument.current();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new CommandContext(
        IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER)).value(),
        fingerprint(caller, request),
        caller.council(),
        new Cause.Person(
            caller.account(), caller.roles().stream().map(Role::name).collect(Collectors.toSet())),
        now,
        days.today(now),
        IfMatch.version(request.getHeader(HttpHeaders.IF_MATCH)),
        dryRun(request.getParameter(DRY_RUN)));
  }

  private static boolean dryRun(@Nullable String text) {
    return switch (text) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ProblemException(
              CommonProblem.INVALID_VALUE.problem().withAll(Map.of("field", DRY_RUN)));
    };
  }

  private static String fingerprint(Caller caller, NativeWebRequest request) {
    @Nullable ReceivedRequest received = request.getNativeRequest(ReceivedRequest.class);
    if (received == null) {
      throw new IllegalStateException("the body limit filter comes before every controller");
    }
    return Fingerprint.of(
        caller.account(),
        received.getMethod(),
        received.getRequestURI(),
        received.body().identity());
  }

  /** Refuses before the command runs, because afterwards the answer could only be lost. */
  private static void refuseAnswersThatAreNotJson(NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    List<MediaType> accepted = accepted(request);
    if (!accepted.isEmpty()
        && accepted.stream().noneMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON))) {
      throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
    }
  }

  private static List<MediaType> accepted(NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    try {
      return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
    } catch (InvalidMediaTypeException e) {
      throw new HttpMediaTypeNotAcceptableException("Accept: " + e.getMessage());
    }
  }
}
