package nl.casustafel.planted.desktop.kit;

import nl.casustafel.planted.desktop.home.OpensTheConsole;

record KnowsAFeature(OpensTheConsole home) {}
