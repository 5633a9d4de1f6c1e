package vn.hdnd.cuulong.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.web.body.Upload;
import vn.hdnd.cuulong.platform.web.command.CommandContextArgument;
import vn.hdnd.cuulong.platform.web.command.IdempotencyKey;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;

/** Adds to an operation the parameters of its argument types, and its possible problems. */
final class OperationParts implements GlobalOperationCustomizer {

  private static final Set<Integer> OF_COMMANDS_ONLY = Set.of(412);
  private static final Set<Integer> OF_BODIES_ONLY = Set.of(409, 413, 415, 422);

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    boolean command = takes(handler, CommandContext.class);
    if (command) {
      commandParameters().forEach(operation::addParametersItem);
      answerWithCreation(operation);
    } else if (takes(handler, IdempotencyKey.class)) {
      operation.addParametersItem(key());
    }
    if (takes(handler, Upload.class)) {
      operation.setRequestBody(file(handler));
    }
    if (takes(handler, PageRequest.class)) {
      pageParameters().forEach(operation::addParametersItem);
    }
    CommonParts.PROBLEMS.keySet().stream()
        .filter(status -> command || !OF_COMMANDS_ONLY.contains(status))
        .filter(status -> command || hasBody(handler) || !OF_BODIES_ONLY.contains(status))
        .forEach(status ->
            operation
                .getResponses()
                .putIfAbsent(
                    Integer.toString(status),
                    new ApiResponse().$ref("#/components/responses/" + CommonParts.name(status))));
    return operation;
  }

  private static boolean takes(HandlerMethod handler, Class<?> type) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType().equals(type));
  }

  private static boolean hasBody(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter ->
            parameter.hasParameterAnnotation(
                org.springframework.web.bind.annotation.RequestBody.class));
  }

  private static void answerWithCreation(Operation operation) {
    ApiResponse ok = operation.getResponses().get("200");
    if (ok != null) {
      ok.setDescription("Recorded, recorded earlier under this key, or a dry run.");
      operation
          .getResponses()
          .addApiResponse(
              "201",
              new ApiResponse().description("Begun; see Location.").content(ok.getContent()));
    }
  }

  private static RequestBody file(HandlerMethod handler) {
    var types = new Content();
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
    for (String type : mapping == null ? new String[0] : mapping.consumes()) {
      var _ = types.addMediaType(type, new MediaType().schema(text().format("binary")));
    }
    return new RequestBody().required(true).content(types);
  }

  private static Parameter key() {
    return new Parameter()
        .in("header")
        .name("Idempotency-Key")
        .required(true)
        .description(
            "Cùng một khóa thì cùng một trả lời, không ghi nhận hai lần. The same key "
                + "gives the same answer, and nothing is recorded twice.")
        .schema(text().minLength(1).maxLength(100).pattern("^[\\x21-\\x7E]+$"));
  }

  private static List<Parameter> commandParameters() {
    return List.of(
        key(),
        new Parameter()
            .in("header")
            .name("If-Match")
            .description(
                "Phiên bản mà người gọi đã thấy, ví dụ \"5\". The version that the caller saw, "
                    + "such as \"5\".")
            .schema(text().pattern(IfMatch.PATTERN)),
        new Parameter()
            .in("query")
            .name(CommandContextArgument.DRY_RUN)
            .description(
                "Chỉ cho biết kết quả, không ghi nhận. Say what would happen and write nothing.")
            .schema(new JsonSchema().typesItem("boolean")));
  }

  private static List<Parameter> pageParameters() {
    Schema<?> limit =
        new JsonSchema()
            .typesItem("integer")
            .minimum(BigDecimal.ONE)
            .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
    limit.setDefault(PageRequest.DEFAULT_LIMIT);
    return List.of(
        new Parameter()
            .in("query")
            .name("after")
            .description(
                "Vị trí sau trang trước, lấy từ next. Cursor of the page before, from next.")
            .schema(text().pattern(Cursor.PATTERN)),
        new Parameter()
            .in("query")
            .name("limit")
            .description("Số mục mỗi trang. Items per page.")
            .schema(limit));
  }

  private static Schema<?> text() {
    return new JsonSchema().typesItem("string");
  }
}
