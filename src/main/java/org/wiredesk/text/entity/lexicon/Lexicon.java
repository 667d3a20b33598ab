package org.wiredesk.text.entity.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.token.TokenTrie;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;
import org.wiredesk.text.entity.token.WordList;

/** The words of one language that stand around and inside names. Immutable and thread-safe. */
public final class Lexicon {
    /** The languages whose lexicons serve all that have none of their own. */
    private static final List<String> SHARED = List.of("fr", "en", "es", "pt", "de", "it");

    /** The languages that have a lexicon for their own texts alone. */
    private static final Set<String> OWN = Set.of("sw", "ha", "yo", "so", "rw", "rn", "om");

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
    private static final String ANY = "any";

    /** What a word says about the name beside it. The constants' names, in small letters, stand in the files. */
    public enum Role {
        /** A title that a surname alone may follow. */
        TITLE,
        /** An office or trade: at least two names follow. */
        OFFICE,
        /** Begins the name of an organisation when it has a capital. */
        HEAD,
        /** Begins the name of an organisation in small letters, too. */
        OPEN_HEAD,
        /** Stands before the name of an organisation, outside it. */
        ORGANISATION_TRIGGER,
        /** Ends the name of an organisation. */
        TAIL,
        /** Stands before the name of a place, outside it. */
        PLACE_TRIGGER,
        /** Ends the name of a place. */
        PLACE_TAIL,
        /** May stand inside a person's name in small letters. */
        PARTICLE,
        /** Joins the parts of an organisation's name. */
        CONNECTOR,
        /** A connector that leads to a noun in small letters: {@code Conseil de sécurité}. */
        BARE_CONNECTOR,
        /** Is no part of a name, even with a capital. */
        FUNCTION,
        /** What people do with words: the name before it is a person's. */
        SPEECH,
        /** Says which part of a place is meant, before the place and outside its name: {@code sud du Mali}. */
        COMPASS,
        /** Stands before places. */
        LOCATIVE,
        /** How adjectives of organisations' names end. */
        ADJECTIVE_ENDING,
        /** Begins the name of an event, which is no organisation: {@code Coupe}. */
        EVENT_HEAD,
        /** Ends the name of an event. */
        EVENT_TAIL,
        /** Stands before names of people only. */
        COURTESY,
        /** An office whose complement is a field of work, not an organisation: {@code ministre de la Défense}. */
        PORTFOLIO,
        /** Names nothing on its own, even with a capital: {@code l'État}. */
        GENERIC,
        /** Stands for common words, though it looks like the short name of an organisation: {@code PDG}. */
        ABBREVIATION,
        /** Ends the name of a part of a place, which another name may follow: {@code Local Government Area}. */
        PLACE_PART,
        /** A building or street that is named after people: {@code stade}. */
        FACILITY,
        /** Who plays, coaches or cheers: the place behind it is a team. */
        PLAYER,
        /** What teams do to each other: {@code beat}. */
        CONTEST,
        /** Begins the name of a ministry. */
        MINISTRY,
        /** Joins the last field of a ministry. */
        AND,
        /** Stands before each field of a ministry: {@code de}. */
        FIELD_CONNECTOR,
        /** Ends the name of a field in small letters: {@code (Burkinabè) de l'extérieur}. */
        FIELD_END,
        /** A field of a ministry, in small letters, too: {@code (ministère de la) santé}. */
        FIELD,
        /** The whole name of an institution, in small letters, too: {@code assemblée nationale}. */
        INSTITUTION,
        /** A unit of the administration of a country, before its name and outside it: {@code commune de}. */
        UNIT,
        /** Ends the full name of a firm, which goes by the words before: {@code Limited}. */
        FIRM_TAIL,
        /** Says that something happens in the place behind it: {@code à}. */
        INSIDE;

        /** The bit of this role in {@link Roles}; there are fewer than 64. */
        @SuppressWarnings("EnumOrdinal") // kept nowhere
        long bit() {
            return 1L << ordinal();
        }
    }

    /** What the values of {@link #allRoles} stand for. */
    public static final List<Role> NUMBERS = List.of(Role.values());

    private final String language;
    private final Map<Role, TokenTrie> tries = new EnumMap<>(Role.class);
    private final TokenTrie allRoles = new TokenTrie(1024);
    private final RoleTable roles = new RoleTable();
    private final List<String> adjectiveEndings = new ArrayList<>();

    private Lexicon(String language, List<String> files) {
        this.language = language;
        for (Role role : Role.values()) {
            tries.put(role, new TokenTrie(64));
        }
        for (String file : files) {
            WordList.read(Lexicon.class, file + ".tsv", this::add);
        }
    }

    /** The lexicon of a language; the shared ones together when it has none. */
    public static Lexicon of(@Nullable String language) {
        return language != null && (SHARED.contains(language) || OWN.contains(language))
                ? LOADED.computeIfAbsent(language, key -> new Lexicon(key, List.of(key)))
                : LOADED.computeIfAbsent(ANY, key -> new Lexicon(key, SHARED));
    }

    /** Whether nouns are written with a capital, so that a capital says little. */
    public boolean hasCapitalNouns() {
        return language.equals("de");
    }

    /** Whether it is made for one language; else several languages' words stand in for those of an unserved one. */
    public boolean isOwn() {
        return !language.equals(ANY);
    }

    public boolean is(Role role, Tokens tokens, int token) {
        return trie(role).contains(tokens, token, token + 1);
    }

    /** The end of the longest entry that begins at a token and ends before {@code limit}; -1 when none does. */
    public int longest(Role role, Tokens tokens, int token, int limit) {
        return trie(role).longest(tokens, token, limit);
    }

    /** What the entries say of each token of a passage. */
    public Roles roles(Tokens tokens) {
        return roles.of(allRoles, tokens);
    }

    /** The entries of all roles; the values are places in {@link #NUMBERS}. */
    public TokenTrie allRoles() {
        return allRoles;
    }

    /** Whether a word in small letters looks like an adjective. */
    public boolean isAdjective(Tokens tokens, int token) {
        if (!tokens.isLower(token) || tokens.length(token) < 5 || is(Role.FUNCTION, tokens, token)) {
            return false;
        }
        String word = tokens.textOf(token).toLowerCase(Locale.ROOT);
        for (String ending : adjectiveEndings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private TokenTrie trie(Role role) {
        TokenTrie trie = tries.get(role);
        if (trie == null) {
            throw new IllegalStateException("no words for " + role);
        }
        return trie;
    }

    private void add(String[] row) {
        Role role = Role.valueOf(row[0].toUpperCase(Locale.ROOT));
        for (String entry : row[1].split(";")) {
            if (role == Role.ADJECTIVE_ENDING) {
                adjectiveEndings.add(entry);
            } else {
                Tokens tokens = Tokenizer.tokenize(entry);
                trie(role).add(tokens, 0);
                allRoles.add(tokens, NUMBERS.indexOf(role));
                roles.add(allRoles, tokens, role);
            }
        }
    }
}
