package vn.hdnd.cuulong.platform.operations;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The address of the endpoints.
 *
 * @param basePath of the service's API, such as {@code /api/petitions/v1}
 */
@ConfigurationProperties("cuulong.operations")
public record OperationsProperties(String basePath) {}
