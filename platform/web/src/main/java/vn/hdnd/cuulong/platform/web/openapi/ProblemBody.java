package vn.hdnd.cuulong.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem in the interface description. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "RFC 9457 problem details.")
record ProblemBody(
    @Schema(
            description = "Stable; the kind of refusal.",
            requiredMode = Schema.RequiredMode.REQUIRED)
        URI type,
    @Schema(
            description = "In the language of Accept-Language.",
            requiredMode = Schema.RequiredMode.REQUIRED)
        String title,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int status,
    @Nullable String detail,
    @Schema(
            description = "The trace id, for the operator.",
            requiredMode = Schema.RequiredMode.REQUIRED)
        String instance,
    @Schema(description = "The errors of single fields.") @Nullable List<Field> errors,
    @Schema(description = "The rule that forbids it, and its source.") @Nullable String citation) {

  /** The error of one field. */
  @Schema(name = "FieldProblem")
  record Field(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String field,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String message) {}
}
