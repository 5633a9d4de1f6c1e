package vn.hdnd.cuulong.regional.councils.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;
import vn.hdnd.cuulong.regional.refusal.OfficeDays;

@RestController
@Tag(
    name = "councils",
    description = "Sổ hội đồng theo thời gian. The register of councils over time.")
final class CouncilController {

  static final String COUNCILS = "/api/regional/v1/councils";
  static final String CHANGES = "/api/regional/v1/council-changes";

  private final ChangingCouncils changing;
  private final Clock clock;

  CouncilController(ChangingCouncils changing, Clock clock) {
    this.changing = changing;
    this.clock = clock;
  }

  @GetMapping(COUNCILS)
  @Operation(
      summary = "Các hội đồng của một ngày. The councils of a day",
      description =
          "With code, name and membership as of that day, and with their lineage. The register"
              + " begins on 01/01/2004; before, there is none. Source: the register itself, by Nghị"
              + " quyết 22/2003/QH11 and 202/2025/QH15.")
  CouncilList listCouncils(
      @Parameter(
              description =
                  "Ngày, theo giờ Việt Nam; để trống là hôm nay. The day, in Asia/Ho_Chi_Minh; "
                      + "today if absent.",
              example = "2026-01-01")
          @RequestParam
          @Nullable LocalDate on) {
    LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), OfficeDays.ZONE) : on;
    return new CouncilList(
        day, changing.registry().on(day).stream().map(each -> CouncilView.of(each, day)).toList());
  }

  @PostMapping(CHANGES)
  @Operation(
      summary = "Ghi một thay đổi về hội đồng. Merge, split, rename or register councils",
      description =
          "A new merger, split or renaming is data, not a new program: every figure can be read in"
              + " the new boundaries at once. 404: council-unknown. 409: council-id-taken,"
              + " council-code-in-use, council-ended, council-change-not-after-last,"
              + " council-change-without-effect. 422: council-change-shape, council-register-full,"
              + " council-incomplete, day-out-of-range.")
  CommandOutcome changeCouncils(
      CommandContext context, @Valid @RequestBody ChangeCouncilsRequest request) {
    return changing.change(context, request.command());
  }
}
