package vn.hdnd.cuulong.platform.web.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Reads the fields that Bean Validation refused, in a stable order. Each field is named once,
 * because an empty text also breaks its pattern, and both are corrected together.
 */
final class InvalidFields {

  private InvalidFields() {}

  static List<FieldProblem> of(Errors refused) {
    Map<String, FieldProblem> first = new TreeMap<>();
    refused.getAllErrors().stream()
        .sorted(
            Comparator.comparing(InvalidFields::saysThatNothingIsThere)
                .reversed()
                .thenComparing(InvalidFields::message))
        .map(error ->
            new FieldProblem(
                error instanceof FieldError field ? field.getField() : "", message(error)))
        .forEach(problem -> first.putIfAbsent(problem.field(), problem));
    return List.copyOf(first.values());
  }

  private static boolean saysThatNothingIsThere(ObjectError error) {
    return "NotBlank".equals(error.getCode());
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
