package vn.hdnd.cuulong.petitions;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What offices say of their registers.
 *
 * @param registerSymbols by council, the symbols that its register numbers may have
 */
@ConfigurationProperties("cuulong.petitions")
record RegisterSettingsConfiguration(@DefaultValue Map<String, List<String>> registerSymbols) {}
