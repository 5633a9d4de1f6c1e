package vn.hdnd.cuulong.platform.web;

import java.nio.charset.StandardCharsets;
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
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.text.CanonicalText;
import vn.hdnd.cuulong.platform.web.body.BodyLimitFilter;
import vn.hdnd.cuulong.platform.web.body.UploadArgument;
import vn.hdnd.cuulong.platform.web.container.ContainerConfiguration;
import vn.hdnd.cuulong.platform.web.form.JsonEndpoints;
import vn.hdnd.cuulong.platform.web.form.OneForm;
import vn.hdnd.cuulong.platform.web.form.OnlyKnown;
import vn.hdnd.cuulong.platform.web.form.SaidOnce;
import vn.hdnd.cuulong.platform.web.json.JsonConverter;
import vn.hdnd.cuulong.platform.web.json.StrictJson;
import vn.hdnd.cuulong.platform.web.paging.PageLinkAdvice;
import vn.hdnd.cuulong.platform.web.paging.PageRequestArgument;
import vn.hdnd.cuulong.platform.web.presence.PresenceValve;
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
  private static final int BEFORE_BODIES = AFTER_SECURITY - 1;

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
        new FilterRegistrationBean<>(new BodyLimitFilter(problems, settings.bodies()));
    registration.setOrder(AFTER_SECURITY);
    return registration;
  }

  @Bean
  FilterRegistrationBean<OneForm> oneForm(Problems problems) {
    FilterRegistrationBean<OneForm> registration =
        new FilterRegistrationBean<>(new OneForm(problems));
    registration.setOrder(BEFORE_BODIES);
    return registration;
  }

  /**
   * Strict JSON is for HTTP only, because readers of events have to accept unknown fields. Only
   * these converters are used, whatever is on the class path; bytes and texts are written
   * unchanged.
   */
  @Bean
  ServerHttpMessageConvertersCustomizer strictJson(
      ObjectProvider<JsonMapperBuilderCustomizer> customizers) {
    List<Consumer<JsonMapper.Builder>> settings =
        customizers
            .orderedStream()
            .<Consumer<JsonMapper.Builder>>map(customizer -> customizer::customize)
            .toList();
    JsonMapper mapper = StrictJson.mapper(settings);
    List<HttpMessageConverter<?>> converters =
        List.of(new ByteArrayHttpMessageConverter(), plainTexts(), new JsonConverter(mapper));
    return builder ->
        builder.configureMessageConvertersList(found -> {
          found.clear();
          found.addAll(converters);
        });
  }

  @Bean
  WebMvcRegistrations jsonEndpoints() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new JsonEndpoints();
      }
    };
  }

  @Bean
  WebMvcConfigurer parametersAreKnownAndSaidOnce() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SaidOnce());
        registry.addInterceptor(new OnlyKnown());
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> callerPresence() {
    return factory -> factory.addEngineValves(new PresenceValve());
  }

  /**
   * The size of the headers limits the languages instead, because Tomcat answers an eleventh
   * language with a 500.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> asManyLanguagesAsOneLikes() {
    return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
  }

  @Bean
  WebMvcConfigurer argumentsOfControllers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestArgument());
        resolvers.add(new UploadArgument());
      }
    };
  }

  /**
   * Texts in paths and queries get the same form as those in bodies, with which they are compared.
   */
  @Bean
  WebMvcConfigurer canonicalParameters() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, CanonicalText::of);
      }
    };
  }

  /**
   * Health stays at its known address even if the management endpoints have a port of their own;
   * only these two are then on the public port.
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

  private static StringHttpMessageConverter plainTexts() {
    var texts = new StringHttpMessageConverter(StandardCharsets.UTF_8);
    texts.setWriteAcceptCharset(false);
    return texts;
  }
}
