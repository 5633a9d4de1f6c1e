package vn.hdnd.cuulong.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The container's error page, for failures outside Spring MVC. */
@RestController
final class ProblemErrorController implements ErrorController {

  private final Problems problems;
  private final SafeHeaders headers;

  ProblemErrorController(Problems problems, SafeHeaders headers) {
    this.problems = problems;
    this.headers = headers;
  }

  @RequestMapping("/error")
  ResponseEntity<Object> error(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    headers.write(request, response);
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return problems.response(Failures.byStatus(status), Languages.of(request));
  }
}
