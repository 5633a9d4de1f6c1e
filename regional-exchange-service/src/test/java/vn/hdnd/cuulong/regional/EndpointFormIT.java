package vn.hdnd.cuulong.regional;

import java.util.Map;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@OnRealParts
class EndpointFormIT extends EndpointFormContract {

  @Override
  protected Map<String, String> goodValues() {
    return Map.of("indicator", "petitions-received", "boundaries", "2026-01-01", "by", "month");
  }

  @Override
  protected Map<String, String> answersOtherThanJson() {
    return Map.of(
        "GET /api/regional/v1/feeds/{council}",
        "application/cloudevents-batch+json",
        "GET /api/regional/v1/statistics",
        "application/json, text/csv;charset=UTF-8");
  }
}
