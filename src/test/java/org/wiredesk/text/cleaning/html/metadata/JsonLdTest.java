package org.wiredesk.text.cleaning.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'Rain','author':'Ann Lee'}",
                "[{'@type':'Organization','name':'X'},{'@type':['Thing','Article'],'headline':'Rain','author':['Ann Lee']}]",
                "{'@graph':[{'@type':'Person','@id':'#a','name':'Ann Lee'},"
                        + "{'@type':'Article','headline':'Rain','author':{'@id':'#a'}}]}",
                "{'@type':'Article','headline':'Rain','author':[{'@type':'Person','name':['Ann Lee']},],}",
                "<!-- {'@type':'Article','headline':'Rain','author':{'name':'Ann Lee'}} -->",
                "//<![CDATA[\n{'@type':'Article','headline':'Rain','author':{'name':'Ann Lee'}}\n//]]>",
                "{'@type':'Article','headline':'Rain','description':'two\nlines','author':{'name':'Ann Lee'}}",
                "{'@type':'Article','headline':'Rain','description':'the 'big' one','author':{'name':'Ann Lee'}}"
            })
    void readsTheShapesThatPagesUse(String json) {
        JsonLd found = read(json.replace('\'', '"'));
        assertThat(found.string("headline")).isEqualTo("Rain");
        assertThat(found.names("author")).extracting(JsonLd.Name::value).containsExactly("Ann Lee");
    }

    @Test
    void prefersTheArticleToThePageAroundIt() {
        JsonLd found = read("{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},"
                + "{\"@type\":\"Article\",\"datePublished\":\"2021-01-01\"}]}");
        assertThat(found.string("datePublished")).isEqualTo("2021-01-01");
    }

    @Test
    void passesOverWhatIsNoJson() {
        assertThat(read("not json at all").string("headline")).isNull();
        assertThat(read("{\"@type\":").string("headline")).isNull();
        assertThat(read("").names("author")).isEmpty();
    }

    private static JsonLd read(String json) {
        return JsonLd.of(Jsoup.parse("<script type='application/ld+json'>" + json + "</script>")
                .getElementsByTag("script"));
    }
}
