package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.opinions.ReadingConsultation;

@Schema(name = "AskedDeputy", description = "A deputy who was asked.")
record AskedDeputyView(
    String deputyId,
    String name,
    @Schema(description = "Deputy group.") @Nullable String group,
    @Schema(description = "Null while there is no answer.") @Nullable OpinionView answer) {

  static AskedDeputyView of(ReadingConsultation.AskedDeputy asked) {
    return new AskedDeputyView(
        asked.id().value(), asked.name(), asked.group(), OpinionView.of(asked.answer()));
  }
}
