package nl.casustafel.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.casustafel.live.endpoint.Endpoint;

/** PKCS#12 files as an organisation has them, made with the keytool that comes with Java. */
record KeyFiles(Path folder) {
  static final String PASSWORD = "geheim van Waterdam";
  private static final String ALIAS = "stemmen";

  /**
   * A key with a certificate that it signed itself.
   *
   * @param names such as {@code dns:stemmen.waterdam.test,ip:127.0.0.1}
   */
  Endpoint.Certificate made(String names) throws IOException, InterruptedException {
    Path file = folder.resolve("key-" + Integer.toHexString(names.hashCode()) + ".p12");
    keytool(
        "-genkeypair",
        "-alias",
        ALIAS,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=Gemeente Waterdam",
        "-ext",
        "SAN=" + names,
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-keystore",
        file.toString(),
        "-storepass",
        PASSWORD);
    return new Endpoint.Certificate(file, PASSWORD);
  }

  private static void keytool(String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    words.addAll(List.of(arguments));
    Process keytool = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
  }

  /** A file with the certificate of another alone. */
  Endpoint.Certificate withoutKey(Endpoint.Certificate other)
      throws IOException, GeneralSecurityException {
    KeyStore store = empty();
    store.setCertificateEntry("other", opened(other).getCertificate(ALIAS));
    Path file = folder.resolve("without-key.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return new Endpoint.Certificate(file, PASSWORD);
  }

  /** The first half of another. */
  Endpoint.Certificate damaged(Endpoint.Certificate other) throws IOException {
    byte[] bytes = Files.readAllBytes(other.file());
    Path file = folder.resolve("damaged.p12");
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    return new Endpoint.Certificate(file, PASSWORD);
  }

  /** What trusts this certificate and no other. */
  static SSLContext trusting(Endpoint.Certificate certificate)
      throws IOException, GeneralSecurityException {
    KeyStore trusted = empty();
    trusted.setCertificateEntry("server", opened(certificate).getCertificate(ALIAS));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore opened(Endpoint.Certificate certificate)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(certificate.file())) {
      store.load(in, certificate.password().toCharArray());
    }
    return store;
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
