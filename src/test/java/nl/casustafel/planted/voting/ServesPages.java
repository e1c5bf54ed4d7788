package nl.casustafel.planted.voting;

import com.sun.net.httpserver.HttpServer;

record ServesPages(HttpServer server) {}
