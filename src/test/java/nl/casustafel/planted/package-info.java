/** The planted house: every class here breaks a rule of ArchitectureTest, which must find it. */
package nl.casustafel.planted;
