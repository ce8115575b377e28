/** Golden files, and properties tried with values made by chance, for the tests of all modules. */
package chaosstates.testing;
