package nl.casustafel.planted.voting;

import javafx.stage.Stage;

record DrawsAWindow(Stage stage) {}
