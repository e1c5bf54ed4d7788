package nl.casustafel.live;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many files, and so connections, the system lets this program have open. */
final class OpenFiles {
  /** For the database, the program itself, and what a system wants to know of a moment. */
  private static final int OTHERS = 256;

  private static final int AT_LEAST = 64;

  private OpenFiles() {}

  /** As many connections as wished, or fewer where the system does not allow that. */
  static int most(int wished) {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
      long allowed = Math.max(AT_LEAST, unix.getMaxFileDescriptorCount() - OTHERS);
      return (int) Math.min(wished, allowed);
    }
    return wished;
  }
}
