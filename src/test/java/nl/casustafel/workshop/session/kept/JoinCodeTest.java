package nl.casustafel.workshop.session.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CFG234",
        "cfg 234",
        "CFG\u00a0234",
        "CFG\u202f234",
        "CFG\u3000234",
        "CFG\u2003-\u2003234",
        "CFG\u2013234",
        "CFG\u2014234",
        "CFG\u2212234",
        "CFG\u2011234",
        "CFG\ufe63234",
        "CFG\u00ad234",
        "\ufeffCFG\u200b234\u200f",
        "\u2068CFG 234\u2069",
        "C\ufe0fFG\u2060234",
        "C\u0301FG234",
        "\uff23\uff26\uff27\uff12\uff13\uff14",
        "CFG\u0662\u0663\u0664",
        "CFG\u06f2\u06f3\u06f4",
        "CFG\u0968\u0969\u096a",
        "\u201cCFG-234\u201d.",
        "(CFG 234)",
        "Code: CFG 234",
        "De code is CFG 234, doe mee!",
        "http://192.168.1.4:8080/#CFG234",
        "HTTP://192.168.1.4:8080/#CFG-234",
        "192.168.1.4:8080/#CFG%20234",
        "192.168.1.4:8080/#CFG%E2%80%93234",
        "http://[fe80::1]:8080/#CFG234",
        "Open http://192.168.1.4:8080/#CFG 234 nu",
        "C F G 2 3 4",
        "CFG\n234",
        "\u0421FG234",
        "CFGZ34",
        "Code CFG 234, table #3",
        "CFG234 #dpia",
        "#dpia CFG234",
        "room 3 CFG234",
        "Zaal 2: CFG 234",
        "CFG 234 - 29-11-2026",
        "CFG234 PM",
        "CFG 234 PM",
        "code: CFG234 FR",
        "CFG 234 CFG 234",
        "http://192.0.2.7:8080/#CFG234&x=1",
        "http://192.0.2.7:8080/#CFG234#",
        "http://192.0.2.7:8080/#CFG234?fbclid=3",
        "http%3A%2F%2F192.0.2.7%3A8080%2F%23CFG234",
        "CFG234 http://192.0.2.7:8080/",
        "Ga naar http://192.0.2.7:8080/ en typ CFG 234",
        "http://192.0.2.7:8080/#CFG234 Groet, H. Pr.",
        "CFG\u3164234"
      })
  void aCodeIsReadHoweverPhonesWriteAndCopyIt(String typed) {
    assertThat(JoinCode.typed(typed)).isEqualTo(new JoinCode("CFG234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CFGH 2345",
        "cfgh\u20132345",
        "ticket: CFGH2345",
        "x/#CFGH%202345",
        "CFGH 2345 PM"
      })
  void soIsATicket(String typed) {
    assertThat(JoinCode.typed(typed)).isEqualTo(new JoinCode("CFGH2345"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "%", "\ud800", "CFG23", "CFG2345", "CFGHJ23456", "\u0130\u0131"})
  void whatIsNoCodeLetsNobodyIn(String typed) {
    assertThat(JoinCode.typed(typed)).isNotEqualTo(new JoinCode("CFG234"));
  }
}
