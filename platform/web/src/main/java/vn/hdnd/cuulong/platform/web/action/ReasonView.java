package vn.hdnd.cuulong.platform.web.action;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a command would be refused: what its problem would say, in both languages. */
@Schema(description = "The problem that the command would meet.")
public record ReasonView(
    @Schema(
            description = "The last part of the problem's type.",
            example = "petition-already-closed")
        String code,
    Words title,
    Words detail,
    @Schema(
            description = "The rule and its source of law; null where the state alone forbids it.",
            example = "Luật 121/2025/QH15, Điều 28")
        @Nullable String citation) {

  /** A text in both languages. */
  @Schema(name = "Words", description = "A text in Vietnamese and in English.")
  public record Words(String vi, String en) {}
}
