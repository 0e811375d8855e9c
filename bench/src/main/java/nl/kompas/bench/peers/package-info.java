/** The same rules for engines that one might run instead: written from the rules of Kompas, checked against its answers. */
package nl.kompas.bench.peers;


