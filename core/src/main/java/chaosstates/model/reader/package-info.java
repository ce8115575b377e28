/** Readers of experiments: they make the model's values, and note what is wrong with the shape. */
package chaosstates.model.reader;
