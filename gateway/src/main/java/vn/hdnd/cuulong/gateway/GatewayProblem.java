package vn.hdnd.cuulong.gateway;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import vn.hdnd.cuulong.platform.web.problem.ProblemType;

/** The problems that only a gateway answers with; {@code docs/problems/gateway.md} lists them. */
public enum GatewayProblem implements ProblemType {
  CROSS_SITE(HttpStatus.FORBIDDEN),
  NOT_OF_THIS_COUNCIL(HttpStatus.FORBIDDEN),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  SERVICE_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  GatewayProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
