package vn.hdnd.cuulong.platform.web.container;

import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import vn.hdnd.cuulong.platform.web.WebSettings;
import vn.hdnd.cuulong.platform.web.problem.Problems;
import vn.hdnd.cuulong.platform.web.problem.SafeHeaders;

/** Gives Tomcat its time limits and its words, and the firewall behind it. */
@Configuration(proxyBeanMethods = false)
public class ContainerConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsComeInTime(
      WebSettings settings) {
    return tomcat -> {
      tomcat.setProtocol(BoundedHttp11.class.getName());
      tomcat.addConnectorCustomizers(connector -> {
        if (connector.getProtocolHandler() instanceof BoundedHttp11 http) {
          http.setWithin(settings.receiveWithin());
        }
      });
    };
  }

  /** Added last, so that it is nearer to the request than Boot's own {@link ErrorReportValve}. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsAreProblems(
      ObjectProvider<Problems> problems, SafeHeaders headers) {
    return tomcat ->
        tomcat.addContextCustomizers(context ->
            context.getParent().getPipeline().addValve(new ProblemReport(problems, headers)));
  }

  @Bean
  HttpFirewall firewall() {
    return new PlainTextFirewall();
  }

  @Bean
  SafeHeaders safeHeaders(ObjectProvider<SecurityFilterChain> chains) {
    return new SafeHeaders(chains);
  }
}
