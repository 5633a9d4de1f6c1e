package vn.hdnd.cuulong.platform.web.form;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hdnd.cuulong.platform.web.body.Upload;

/**
 * Every endpoint takes {@code application/json} or no body at all, except one with an {@link
 * Upload}, which names the types of its files. Nothing else is read, so every command passes the
 * checks of {@link vn.hdnd.cuulong.platform.web.json.StrictJson}, whatever parsers are on the class
 * path.
 */
public final class JsonEndpoints extends RequestMappingHandlerMapping {

  @Override
  protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handler) {
    @Nullable RequestMappingInfo mapping = super.getMappingForMethod(method, handler);
    // The error page answers requests of any form.
    if (mapping == null || ErrorController.class.isAssignableFrom(handler)) {
      return mapping;
    }
    return takesAFile(method)
        ? takingNamedTypes(mapping, method)
        : takingJson(mapping, needsABody(method));
  }

  private static RequestMappingInfo takingNamedTypes(RequestMappingInfo mapping, Method method) {
    if (mapping.getConsumesCondition().isEmpty()) {
      throw new IllegalStateException(method + " does not say which types of files it takes");
    }
    return mapping;
  }

  private static boolean takesAFile(Method method) {
    return Arrays.asList(method.getParameterTypes()).contains(Upload.class);
  }

  private RequestMappingInfo takingJson(RequestMappingInfo mapping, boolean needsABody) {
    RequestMappingInfo json =
        mapping
            .mutate()
            .options(getBuilderConfiguration())
            .consumes(MediaType.APPLICATION_JSON_VALUE)
            .build();
    json.getConsumesCondition().setBodyRequired(needsABody);
    return json;
  }

  private static boolean needsABody(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(RequestBody.class))
        .anyMatch(body -> body != null && body.required());
  }
}
