package chaosstates.catalogue;

import chaosstates.json.JsonObject;

/**
 * The activity that undoes an action.
 *
 * @param id of the activity
 * @param arguments its arguments, as far as they can be known: {@code {name}} stands for the
 *     argument of that name that the action was given
 */
public record Undoing(String id, JsonObject arguments) {}
