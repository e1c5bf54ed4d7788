package nl.casustafel.live.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The key and certificate of the organisation, opened.
 *
 * @param names the DNS names for which it was issued; one with an asterisk stands for many
 */
public record OwnCertificate(SSLContext context, List<String> names) {
  private static final Integer DNS_NAME = 2;

  /** Opens the file. Blocks on the disk. */
  public static OwnCertificate open(Endpoint.Certificate certificate) throws CertificateFailure {
    char[] password = certificate.password().toCharArray();
    KeyStore store = load(read(certificate), password);
    try {
      String alias = aliasOfKey(store);
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, password);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return new OwnCertificate(context, names(store, alias));
    } catch (UnrecoverableKeyException e) {
      throw new CertificateFailure(CertificateProblem.WRONG_PASSWORD, e);
    } catch (GeneralSecurityException e) {
      throw new CertificateFailure(CertificateProblem.UNUSABLE, e);
    }
  }

  private static byte[] read(Endpoint.Certificate certificate) throws CertificateFailure {
    try {
      return Files.readAllBytes(certificate.file());
    } catch (IOException e) {
      throw new CertificateFailure(CertificateProblem.UNREADABLE, e);
    }
  }

  private static KeyStore load(byte[] file, char[] password) throws CertificateFailure {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), password);
      return store;
    } catch (IOException e) {
      // This is how a key store says that it was the password.
      boolean refused = e.getCause() instanceof UnrecoverableKeyException;
      throw new CertificateFailure(
          refused ? CertificateProblem.WRONG_PASSWORD : CertificateProblem.DAMAGED, e);
    } catch (GeneralSecurityException e) {
      throw new CertificateFailure(CertificateProblem.DAMAGED, e);
    }
  }

  private static String aliasOfKey(KeyStore store)
      throws GeneralSecurityException, CertificateFailure {
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        return alias;
      }
    }
    throw new CertificateFailure(CertificateProblem.NO_KEY, null);
  }

  private static List<String> names(KeyStore store, String alias) throws GeneralSecurityException {
    return store.getCertificate(alias) instanceof X509Certificate certificate
        ? dnsNames(certificate)
        : List.of();
  }

  private static List<String> dnsNames(X509Certificate certificate)
      throws CertificateParsingException {
    Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
    List<String> names = new ArrayList<>();
    if (alternatives != null) {
      for (List<?> alternative : alternatives) {
        if (alternative.getFirst().equals(DNS_NAME)) {
          names.add(String.valueOf(alternative.getLast()));
        }
      }
    }
    return List.copyOf(names);
  }
}
