package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(
    name = "IndicatorList",
    description = "All indicators, in the order in which they are shown.")
record IndicatorList(List<IndicatorView> items) {}
