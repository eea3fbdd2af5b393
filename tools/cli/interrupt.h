// Ctrl-C as a wish to stop in good order.
#pragma once

namespace newsglass::cli {

// While there is one, the first SIGINT, SIGTERM or SIGHUP only asks to stop, the next ends the program as
// usual; a broken pipe and a full quota (SIGPIPE, SIGXFSZ) are errors of write() and no signals. One at a
// time.
class Interrupt {
 public:
  Interrupt();  // throws std::system_error
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // As a signal does, for reasons of our own.
  static void ask();
  static bool asked();
  // The signal that asked; 0: none did.
  static int signal();
  // Readable from the time it is asked, to wait for beside an input.
  static int descriptor();
};

}  // namespace newsglass::cli
