package org.wiredesk.text.cleaning;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Http;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.RightsInfo;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;

/** Reads the reservation of rights for text and data mining (TDM Reservation Protocol) from HTTP headers, else the page. */
final class TdmReservation {
    private TdmReservation() {}

    static @Nullable RightsInfo of(RawMetadata metadata, PageMetadata page) {
        Http http = metadata.http();
        String header = http == null ? null : http.header("tdm-reservation");
        String policy = http == null ? null : http.header("tdm-policy");
        Boolean reserved = page.tdmReservation();
        if (header != null && (header.strip().equals("0") || header.strip().equals("1"))) {
            reserved = header.strip().equals("1");
        }
        if (reserved == null) {
            return null;
        }
        String url = policy != null ? policy.strip() : page.tdmPolicy();
        String rights = "{\"tdm-reservation\":" + (reserved ? 1 : 0)
                + (url == null || url.isEmpty() ? "" : ",\"tdm-policy\":\"" + escaped(url) + "\"") + "}";
        return new RightsInfo(RightsInfo.TDMREP, rights);
    }

    private static String escaped(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
