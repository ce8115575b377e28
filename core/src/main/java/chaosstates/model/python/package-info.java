/** Python that an experiment brings: its packages, and the settings of its functions in AWS. */
package chaosstates.model.python;
