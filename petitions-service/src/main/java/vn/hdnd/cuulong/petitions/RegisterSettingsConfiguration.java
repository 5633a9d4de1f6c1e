package vn.hdnd.cuulong.petitions;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the offices' registers.
 *
 * @param registerSymbols the symbols that a council's register numbers may have, by council
 */
@ConfigurationProperties("cuulong.petitions")
record RegisterSettingsConfiguration(@DefaultValue Map<String, List<String>> registerSymbols) {}
