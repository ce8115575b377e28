package chaosstates.model;

import chaosstates.problem.Location;

/**
 * Promise about a figure of a watch.
 *
 * @param bound the most or the least that the figure may be; a share is a part of 1
 * @param at where it stands in the file
 */
public record Objective(Figure figure, double bound, Location at) {

    /** Tells whether a measured figure keeps the promise. */
    public boolean isKeptBy(double measured) {
        return figure.isSmallGood() ? measured <= bound : measured >= bound;
    }
}
