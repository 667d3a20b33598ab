package org.wiredesk.article;

/** Another id of an article: {@code role} says which kind. */
public record AltId(String role, String value) {}
