/** The world that activities act upon, as it really is. */
package chaosstates.lambdas.world;
