#include "cli/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace newsglass::cli {
namespace {

// A handler has no other way to tell.
std::array<int, 2> wake{-1, -1};
std::atomic<int> caught{0};
std::atomic<bool> wished{false};

void wake_up() {
  wished = true;
  const int before = errno;
  const char byte = 0;
  // A pipe that is full wakes as well.
  if (::write(wake[1], &byte, 1) < 0) errno = before;
}

void on_signal(int number) {
  caught = number;
  wake_up();
}

void set_handler(int number, void (*handler)(int)) {
  struct sigaction action {};
  struct sigaction before {};
  // What the caller ignores stays ignored, as nohup asks.
  if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) return;
  action.sa_handler = handler;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(number, &action, nullptr);
}

}  // namespace

Interrupt::Interrupt() {
  if (::pipe2(wake.data(), O_CLOEXEC | O_NONBLOCK) != 0)
    throw std::system_error(errno, std::generic_category(), "no pipe could be opened");
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) set_handler(number, on_signal);
  for (const int number : {SIGPIPE, SIGXFSZ}) set_handler(number, SIG_IGN);
}

Interrupt::~Interrupt() {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) set_handler(number, SIG_DFL);
  for (const int end : wake) ::close(end);
}

void Interrupt::ask() { wake_up(); }
bool Interrupt::asked() { return wished; }
int Interrupt::signal() { return caught; }
int Interrupt::descriptor() { return wake[0]; }

}  // namespace newsglass::cli
