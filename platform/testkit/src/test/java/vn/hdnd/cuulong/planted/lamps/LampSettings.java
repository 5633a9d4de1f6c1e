package vn.hdnd.cuulong.planted.lamps;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("lamps")
class LampSettings {}
