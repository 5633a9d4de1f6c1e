package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.gateway.GatewayProblem;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Refusals;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemType;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/** Answers callers who are not admitted, always with a problem, never with a redirect. */
@Component
final class DoorRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Refusals refusals;
  private final Problems problems;
  private final Admission admission;

  DoorRefusals(Refusals refusals, Problems problems, Admission admission) {
    this.refusals = refusals;
    this.problems = problems;
    this.admission = admission;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
    refusals.commence(request, response, refusal);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller == null) {
      commence(request, response, new InsufficientAuthenticationException("nobody", refusal));
    } else {
      problems.write(type(refusal, caller).problem(), request, response);
    }
  }

  private ProblemType type(AccessDeniedException refusal, Authentication caller) {
    if (refusal instanceof CsrfException) {
      return GatewayProblem.CROSS_SITE;
    }
    return caller.getPrincipal() instanceof Jwt token && !admission.admits(Caller.of(token))
        ? GatewayProblem.NOT_OF_THIS_COUNCIL
        : CommonProblem.NOT_ALLOWED;
  }
}
