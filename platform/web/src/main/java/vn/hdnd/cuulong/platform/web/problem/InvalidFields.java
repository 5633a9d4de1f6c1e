package vn.hdnd.cuulong.platform.web.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Reads the fields that Bean Validation refused, in a stable order. */
final class InvalidFields {

  private InvalidFields() {}

  static List<FieldProblem> of(Errors refused) {
    return refused.getAllErrors().stream()
        .map(error ->
            new FieldProblem(
                error instanceof FieldError field ? field.getField() : "", message(error)))
        .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
        .toList();
  }

  static List<FieldProblem> of(HandlerMethodValidationException refused) {
    List<FieldProblem> fields = new ArrayList<>();
    refused
        .getParameterValidationResults()
        .forEach(result -> {
          if (result instanceof Errors body) {
            fields.addAll(of(body));
          } else {
            @Nullable String name = result.getMethodParameter().getParameterName();
            result
                .getResolvableErrors()
                .forEach(error ->
                    fields.add(new FieldProblem(name == null ? "" : name, message(error))));
          }
        });
    return fields;
  }

  private static String message(MessageSourceResolvable error) {
    @Nullable String text = error.getDefaultMessage();
    return text == null ? "" : text;
  }
}
