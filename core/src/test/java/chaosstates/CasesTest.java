package chaosstates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Test of the names of cases, which reports hold as XML. */
class CasesTest {

    @Test
    void aNameHasOnlyCharactersOfXml() {
        assertThat(Cases.name("a\u0000b\u001fc\uffffd\ud800e"))
                .isEqualTo("aU+0000bU+001FcU+FFFFdU+D800e");
        assertThat(Cases.name("tab\t, \u00e9, \ue000, \ud83d\ude00"))
                .isEqualTo("tab\t, \u00e9, \ue000, \ud83d\ude00");
    }
}
