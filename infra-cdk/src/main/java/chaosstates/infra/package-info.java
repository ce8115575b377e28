/**
 * What AWS gets: the constructs that deploy a compiled experiment, and the app that deploys every
 * one of this repository.
 *
 * <p>What starts an experiment belongs into {@code chaosstates.infra.trigger}, what undoes one that
 * was killed into {@code chaosstates.infra.guardian}; neither is built yet.
 */
package chaosstates.infra;
