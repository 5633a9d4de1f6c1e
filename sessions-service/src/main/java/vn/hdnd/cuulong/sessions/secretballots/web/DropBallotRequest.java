package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hdnd.cuulong.sessions.secretballots.DroppingBallot;
import vn.hdnd.cuulong.sessions.secretballots.Mark;

record DropBallotRequest(
    @NotNull
        @Pattern(regexp = Base64Formats.OF_32_BYTES)
        @Schema(description = "The secret that was stamped; 32 bytes in Base64.")
        String secret,
    @NotNull
        @Pattern(regexp = Base64Formats.OF_256_BYTES)
        @Schema(description = "The stamp after unblinding; 256 bytes in Base64.")
        String stamp,
    @NotNull
        @Size(min = 1, max = 40)
        @Schema(description = "One for each line, in the order of the ballot.")
        List<@NotNull Mark> marks) {

  DroppingBallot.Stamped ballot() {
    return new DroppingBallot.Stamped(secret, stamp, marks);
  }

  /** Tells nothing, so that no log line ever does. */
  @Override
  public String toString() {
    return "a ballot";
  }
}
