package org.wiredesk.text.cleaning.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.DateLabels.Label;
import org.wiredesk.text.cleaning.html.metadata.PrintedDates.Candidate;

/**
 * Decides when the story was published between what the page declares, what it prints and what its address says.
 *
 * <p>The day as printed counts. A declared moment in another time zone is the same instant seen on the printed day; a
 * printed date that is far from the declared one counts when it says that it is the date of publication, or when it
 * stands where the page has its date.
 */
final class PublicationDate {
    private static final Pattern IN_URL =
            Pattern.compile("[/=_-]((?:19|20)\\d\\d)[/_-]?(\\d{1,2}|[a-z]{3})[/_-]?(\\d{1,2})(?=[/_.?&-]|$)");
    private static final double CERTAIN = 4;

    private final @Nullable Moment declared;
    private final Supplier<@Nullable Moment> modified;
    private final PrintedDates printed;
    private final @Nullable LocalDate inUrl;

    PublicationDate(
            @Nullable Moment declared,
            Supplier<@Nullable Moment> modified,
            PrintedDates printed,
            @Nullable String url) {
        this.declared = declared;
        this.modified = modified;
        this.printed = printed;
        this.inUrl = inUrl(url);
    }

    /** The moment; null when the page says nothing of it. */
    @Nullable
    Moment choose() {
        Candidate shown = printed.best(Label.PUBLISHED);
        shown = shown == null ? agreeing(printed.best(Label.NONE)) : shown;
        if (shown == null) {
            return declared != null ? declared : fallback();
        }
        Moment moment = shown.moment();
        if (declared == null) {
            return moment;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(declared.day(), moment.day()));
        if (days <= 1) {
            Moment seen = declared.seenOn(moment);
            boolean local = declared.offset() != null && declared.offset().getTotalSeconds() != 0;
            return seen != null && (!local || shown.label() == Label.PUBLISHED)
                    ? seen
                    : declared.offset() == null ? moment : declared;
        }
        boolean stands = shown.label() == Label.PUBLISHED
                || shown.score() >= CERTAIN
                || moment.day().equals(inUrl)
                || isDay(modified.get(), moment);
        return stands ? moment : declared;
    }

    /** Of unlabelled dates, one that agrees with what is declared, else the best. */
    private @Nullable Candidate agreeing(@Nullable Candidate best) {
        for (Candidate candidate : printed.candidates()) {
            if (candidate.label() == Label.NONE && isDay(declared, candidate.moment())) {
                return candidate;
            }
        }
        return best;
    }

    private @Nullable Moment fallback() {
        if (inUrl != null) {
            return new Moment(inUrl, null, null);
        }
        Candidate changed = printed.best(Label.MODIFIED);
        return changed != null ? changed.moment() : modified.get();
    }

    private static boolean isDay(@Nullable Moment moment, Moment other) {
        return moment != null && moment.day().equals(other.day());
    }

    /** The day that an address names, for example {@code /2023/12/05/}. */
    static @Nullable LocalDate inUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher match = IN_URL.matcher(url.toLowerCase(java.util.Locale.ROOT));
        while (match.find()) {
            String month = match.group(2);
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.number(month);
            try {
                return LocalDate.of(Integer.parseInt(match.group(1)), number, Integer.parseInt(match.group(3)));
            } catch (DateTimeException e) {
                // Figures that are no date; others may follow.
            }
        }
        return null;
    }
}
