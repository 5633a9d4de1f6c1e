package vn.hdnd.cuulong.platform.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds title, server, security scheme and the problems that every operation can return. */
final class CommonParts implements GlobalOpenApiCustomizer {

  static final Map<Integer, String> PROBLEMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(400, "The request cannot be read, or a field is not right."),
              Map.entry(401, "No token, or one that is not accepted."),
              Map.entry(403, "The caller's role may not do this."),
              Map.entry(404, "Not there, or not there for this caller."),
              Map.entry(409, "Does not fit the state of the record, or a key was used before."),
              Map.entry(412, "The version of If-Match is not the current one."),
              Map.entry(413, "The body is too large."),
              Map.entry(415, "The body is not JSON."),
              Map.entry(422, "A rule of law or of the office forbids it; see citation."),
              Map.entry(429, "Too many requests; see Retry-After."),
              Map.entry(503, "Busy or not available at the moment; see Retry-After.")));

  private static final String BEARER = "bearer";
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final Set<Integer> WITH_RETRY_AFTER = Set.of(429, 503);

  private final String service;

  CommonParts(String service) {
    this.service = service;
  }

  @Override
  public void customise(OpenAPI api) {
    api.setInfo(
        new Info()
            .title("Cửu Long: " + service)
            .version("v1")
            .description("People's Council work of the Mekong Delta: " + service + ".")
            .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    api.setServers(List.of(new Server().url("/").description("The gateway that serves this.")));
    api.setSecurity(List.of(new SecurityRequirement().addList(BEARER)));
    Components components = api.getComponents() == null ? new Components() : api.getComponents();
    components.addSecuritySchemes(
        BEARER,
        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(components::addSchemas);
    PROBLEMS.forEach(
        (status, text) -> components.addResponses(name(status), response(status, text)));
    api.setComponents(components);
  }

  static String name(int status) {
    return "Problem" + status;
  }

  private static ApiResponse response(int status, String text) {
    Schema<?> problem = new JsonSchema().$ref("#/components/schemas/Problem");
    ApiResponse response =
        new ApiResponse()
            .description(text)
            .content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(problem)));
    if (WITH_RETRY_AFTER.contains(status)) {
      response.addHeaderObject(
          "Retry-After",
          new Header()
              .description("Seconds to wait.")
              .schema(new JsonSchema().typesItem("integer")));
    }
    return response;
  }
}
