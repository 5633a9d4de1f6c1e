package vn.hdnd.cuulong.platform.web.command;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/** Answers with the {@link CommandOutcome} that a controller returns. */
@ControllerAdvice
public final class CommandOutcomeAdvice implements ResponseBodyAdvice<Object> {

  private final Problems problems;
  private final EventCatalogue catalogue;

  public CommandOutcomeAdvice(Problems problems, EventCatalogue catalogue) {
    this.problems = problems;
    this.catalogue = catalogue;
  }

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return CommandOutcome.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return switch (body) {
      case CommandOutcome.Done done -> done(done, request, response);
      case CommandOutcome.DryRun dryRun -> dryRun(dryRun);
      case CommandOutcome no ->
          CommandProblems.of(no).<Object>map(problem -> refused(problem, response)).orElse(no);
      case null, default -> body;
    };
  }

  private static CommandAnswer done(
      CommandOutcome.Done done, ServerHttpRequest request, ServerHttpResponse response) {
    if (done.created()) {
      response.setStatusCode(HttpStatus.CREATED);
      response
          .getHeaders()
          .setLocation(URI.create(request.getURI().getRawPath() + "/" + done.id()));
    }
    response.getHeaders().set(HttpHeaders.ETAG, IfMatch.tag(done.version()));
    return new CommandAnswer(
        done.id(), done.version(), done.eventTypes(), done.answer(), null, null);
  }

  private CommandAnswer dryRun(CommandOutcome.DryRun dryRun) {
    List<CommandAnswer.Preview> preview = dryRun.events().stream().map(this::preview).toList();
    List<String> types = preview.stream().map(CommandAnswer.Preview::type).toList();
    return new CommandAnswer(dryRun.id(), null, types, dryRun.answer(), true, preview);
  }

  private CommandAnswer.Preview preview(DomainEvent event) {
    return new CommandAnswer.Preview(catalogue.typeOf(event).name(), event);
  }

  private @Nullable Object refused(Problem problem, ServerHttpResponse response) {
    Locale language = LocaleContextHolder.getLocale();
    ResponseEntity<Object> no = problems.response(problem, language);
    response.setStatusCode(no.getStatusCode());
    response.getHeaders().putAll(no.getHeaders());
    return no.getBody();
  }
}
