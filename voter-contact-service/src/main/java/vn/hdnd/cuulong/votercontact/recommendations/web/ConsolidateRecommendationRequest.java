package vn.hdnd.cuulong.votercontact.recommendations.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.recommendations.ConsolidateRecommendation;
import vn.hdnd.cuulong.votercontact.recommendations.Level;

@Schema(
    name = "ConsolidateRecommendation",
    description = "Opinions consolidated into one recommendation.")
record ConsolidateRecommendationRequest(
    @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description =
                "The recommendation, at most 4,000 characters. Stays in the service and is in no"
                    + " event.",
            example = "Sớm nâng cấp đường tỉnh 917 đoạn qua phường.")
        String text,
    @NotNull @Schema(description = "Field by the council's committees.") WorkField field,
    @NotNull @Schema(description = "The level of government that is competent.") Level level,
    @NotEmpty
        @Size(max = 200)
        @UniqueElements(message = "{voterContact.unique}")
        @ArraySchema(
            arraySchema =
                @Schema(
                    description =
                        "The opinions that it stands for, 1 to 200, each once and in no other"
                            + " recommendation."))
        List<
                @NotBlank @Size(max = 100)
                @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
            opinionIds,
    @NotNull @Schema(description = "Day of consolidation, from the last of the meetings to today.")
        LocalDate consolidatedOn) {

  ConsolidateRecommendation command() {
    return new ConsolidateRecommendation(
        text,
        field,
        level,
        opinionIds.stream().map(AggregateId<Opinion>::new).toList(),
        consolidatedOn);
  }
}
