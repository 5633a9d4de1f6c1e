package vn.hdnd.cuulong.platform.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.text.PlausibleYears;
import vn.hdnd.cuulong.platform.web.body.Upload;
import vn.hdnd.cuulong.platform.web.command.CommandAnswer;
import vn.hdnd.cuulong.platform.web.command.IdempotencyKey;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;

/** The parts that the OpenAPI description of every service shares. */
@AutoConfiguration
@ConditionalOnClass({SpringDocUtils.class, CommandContext.class})
public class OpenApiAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Caller.class,
            CommandContext.class,
            IdempotencyKey.class,
            PageRequest.class,
            Upload.class)
        .replaceWithClass(CommandOutcome.class, CommandAnswer.class)
        .replaceWithSchema(Answer.class, smallFacts());
  }

  @Bean
  CommonParts commonParts(Environment environment) {
    return new CommonParts(environment.getProperty("spring.application.name", "service"));
  }

  /**
   * Registered first and so called last, when a class that stands for another has been replaced.
   */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  FieldPresence fieldPresence() {
    return new FieldPresence();
  }

  @Bean
  ActionNames actionNames() {
    return new ActionNames();
  }

  @Bean
  OperationParts operationParts() {
    return new OperationParts();
  }

  /** Expands the annotation, because the library reads only a parameter's direct annotations. */
  @Bean
  ParameterCustomizer plausibleYears() {
    return (parameter, method) -> {
      if (parameter != null && method.hasParameterAnnotation(PlausibleYear.class)) {
        parameter
            .getSchema()
            .minimum(BigDecimal.valueOf(PlausibleYears.FIRST))
            .maximum(BigDecimal.valueOf(PlausibleYears.LAST));
      }
      return parameter;
    };
  }

  /** Each operation's description names the facts of its answer. */
  private static Schema<?> smallFacts() {
    return new JsonSchema()
        .typesItem("object")
        .additionalProperties(true)
        .description("Small facts; the description of the operation names them.");
  }
}
