/// The default templates and assets, as they stand in this folder.
package enum Templates {}
