/**
 * The JSONPath of the Chaos Toolkit's tolerances. It is not the one of RFC 9535: a filter tests the
 * node itself, equality is {@code =}, and {@code or} binds tighter than {@code and}.
 */
package chaosstates.jsonpath;
