package vn.hdnd.cuulong.sessions.deputies;

import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a deputy.
 *
 * @param name as on the list of elected deputies
 * @param group the deputy group (tổ đại biểu), O-05
 * @param constituency the constituency that elected the deputy (đơn vị bầu cử)
 * @param account the login name in the realm; null while there is none
 */
public record DeputyDetails(
    String name, @Nullable String group, @Nullable String constituency, @Nullable String account) {}
