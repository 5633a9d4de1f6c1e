package vn.hdnd.cuulong.faults.client;

import vn.hdnd.cuulong.faults.system.Member;

/** The office for which a client writes, and its gateway. */
enum Office {
  AN_GIANG("vanphong.angiang", "an-giang-2025", Member.GATEWAY_AN_GIANG),
  CAN_THO("vanphong.cantho", "can-tho-2025", Member.GATEWAY_CAN_THO),
  CA_MAU("vanphong.camau", "ca-mau-2025", Member.GATEWAY_REGION);

  private final String account;
  private final String council;
  private final Member gateway;

  Office(String account, String council, Member gateway) {
    this.account = account;
    this.council = council;
    this.gateway = gateway;
  }

  String account() {
    return account;
  }

  String council() {
    return council;
  }

  Member gateway() {
    return gateway;
  }
}
