package vn.hdnd.cuulong.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.web.body.BodyLimitFilter;
import vn.hdnd.cuulong.platform.web.container.ContainerConfiguration;
import vn.hdnd.cuulong.platform.web.json.StrictJson;
import vn.hdnd.cuulong.platform.web.paging.PageLinkAdvice;
import vn.hdnd.cuulong.platform.web.paging.PageRequestArgument;
import vn.hdnd.cuulong.platform.web.problem.Languages;
import vn.hdnd.cuulong.platform.web.problem.ProblemConfiguration;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/** Problems, limits, strict JSON, paging and the two languages, for every process with HTTP. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
    })
@EnableConfigurationProperties(WebSettings.class)
@Import({ProblemConfiguration.class, PageLinkAdvice.class, ContainerConfiguration.class})
public class WebAutoConfiguration {

  private static final int AFTER_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10;

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean(name = "localeResolver")
  LocaleResolver localeResolver() {
    return Languages.resolver();
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(Problems problems, WebSettings settings) {
    FilterRegistrationBean<BodyLimitFilter> registration =
        new FilterRegistrationBean<>(
            new BodyLimitFilter(problems, settings.maxBody(), settings.receiveWithin()));
    registration.setOrder(AFTER_SECURITY);
    return registration;
  }

  /** For HTTP only: what reads events from the broker has to bear unknown fields. */
  @Bean
  ServerHttpMessageConvertersCustomizer strictJson(
      ObjectProvider<JsonMapperBuilderCustomizer> customizers) {
    List<Consumer<JsonMapper.Builder>> settings =
        customizers
            .orderedStream()
            .<Consumer<JsonMapper.Builder>>map(customizer -> customizer::customize)
            .toList();
    JsonMapper mapper = StrictJson.mapper(settings);
    return builder -> builder.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper));
  }

  @Bean
  WebMvcConfigurer pageRequestArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestArgument());
      }
    };
  }

  /**
   * Health stays at its known address also where the other endpoints of operation have a port of
   * their own; there only these two are on the public one.
   */
  @Bean
  WebMvcConfigurer healthAtItsKnownAddress() {
    return new WebMvcConfigurer() {
      @Override
      public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/actuator/health/readiness").setViewName("forward:/readyz");
        registry.addViewController("/actuator/health/liveness").setViewName("forward:/livez");
      }
    };
  }
}
