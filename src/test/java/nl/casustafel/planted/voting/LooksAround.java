package nl.casustafel.planted.voting;

import java.util.ServiceLoader;

record LooksAround(ServiceLoader<Runnable> services) {}
