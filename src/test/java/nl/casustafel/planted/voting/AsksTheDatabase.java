package nl.casustafel.planted.voting;

import java.sql.Connection;

record AsksTheDatabase(Connection connection) {}
