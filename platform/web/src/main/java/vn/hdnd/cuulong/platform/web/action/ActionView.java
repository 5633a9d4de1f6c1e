package vn.hdnd.cuulong.platform.web.action;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import vn.hdnd.cuulong.platform.events.Action;

/** One command on a case, and whether the case takes it now. */
@Schema(description = "A command that the caller's roles may give on this case.")
public record ActionView<A extends Action>(
    @JsonSerialize(using = Name.class) @Schema(description = "The operation's operationId.") A name,
    @Schema(
            description =
                "Whether the case takes it now. A command that is allowed can still be refused for"
                    + " what it says.")
        boolean allowed,
    @Schema(description = "Why it is refused now; null if it is allowed.")
        @Nullable ReasonView reason) {

  /** Writes the name that the operation has. */
  static final class Name extends ValueSerializer<Action> {

    @Override
    public void serialize(Action action, JsonGenerator json, SerializationContext context) {
      json.writeString(action.operation());
    }
  }
}
