package vn.hdnd.cuulong.platform.security;

import org.springframework.security.core.AuthenticationException;

/** The token could not be judged because the realm's keys are out of reach; worth a retry. */
public final class IdentityProviderAway extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  public IdentityProviderAway(Throwable cause) {
    super("the identity provider does not answer", cause);
  }
}
