package nl.casustafel.live;

import io.helidon.common.tls.Tls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** HTTPS with the organisation’s own certificate. */
public final class Certificates {
  private Certificates() {}

  /** Whether the file can be opened with the password and holds a key. */
  public static boolean fits(Listening.Certificate certificate) {
    try {
      context(certificate);
      return true;
    } catch (IOException | GeneralSecurityException e) {
      return false;
    }
  }

  static Tls tls(Listening listening) {
    Listening.Certificate certificate = listening.certificate();
    if (certificate == null) {
      throw new IllegalArgumentException("plain HTTP has no certificate");
    }
    try {
      return Tls.builder().sslContext(context(certificate)).build();
    } catch (IOException | GeneralSecurityException e) {
      throw new ListeningFailure(listening, new IllegalArgumentException(e));
    }
  }

  private static SSLContext context(Listening.Certificate certificate)
      throws IOException, GeneralSecurityException {
    char[] password = certificate.password().toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(certificate.file())) {
      store.load(in, password);
    }
    boolean holdsKey = false;
    for (String alias : Collections.list(store.aliases())) {
      holdsKey |= store.isKeyEntry(alias);
    }
    if (!holdsKey) {
      throw new GeneralSecurityException("no key in the file");
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }
}
