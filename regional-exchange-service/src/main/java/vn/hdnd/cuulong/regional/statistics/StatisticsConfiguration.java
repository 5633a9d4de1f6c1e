package vn.hdnd.cuulong.regional.statistics;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
@Import(AskingStatistics.class)
class StatisticsConfiguration {}
